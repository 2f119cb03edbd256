import { px } from '../markup/px.ts';
import { type Attributes, type Child, h, type Tree, withAttributes } from '../markup/tree.ts';
import type { Project } from '../model/columns.ts';
import { type LonLat, toScreen } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { provinceTitle } from '../text/district-title.ts';
import { GLYPHS } from '../text/project-glyphs.ts';
import { groundOf, type Outlines } from './ground.ts';
import { LABEL_SIZE, LINE_HEIGHT } from './label-size.ts';
import { type Label, labels } from './labels.ts';
import { pathData } from './path.ts';
import { PIN_RADIUS, type Pin, pinned, pins } from './pins.ts';
import { Room } from './room.ts';
import { atOnce, type Steps } from './steps.ts';

/** How much smaller than they are written the signs on pins are drawn. */
export const GLYPH_SCALE = 0.8;

/** One of the places that the map offers, at its number among those of its kind; reached by keys that the map itself hands on. */
const option = (label: string, index: number, of: number, selected: boolean): Attributes => ({
  role: 'option',
  tabindex: -1,
  'aria-label': label,
  'aria-posinset': index + 1,
  'aria-setsize': of,
  'aria-selected': String(selected),
});

/** What is only drawn together: between the map and its places nothing may stand that means anything. */
const plain: Attributes = { role: 'none' };

const drawnProjects = ({ data, kinds }: Scene): Project[] =>
  data.projects.filter(({ kind, geometry }) => kinds.includes(kind) && geometry);

/** Class and names of what a project is drawn as. */
function projectAttributes(scene: Scene, kind: string, project: Project): Attributes {
  const isPicked = project.id === scene.project;
  const name = scene.messages.t('map-project', { name: scene.messages.pick(project, 'name') });
  const all = drawnProjects(scene);
  return {
    class: `${kind} ${project.kind} ${project.precision}${isPicked ? ' picked' : ''}`,
    'data-project': project.id,
    ...option(name, all.indexOf(project), all.length, isPicked),
  };
}

/** The lines of the projects that are shown, one group each, dashed where they are schematic. */
export function projectLines(scene: Scene): Tree[] {
  return drawnProjects(scene)
    .filter(({ geometry }) => geometry?.type !== 'Point')
    .map((project) => {
      const d = pathData(project.geometry as GeoJSON.Geometry);
      return h('g', projectAttributes(scene, 'project-line', project), [
        h('path', { class: 'hit', d }),
        h('path', { class: 'halo', d }),
        h('path', { class: 'line', d }),
        ...(project.kind === 'expressway' ? [h('path', { class: 'core', d })] : []),
      ]);
    });
}

/** A pin, and the line to its place where it was moved aside, in CSS pixels from that place. */
function pinTrees(scene: Scene, { project, x, y, place }: Pin): Tree[] {
  const [dx, dy] = [x - place[0], y - place[1]];
  const leader =
    Math.hypot(dx, dy) > 2
      ? [
          ...['casing', 'leader'].map((line) => h('path', { class: line, d: `M0 0L${px(dx)} ${px(dy)}` })),
          h('circle', { class: 'foot', r: 2 }),
        ]
      : [];
  const pin = h(
    'g',
    { ...projectAttributes(scene, 'pin', project), transform: `translate(${px(dx)} ${px(dy)})` },
    [
      h('circle', { class: 'hit', r: PIN_RADIUS + 1 }),
      h('circle', { class: 'disc', r: PIN_RADIUS - 2 }),
      h('path', { class: 'glyph', transform: `scale(${GLYPH_SCALE})`, d: GLYPHS[project.kind] }),
    ],
  );
  return [...leader, pin];
}

/** Seen only: a screen reader has the same from the place that is named. */
const silent = (name: Tree): Tree => withAttributes(name, { 'aria-hidden': 'true' });

/** The lines of a label around its middle; `at` rounds CSS pixels. */
export function textTree(
  { kind, lines, strong, on, offset }: Label,
  at: (value: number) => string | number,
): Tree {
  const em = LABEL_SIZE[kind];
  const first = em * 0.35 - ((lines.length - 1) * em * LINE_HEIGHT) / 2;
  const [x, y] = offset.map(at);
  return h(
    'text',
    {
      class: `label ${kind}${strong ? ' strong' : ''}${on && ` on-${on}`}`,
      transform: offset.some(Boolean) ? `translate(${x} ${y})` : undefined,
    },
    lines.map((line, index) =>
      h('tspan', { class: index ? 'value' : undefined, x: 0, y: at(first + index * em * LINE_HEIGHT) }, [
        line,
      ]),
    ),
  );
}

/** A dot of 2 CSS pixels around the point that a leader comes from. */
const DOT = 'M-2 0a2 2 0 104 0 2 2 0 10-4 0';

/** A label, with the line that ties it to its unit where it stands elsewhere, which is drawn in each of `lines`. */
export function labelTree(
  { unit, leader }: Label,
  text: Tree,
  at: (value: number) => string | number,
  lines: readonly string[] = ['casing', 'tie'],
): Tree {
  if (!leader) return text;
  const [x, y] = leader;
  return h('g', { 'data-leader': unit, ...plain }, [
    ...lines.map((line) => h('path', { class: line, d: `${DOT}M0 0L${at(x)} ${at(y)}` })),
    text,
  ]);
}

/** A name whose letters follow a line. */
function textAlong({ kind, lines, along }: Label): Tree {
  const id = `along-${along?.project}`;
  const d = (along?.base ?? []).map(([x, y], index) => `${index ? 'L' : 'M'}${px(x)} ${px(y)}`).join('');
  return h('g', plain, [
    h('path', { id, class: 'base', d }),
    silent(
      h('text', { class: `label ${kind}` }, [h('textPath', { href: `#${id}`, startOffset: '50%' }, lines)]),
    ),
  ]);
}

/** The name of a province, to be picked, with room for a finger. */
function provinceTree(scene: Scene, label: Label): Tree {
  const { data, selected } = scene;
  const { unit, offset, width, height } = label;
  const [x, y] = offset;
  const high = Math.max(24, height + 6);
  const index = data.provinces.findIndex(({ code }) => code === unit);
  // The name is no part of what is offered: what is said of that has the figure in words.
  const hit = h('rect', {
    class: 'hit',
    'data-unit': unit,
    ...option(provinceTitle(scene, unit), index, data.provinces.length, unit === selected),
    x: px(x - width / 2 - 6),
    y: px(y - high / 2),
    width: px(width + 12),
    height: px(high),
    rx: 4,
  });
  return h('g', { class: 'province-name', 'data-unit': unit, ...plain }, [hit, silent(textTree(label, px))]);
}

/** On a smaller map, CSS pixels, pins and names would cover the districts: only the provinces' and the selected one's remain. */
const MIN_ROOMY_PX = 240;

/** What stands on a map of a known size: labels and pins by the point on the ground they belong to. */
export interface Placed {
  names: Label[];
  standing: Pin[];
}

/** Finds a place for each label and pin, one a step. */
export function* placing(scene: Scene, viewport: Viewport, outlines: Outlines): Steps<Placed> {
  const { camera, size, covered = [] } = viewport;
  const { data, choropleth, messages, selected, kinds, title, within } = scene;
  const roomy = Math.min(size.width, size.height) >= MIN_ROOMY_PX;
  const ground = groundOf(outlines, viewport);
  yield;
  const room = new Room(size, covered);
  const projects = data.projects.filter(({ kind }) => roomy && kinds.includes(kind));
  const wanted = pinned(projects, camera, size);
  const avoided = wanted.map(({ box }) => box);
  const held = new Set<string>();
  const view = { camera, size, ground, room, avoided, held, roomy, within, leading: !title };
  const names = yield* labels({ data, choropleth, messages, selected, projects, ...view });
  return { names, standing: pins(wanted, room, held) };
}

/** Names and pins on a map of a known size, one group each; they keep their own size at every zoom. */
export function overlay(
  scene: Scene,
  viewport: Viewport,
  outlines: Outlines,
  { names, standing } = atOnce(placing(scene, viewport, outlines)),
): Tree[] {
  const placedAt = (anchor: LonLat, children: readonly Child[]) => {
    const [x, y] = toScreen(viewport.camera, viewport.size, anchor);
    return h('g', { transform: `translate(${px(x)} ${px(y)})`, ...plain }, children);
  };
  return [
    ...standing.map((pin) =>
      placedAt(pin.project.geometry.coordinates as unknown as LonLat, pinTrees(scene, pin)),
    ),
    ...names.map((label) =>
      placedAt(label.anchor, [
        label.along
          ? textAlong(label)
          : labelTree(
              label,
              label.kind === 'province' ? provinceTree(scene, label) : silent(textTree(label, px)),
              px,
            ),
      ]),
    ),
  ];
}
