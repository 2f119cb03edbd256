import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { codeOf, createGeometry } from '../../src/drawing/geometry.ts';
import type { Label } from '../../src/drawing/labels.ts';
import { type Line, pathData, readLines, toDrawing } from '../../src/drawing/path.ts';
import { atOnce } from '../../src/drawing/steps.ts';
import { placing } from '../../src/drawing/svg-overlay.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import {
  type Box,
  fitBounds,
  fromScreen,
  type Size,
  toScreen,
  unite,
  zoomBy,
} from '../../src/scene/camera.ts';
import { figure } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = (await compileData(DATA)).data;
const topology = (name: string) => JSON.parse(readFileSync(`${DATA}/${name}.topo.json`, 'utf8'));
const geometry = createGeometry({ boundaries: topology('boundaries'), context: topology('context') });
const outlines = new Map(geometry.districts.features.map((each) => [codeOf(each), pathData(each.geometry)]));
/** The border of each district: its box, and both ends of every straight piece, in drawing units. */
const borders = [...outlines].map(([code, d]) => {
  const edges = readLines(d).flatMap((line) =>
    line.flatMap((point, index) => [...point, ...(line[(index + 1) % line.length] as Line[number])]),
  );
  const [xs, ys] = [0, 1].map((odd) => edges.filter((_, index) => index % 2 === odd)) as [number[], number[]];
  return {
    code,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
    edges: Float64Array.from(edges),
  };
});

/** The site's data with a count of targets for these districts, as the field's year by year reports have it. */
function withFigures(codes: readonly string[]): Dataset {
  const source = compiled.sources[0]?.id ?? '';
  const known = compiled.figures.filter(({ indicator }) => indicator !== 'target_attainment');
  const made = codes.map((unit, index) =>
    figure({
      unit,
      indicator: 'target_attainment',
      year: 2018 + (index % 6),
      numerator: 18 + (index % 3),
      denominator: 20,
      source,
    }),
  );
  return createDataset({ ...compiled, figures: [...known, ...made] });
}

const TWENTY =
  '795 800 801 802 803 804 806 807 808 916 923 924 925 927 941 944 945 946 948 949 80 92 94'.split(' ');
const EVERY = [...compiled.units.map(({ code }) => code)];
const DATASETS: Record<string, Dataset> = {
  'as published': createDataset(compiled),
  'twenty districts': withFigures(TWENTY),
  'every district': withFigures(EVERY),
};
const SIZES: Size[] = [
  [300, 250],
  [360, 640],
  [390, 844],
  [680, 520],
  [1000, 600],
  [1280, 800],
  [1920, 1080],
].map(([width = 0, height = 0]) => ({ width, height }));
const ZOOMS = [1, 1.6, 2.5, 4];

interface View {
  data: Dataset;
  size: Size;
  lang?: 'vi' | 'en';
  layer?: string;
  province?: string;
  zoom?: number;
  selected?: string;
}

/** What stands on a map, with boxes and lines in CSS pixels. */
function look({ data, size, lang = 'vi', layer = 'target_attainment', province, zoom = 1, selected }: View) {
  const bounds = province
    ? data.places[province]?.bounds
    : unite(data.provinces.flatMap(({ code }) => (data.places[code] ? [data.places[code].bounds] : [])));
  if (!bounds) throw new Error(`${province}: expected a place`);
  const camera = zoomBy(fitBounds(bounds, size, Math.min(28, size.width * 0.05)), zoom);
  const scene = {
    data,
    choropleth: choropleth(data, layer, 'latest', 'light'),
    messages: createMessages(lang),
    selected: selected ?? null,
    kinds: PROJECT_KINDS,
    project: null,
  };
  const covered = [{ x: 0, y: size.height - 140, width: 58, height: 140 }];
  const { names, standing } = atOnce(placing(scene, { camera, size, covered }, outlines));
  const screen = (point: readonly [number, number]) => toScreen(camera, size, point);
  return {
    camera,
    scene,
    standing,
    names: names.map((label) => {
      const [x, y] = screen(label.anchor);
      const [middle, end] = [label.offset, label.leader].map((by) => by && ([x + by[0], y + by[1]] as const));
      const [left, top] = [(middle?.[0] ?? 0) - label.width / 2, (middle?.[1] ?? 0) - label.height / 2];
      const box: Box = { x: left, y: top, width: label.width, height: label.height };
      return { ...label, box, parts: partsOf(label, [x, y]) ?? [box], line: end && ([[x, y], end] as const) };
    }),
    /** The district that has a point of the screen; empty where it is nobody's. */
    owner: (point: readonly [number, number]) => ownerOf(toDrawing(fromScreen(camera, size, point))),
  };
}

/** Squares where the letters of a name are that follows a line; none of one that does not. */
const partsOf = ({ along, height }: Label, [x, y]: readonly [number, number]): Box[] | undefined =>
  along?.base.slice(1).flatMap(([toX, toY], index) => {
    const [fromX, fromY] = along.base[index] as readonly [number, number];
    const angle = Math.atan2(toY - fromY, toX - fromX);
    const side = height * 0.75;
    return [0, 0.25, 0.5, 0.75].map((share) => ({
      x: x + fromX + (toX - fromX) * share + (Math.sin(angle) * height) / 3 - side / 2,
      y: y + fromY + (toY - fromY) * share - (Math.cos(angle) * height) / 3 - side / 2,
      width: side,
      height: side,
    }));
  });

/** Of a point in drawing units: by how often a ray from it crosses borders, and by no code of the product's. */
function ownerOf([x, y]: readonly [number, number]): string {
  for (const { code, left, top, right, bottom, edges } of borders) {
    if (x < left || x > right || y < top || y > bottom) continue;
    let isIn = false;
    for (let at = 0; at < edges.length; at += 4) {
      const [x1, y1] = [edges[at] as number, edges[at + 1] as number];
      const [x2, y2] = [edges[at + 2] as number, edges[at + 3] as number];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) isIn = !isIn;
    }
    if (isIn) return code;
  }
  return '';
}

const side = ([[ax, ay], [bx, by]]: Segment, [x, y]: readonly [number, number]) =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
type Segment = readonly [readonly [number, number], readonly [number, number]];
const cross = (a: Segment, b: Segment) => side(a, b[0]) !== side(a, b[1]) && side(b, a[0]) !== side(b, a[1]);
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const through = (line: Segment, { x, y, width, height }: Box) =>
  cross(line, [
    [x, y],
    [x + width, y + height],
  ]) ||
  cross(line, [
    [x + width, y],
    [x, y + height],
  ]);

/** What is wrong with the names of a view, in words. */
function faults(view: View): string[] {
  const { names, owner, scene } = look(view);
  const { data } = scene;
  const seas = data.region.labels.flatMap((label) =>
    label.kind === 'water' ? scene.messages.pick(label, 'name') : [],
  );
  const found: string[] = [];
  const isOwn = (unit: string, district: string) =>
    unit === district || data.unit(district)?.province === unit;
  for (const [
    index,
    {
      unit,
      kind,
      lines: [name = ''],
      box,
      parts,
      line,
    },
  ] of names.entries()) {
    if (unit || seas.includes(name)) {
      let [own, others] = [0, 0];
      for (let column = 0.5; column < 12; column++) {
        for (let row = 0.5; row < 6; row++) {
          const at = owner([box.x + (column / 12) * box.width, box.y + (row / 6) * box.height]);
          if (isOwn(unit, at)) own++;
          else if (at) others++;
        }
      }
      if (!unit && others > 1) found.push(`${name} lies on land`);
      if (!line && others > 36) found.push(`${name} lies on others`);
      const isMiddleOwn = isOwn(unit, owner([box.x + box.width / 2, box.y + box.height / 2]));
      if (!line && kind === 'district' && (own <= 36 || !isMiddleOwn))
        found.push(`${name} lies off its own ground`);
      if (kind === 'province' && others > 7) found.push(`${name} lies across another province`);
      if (line && !isOwn(unit, owner(line[0]))) found.push(`the leader of ${name} ends elsewhere`);
    }
    for (const other of names.slice(index + 1)) {
      if (parts.some((a) => other.parts.some((b) => overlap(a, b))))
        found.push(`${name} lies on ${other.lines[0]}`);
      if (line && other.line && cross(line, other.line))
        found.push(`the leaders of ${name} and ${other.lines[0]} cross`);
    }
    for (const other of names)
      if (line && other.unit !== unit && other.parts.some((box) => through(line, box)))
        found.push(`the leader of ${name} crosses ${other.lines[0]}`);
  }
  return found;
}

/** Codes of districts with a value that are in view, and those of them that are named. */
function named(view: View) {
  const { names, scene, camera } = look(view);
  const { width, height } = view.size;
  const valued = [...scene.choropleth.byUnit.keys()].filter((code) => {
    const [x, y] = toScreen(camera, view.size, scene.data.places[code]?.label ?? [0, 0]);
    return x > 0 && y > 0 && x < width && y < height;
  });
  const known = new Set(names.map(({ unit }) => unit));
  return { valued, missing: valued.filter((code) => !known.has(code)) };
}

describe.each(Object.entries(DATASETS))('the names of a map, %s', (_, data) => {
  const provinces = [undefined, ...data.provinces.map(({ code }) => code)];

  it.each(SIZES)('on $width × $height say the truth, at every zoom, in both languages', (size) => {
    const found: string[] = [];
    for (const lang of ['vi', 'en'] as const)
      for (const layer of ['target_attainment', 'income_per_capita'])
        for (const province of provinces)
          for (const zoom of ZOOMS) {
            const where = [lang, layer, province, zoom].join(' ');
            found.push(
              ...faults({ data, size, lang, layer, province, zoom }).map((fault) => `${where}: ${fault}`),
            );
          }
    expect(found).toEqual([]);
  });

  it('are there for the selected district, with a value or without', () => {
    const size = { width: 390, height: 422 };
    for (const { code } of data.districts) {
      const { names } = look({ data, size, selected: code });
      expect(names[0]?.unit, code).toBe(code);
      expect(faults({ data, size, selected: code })).toEqual([]);
    }
  });
});

describe('of twenty districts with a value', () => {
  const data = DATASETS['twenty districts'] as Dataset;

  it('every one is named on 1280 × 800, and on what the panel leaves of it', () => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 920, height: 800 },
    ])
      for (const lang of ['vi', 'en'] as const) expect(named({ data, size, lang }).missing).toEqual([]);
  });

  it('at least four fifths are named on 390 × 844, and on the part of it above the panel', () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 390, height: 422 },
    ]) {
      for (const lang of ['vi', 'en'] as const) {
        const { valued, missing } = named({ data, size, lang });
        expect(valued).toHaveLength(20);
        expect(missing.length).toBeLessThanOrEqual(4);
      }
    }
  });
});

describe('pins', () => {
  it.each(SIZES)('on $width × $height lie on no name, and on none of each other', (size) => {
    for (const zoom of ZOOMS) {
      const { names, standing } = look({ data: DATASETS['twenty districts'] as Dataset, size, zoom });
      const boxes = standing
        .map(({ x, y }) => ({ x: x - 11, y: y - 11, width: 22, height: 22 }))
        .filter(({ x, y }) => x > 3 && y > 3 && x + 25 < size.width && y + 25 < size.height);
      for (const [index, box] of boxes.entries()) {
        expect(
          names
            .filter(({ parts }) => parts.some((part) => overlap(box, part)))
            .map(({ lines: [name] }) => name),
        ).toEqual([]);
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      }
    }
  });
});
