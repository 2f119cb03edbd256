import { states } from 'virtual:first-script';
import { VALUE_BELOW_NAME } from '../../drawing/label-size.ts';
import type { DrawingBox as Box, FirstStates, YearState } from '../../prerender/first-states.ts';
import { inEnglish } from '../../prerender/in-english.ts';
import { readAddress } from '../../state/own-view.ts';
import { shownTheme } from '../../state/state.ts';
import { readSearch } from '../../state/url.ts';
import { atlas, svg } from './prerendered.ts';

type Layer = FirstStates['layers'][string];

// A share page shows a view of its own, from a folder of its own.
const asked = readAddress(atlas.dataset, location.search);
const lang = asked.lang === 'en' ? 'en' : 'vi';

/** A value in the page's language. */
export const spoken = (value: string): string => (lang === 'en' ? inEnglish(value) : value);

/** The latest known figure of each district, with its year where that is not the layer's last. */
function latestState({ years, latest }: Layer): YearState {
  const all = Object.entries(years).reverse();
  return Object.fromEntries(
    Object.entries(latest ?? {}).map(([code, entry]) => {
      if (typeof entry === 'object') return [code, entry];
      const at = all.findIndex(([, state]) => state[code]);
      const [year, state] = all[at] as [string, YearState];
      return [code, [entry, `${(state[code] as YearState[string])[1]}${at ? ` ’${year.slice(2)}` : ''}`]];
    }),
  );
}

/** The state of a layer in the year that was asked for, or in the one that is shown unasked, with its colours. */
function showLayer(layer: Layer, dark: boolean): YearState {
  const { year: wanted, theme } = asked;
  const last = Object.keys(layer.years).pop() as string;
  const known = wanted && (layer.years[wanted] ?? (wanted === 'latest' && layer.latest));
  const year = known ? wanted : (layer.unasked ?? last);
  const choice = theme === 'light' || theme === 'dark' ? theme : 'auto';
  (layer.other?.[year] ?? layer)[shownTheme(choice, dark)].forEach((colour, index) => {
    atlas.style.setProperty(`--c${index}`, colour);
  });
  return layer.years[year] ?? latestState(layer);
}

/**
 * Shows what the address asks for; returns the figures of its year where they are others than came with the page. A layer
 * that is no headline comes with the atlas, unless that does not come: `unaided` shows the first one in its place.
 */
export function showState(unaided = false): YearState | undefined {
  const { layer: id, theme } = asked;
  if (theme === 'light' || theme === 'dark') atlas.dataset.theme = theme;
  if (new URLSearchParams(location.search).get('embed') === '1') atlas.classList.add('embed');
  for (const part of asked.hide?.match(/[a-z]+/g) ?? [])
    atlas.querySelector(`[data-part=${part}],.panel>.${part},.${part}-open`)?.remove();
  showBox(states.boxes[asked.province as string]);
  const shown = readSearch(atlas.dataset.own as string);
  const same = asked.layer === shown.layer && asked.year === shown.year;
  if (same && lang === document.documentElement.lang) return;
  const [first] = Object.values(states.layers);
  const layer =
    id === 'none' ? undefined : (states.layers[id as string] ?? (id && !unaided ? undefined : first));
  const state = layer && showLayer(layer, matchMedia('(prefers-color-scheme: dark)').matches);
  for (const path of svg.querySelectorAll<SVGElement>('path.district')) {
    const entry = state?.[path.dataset.unit as string];
    path.setAttribute('class', `district ${entry ? `c${entry[0]}` : 'none'}`);
  }
  for (const box of svg.querySelectorAll<SVGElement>('[data-label]'))
    showLabel(box.querySelector('.label') as Element, state?.[box.dataset.label as string]);
  const title = atlas.querySelector('h1');
  if (title) title.textContent = layer ? layer[lang] : '';
  // The rest of the panel is about the page's own state: it waits, in its place, for the atlas.
  atlas.classList.add('waiting');
  return state;
}

function showLabel(label: Element, entry: YearState[string] | undefined): void {
  const text = spoken(entry ? entry[1] : '');
  const name = label.firstChild as Element;
  if (label.classList.contains('province')) {
    name.textContent = (name.textContent as string).replace(/ [\d/.,]+( ’\d+)?$/, '') + (text && ` ${text}`);
    return;
  }
  label.setAttribute('class', `label district${entry ? ' strong' : ''}`);
  let value = label.querySelector('.value');
  if (!value && text) {
    value = name.cloneNode() as Element;
    value.setAttribute('class', 'value');
    value.setAttribute('y', `${Number(name.getAttribute('y')) + VALUE_BELOW_NAME}`);
    label.append(value);
  }
  if (value) value.textContent = text;
}

/** Fits the map to a box, and the points of its names with it. */
function showBox(box: Box | undefined): void {
  if (!box) return;
  const shapes = svg.querySelector('.shapes') as Element;
  const from = (shapes.getAttribute('viewBox') as string).split(' ').map(Number) as Box;
  shapes.setAttribute('viewBox', box.join(' '));
  atlas.style.setProperty('--ratio', `${box[2] / box[3]}`);
  for (const point of svg.querySelectorAll('.at')) {
    for (const [axis, start, length] of [
      ['x', 0, 2],
      ['y', 1, 3],
    ] as const) {
      const place =
        from[start] + (Number.parseFloat(point.getAttribute(axis) as string) / 100) * from[length];
      point.setAttribute(axis, `${((place - box[start]) / box[length]) * 100}%`);
    }
  }
}
