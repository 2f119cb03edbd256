import { type LonLat, toScreen } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { escapeText, px } from '../text/markup.ts';
import { GLYPHS } from '../text/project-glyphs.ts';
import { LABEL_SIZE, type Label, LINE, labels } from './labels.ts';
import { pathData } from './path.ts';
import { PIN_RADIUS, type Pin, pinBox, pins } from './pins.ts';

/** Wraps what stands by a point of the ground; the markup's own coordinates are CSS pixels from that point. */
type Wrap = (anchor: LonLat, markup: string) => string;

/** The lines of the works that are shown, one string each, dashed where they are schematic. */
export function workLines({ data, kinds, messages: m, work }: Scene): string[] {
  return data.projects
    .filter(({ kind, geometry }) => kinds.includes(kind) && geometry && geometry.type !== 'Point')
    .map((project) => {
      const d = pathData(project.geometry as GeoJSON.Geometry);
      const name = escapeText(m.t('map-work', { name: m.pick(project, 'name') }));
      const className = `work-line ${project.precision}${project.id === work ? ' picked' : ''}`;
      return `<g class="${className}" data-project="${project.id}" role="button" tabindex="-1" aria-label="${name}"><path class="hit" d="${d}"/><path class="line" d="${d}"/></g>`;
    });
}

function pinMarkup({ messages: m, work }: Scene, { project, x, y, place }: Pin): string {
  const [dx, dy] = [x - place[0], y - place[1]];
  const leader =
    Math.hypot(dx, dy) > 2
      ? `<path class="leader" d="M0 0L${px(dx)} ${px(dy)}"/><circle class="foot" r="2"/>`
      : '';
  const name = escapeText(m.t('map-work', { name: m.pick(project, 'name') }));
  const className = `pin ${project.precision}${project.id === work ? ' picked' : ''}`;
  return `${leader}<g class="${className}" data-project="${project.id}" role="button" tabindex="-1" aria-label="${name}" transform="translate(${px(dx)} ${px(dy)})"><circle class="hit" r="${PIN_RADIUS + 1}"/><circle class="disc" r="${PIN_RADIUS - 2}"/><path class="glyph" transform="scale(.8)" d="${GLYPHS[project.kind]}"/></g>`;
}

/** `alive`: it can be pressed, and stands to a tenth of a pixel; for the page before any script it need not. */
function labelMarkup({ messages: m }: Scene, label: Label, alive = true): string {
  const { kind, unit, lines, strong, on, width, height } = label;
  const at = alive ? px : Math.round;
  const [x, y] = label.offset;
  const em = LABEL_SIZE[kind];
  const first = y - ((lines.length - 1) * em * LINE) / 2 + em * 0.35;
  const spans = lines
    .map((line, index) => {
      const className = index === 0 ? '' : ' class="value"';
      return `<tspan${className} x="${at(x)}" y="${at(first + index * em * LINE)}">${escapeText(line)}</tspan>`;
    })
    .join('');
  const text = `<text class="label ${kind}${strong ? ' strong' : ''}${on && ` on-${on}`}">${spans}</text>`;
  if (kind !== 'province') return text;
  if (!alive) return `<g class="province-name" data-unit="${unit}">${text}</g>`;
  const high = Math.max(24, height + 6);
  const hit = `<rect class="hit" x="${px(x - width / 2 - 6)}" y="${px(y - high / 2)}" width="${px(width + 12)}" height="${px(high)}" rx="4"/>`;
  const name = escapeText(m.t('map-province', { name: lines[0] ?? '' }));
  return `<g class="province-name" data-unit="${unit}" role="button" tabindex="-1" aria-label="${name}">${hit}${text}</g>`;
}

/** On a smaller map, CSS pixels, pins and names would cover the districts: only the provinces' names remain. */
const ROOMY = 240;

/** What stands on a map of a known size: labels and pins by the point on the ground they belong to. */
function standing(scene: Scene, { camera, size, covered = [] }: Viewport) {
  const { data, choropleth, messages, selected, kinds } = scene;
  const roomy = Math.min(size.width, size.height) >= ROOMY;
  const shown = data.projects.filter((project) => roomy && kinds.includes(project.kind));
  const pinned = pins(shown, camera, size);
  const obstacles = [...covered, ...pinned.map(pinBox)];
  const names = labels({ data, choropleth, messages, selected, camera, size, obstacles });
  return { pinned, names: roomy ? names : names.filter(({ kind }) => kind === 'province') };
}

/** Names and pins on a map of a known size, one string each; they keep their own size at every zoom. */
export function overlay(scene: Scene, viewport: Viewport): string[] {
  const wrap: Wrap = (anchor, markup) => {
    const [x, y] = toScreen(viewport.camera, viewport.size, anchor);
    return `<g transform="translate(${px(x)} ${px(y)})">${markup}</g>`;
  };
  const { names, pinned } = standing(scene, viewport);
  return [
    ...names.map((label) => wrap(label.anchor, labelMarkup(scene, label))),
    ...pinned.map((pin) =>
      wrap(pin.project.geometry.coordinates as unknown as LonLat, pinMarkup(scene, pin)),
    ),
  ];
}

/** A class of map sizes: labels that fit `viewport` fit every larger map of the class. */
export interface Tier {
  name: string;
  viewport: Viewport;
}

/**
 * Names on a map of unknown size, for the page before any script: each label bears the names of the tiers in
 * which it fits, its point as a share of the map's width and height, and its code in `data-label`.
 */
export function tieredOverlay(
  scene: Scene,
  tiers: readonly Tier[],
  share: (anchor: LonLat) => [number, number],
): string {
  const made = new Map<string, { anchor: LonLat; unit: string; names: string[] }>();
  for (const { name, viewport } of tiers) {
    for (const label of standing(scene, viewport).names) {
      const markup = labelMarkup(scene, label, false);
      const same = made.get(markup + label.anchor);
      if (same) same.names.push(name);
      else made.set(markup + label.anchor, { anchor: label.anchor, unit: label.unit, names: [name] });
    }
  }
  return [...made]
    .map(([key, { anchor, unit, names }]) => {
      const [x, y] = share(anchor);
      const markup = key.slice(0, key.lastIndexOf('>') + 1);
      return `<svg class="at ${names.join(' ')}"${unit && ` data-label="${unit}"`} x="${x.toFixed(1)}%" y="${y.toFixed(1)}%">${markup}</svg>`;
    })
    .join('');
}
