import { html, nothing, render } from 'lit';
import { grains } from '../../../drawing/grain.ts';
import { classProperties } from '../../../drawing/svg-style.ts';
import { LAZY_PANEL_SOURCES } from '../../../i18n/lazy-panel-sources.ts';
import { toNode } from '../../../markup/to-node.ts';
import { PALETTES } from '../../../scale/palettes.ts';
import type { Scene } from '../../../scene/scene.ts';
import { lendSheets } from '../../../sheets/lend.ts';
import { subtitleOf, titleOf } from '../../../text/title.ts';
import { communeTable, printLegend, printSources, printTable } from './print-parts.ts';
import { printStyles } from './print-styles.ts';

/** What print needs of an atlas: what it shows, and whether it is a page of its own. */
type Atlas = HTMLElement & { mapScene?: Scene; context?: string };

/**
 * The map as it stands on the screen, for paper: the drawing, never the canvas, in a box that scales. Its ids become
 * its own, since what they name in the map on the screen is not displayed then.
 */
function mapForPrint(root: ShadowRoot, scene: Scene): SVGSVGElement | null {
  const living = root.querySelector<SVGSVGElement>('.stage svg.map');
  if (!living) return null;
  const [width, height] = ['width', 'height'].map((name) => Number(living.getAttribute(name)));
  const map = living.cloneNode(true) as SVGSVGElement;
  if (width && height) map.setAttribute('viewBox', `0 0 ${width} ${height}`);
  map.removeAttribute('width');
  map.removeAttribute('height');
  map.removeAttribute('style');
  for (const [id, attribute] of [
    ['hatch', 'fill'],
    ['around', 'href'],
  ] as const) {
    map.querySelector(`#${id}`)?.setAttribute('id', `${id}-print`);
    for (const user of map.querySelectorAll(`[${attribute}*="#${id}"]`))
      user.setAttribute(attribute, attribute === 'href' ? `#${id}-print` : `url(#${id}-print)`);
  }
  // One picture: a tagged PDF would have a form of fields that nobody can fill in.
  map.setAttribute('role', 'img');
  for (const name of ['role', 'tabindex', 'aria-label', 'aria-posinset', 'aria-setsize', 'aria-selected'])
    for (const node of map.querySelectorAll(`[${name}]`)) node.removeAttribute(name);
  layGrains(map, scene);
  return map;
}

/** Lays the grains of its classes over the districts, in place of those that the screen may have. */
function layGrains(map: SVGSVGElement, { choropleth }: Scene): void {
  map.querySelector('.grains')?.remove();
  const width = (box: Element | null) => Number((box?.getAttribute('viewBox') ?? '').split(' ')[2]);
  const paths = [...map.querySelectorAll<SVGPathElement>('path.district')];
  const outlines = new Map(
    paths.map((path) => {
      const { unit = '', piece = unit } = path.dataset;
      return [piece, path.getAttribute('d') ?? ''] as const;
    }),
  );
  const pixel = width(map.querySelector('.shapes')) / (width(map) || 800);
  map.querySelector('.districts')?.append(...grains(choropleth, outlines, pixel, 'grain-print').map(toNode));
}

/** The colours of the classes, and what is read on them, as they are on white paper, whatever the theme on the screen. */
function lightClasses({ data, choropleth }: Scene): Record<string, string> {
  const palette = data.indicator(choropleth.layer)?.palette ?? 'none';
  if (palette === 'none') return {};
  return classProperties(
    choropleth.classes.map((each) => {
      const place = PALETTES.dark[palette].indexOf(each.fill);
      return { ...each, fill: PALETTES.light[palette][place] ?? each.fill };
    }),
  );
}

/** Puts what the atlas shows on its sheet of paper, which is displayed in print alone. Runs at once, as print wants it. */
function fillPrint(atlas: Atlas): void {
  const { mapScene: scene, shadowRoot: root } = atlas;
  if (!scene || !root) return;
  const { messages: m } = scene;
  m.add(LAZY_PANEL_SOURCES);
  lendSheets(root, [printStyles]);
  let sheet = root.querySelector<HTMLElement>('.sheet');
  if (!sheet) {
    sheet = Object.assign(document.createElement('article'), { className: 'sheet' });
    root.append(sheet);
  }
  sheet.lang = m.lang;
  for (const [name, colour] of Object.entries(lightClasses(scene))) sheet.style.setProperty(name, colour);
  // In somebody's article the table is printed where it is open.
  const tabled = atlas.context === 'page' || root.querySelector('atlas-table') !== null;
  const ofDistricts = () => tabled && scene.choropleth.byUnit.size > 0 && printTable(scene);
  const communes = root.querySelector('commune-table');
  const table = scene.unitsNote ? communes && communeTable(communes) : ofDistricts();
  render(
    html`<header>
        <h1>${titleOf(scene)}</h1>
        <p>${subtitleOf(scene)}</p>
      </header>
      <div class="print-map">${mapForPrint(root, scene)}${printLegend(scene)}</div>
      ${table || nothing} ${printSources(scene, communes?.sources ?? [])}`,
    sheet,
  );
}

/** From now on paper gets map, legend, table and sources of every atlas of the page, and nothing on the screen changes. */
export function servePrint(): void {
  const atlases = () => document.querySelectorAll<Atlas>('cuulong-atlas');
  addEventListener('beforeprint', () => atlases().forEach(fillPrint));
  addEventListener('afterprint', () => {
    for (const { shadowRoot } of atlases()) shadowRoot?.querySelector('.sheet')?.remove();
  });
}
