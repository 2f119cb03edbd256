import type { Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Choropleth } from '../scale/choropleth.ts';
import { type Bounds, type Camera, type LonLat, type Size, toScreen } from './camera.ts';
import { provinceFigure, shortValue } from './figure-text.ts';
import type { MapGeometry } from './geometry.ts';
import { type Box, type Candidate, placeLabels, textWidth } from './place-labels.ts';

export interface Label {
  kind: 'province' | 'district' | 'water' | 'land';
  /** Code of the unit it names; empty for sea, rivers and neighbours. */
  unit: string;
  lines: string[];
  /** True where the unit has a value on the map. */
  strong: boolean;
  /** Middle of the label, CSS pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface LabelRequest {
  data: Dataset;
  geometry: MapGeometry;
  choropleth: Choropleth;
  messages: Messages;
  camera: Camera;
  size: Size;
  selected: string | null;
  /** What labels may not cover. */
  obstacles: Box[];
}

type Draft = Omit<Label, 'x' | 'y'> & { at: [number, number][]; priority: number };

/** Open water off Sóc Trăng, and the middle of the gap north of Long An. */
const SEA: LonLat = [106.5, 9.4];
const CAMBODIA: LonLat = [105.93, 11.0];
/** Where the visible part of a neighbouring province is widest, towards the map. */
const NEIGHBOURS: Record<string, LonLat> = {
  '72': [106.2, 11.2],
  '79': [106.72, 10.78],
  '82': [106.2, 10.37],
  '83': [106.4, 10.12],
  '84': [106.3, 9.8],
  '86': [106.0, 10.09],
  '87': [105.62, 10.48],
  '89': [105.25, 10.42],
  '91': [105.2, 9.98],
  '93': [105.62, 9.8],
  '95': [105.5, 9.3],
};

/** Font size in CSS pixels of each kind of label; the map's style sheet uses the same. */
export const LABEL_SIZE = { province: 13, district: 12, water: 11.5, land: 11.5 } as const;
const LINE = 1.2;

function boxOf(kind: Label['kind'], lines: string[]): { width: number; height: number } {
  const em = LABEL_SIZE[kind];
  const spacing = kind === 'province' ? 0.06 : 0;
  const width = Math.max(...lines.map((line) => textWidth(line, em, spacing)));
  return { width, height: lines.length * em * LINE };
}

function screenBox(request: LabelRequest, bounds: Bounds) {
  const [left, top] = toScreen(request.camera, request.size, [bounds[0], bounds[3]]);
  const [right, bottom] = toScreen(request.camera, request.size, [bounds[2], bounds[1]]);
  return { left, top, right, bottom, width: right - left, height: bottom - top };
}

function provinceDrafts(request: LabelRequest): Draft[] {
  const { data, choropleth, messages, size } = request;
  return data.provinces.flatMap(({ code, ...unit }) => {
    const place = data.places[code];
    if (!place) return [];
    const figure = provinceFigure(data, code, choropleth.layer, choropleth.year);
    const name = messages.pick(unit, 'name').toLocaleUpperCase('vi');
    const lines = [figure ? `${name} ${shortValue(messages, figure)}` : name];
    const box = boxOf('province', lines);
    const area = screenBox(request, place.bounds);
    if (area.right < 0 || area.bottom < 0 || area.left > size.width || area.top > size.height) return [];
    const middle = (area.left + area.right) / 2;
    const off = box.height / 2 + 8;
    const inset = (x: number) => Math.min(Math.max(x, box.width / 2 + 6), size.width - box.width / 2 - 6);
    const at: [number, number][] = [
      [inset(middle), area.bottom + off],
      [inset(middle), area.top - off],
      [inset(area.left + box.width / 2), area.bottom + off],
      [inset(area.right - box.width / 2), area.top - off],
      [inset(middle), Math.min(area.bottom + off, size.height - box.height)],
      [inset(middle), Math.max(area.top - off, box.height)],
    ];
    return [{ kind: 'province', unit: code, lines, strong: figure !== undefined, at, priority: 100, ...box }];
  });
}

function districtDrafts(request: LabelRequest): Draft[] {
  const { data, choropleth, messages, selected, camera, size } = request;
  return data.districts.flatMap(({ code, ...unit }) => {
    const place = data.places[code];
    if (!place) return [];
    const value = choropleth.byUnit.get(code);
    const chosen = code === selected;
    const name = messages.pick(unit, 'name');
    const lines = value ? [name, shortValue(messages, value.figure)] : [name];
    const box = boxOf('district', lines);
    const area = screenBox(request, place.bounds);
    const fits = box.width <= area.width * 0.95 && box.height <= area.height;
    if (!fits && !chosen && !value) return [];
    const [x, y] = toScreen(camera, size, place.label);
    // A district with a value keeps its name even where pins stand in the way: beside its middle, then beside itself.
    const beside: [number, number][] =
      value || chosen
        ? [
            [x, y - 26],
            [x, y + 28],
            [area.right + box.width / 2, y],
            [area.left - box.width / 2, y],
            [x, area.bottom + box.height / 2],
            [x, area.top - box.height / 2],
          ]
        : [];
    const at: [number, number][] = [[x, y], [x, y - 12], [x, y + 12], [x + 14, y], [x - 14, y], ...beside];
    const priority = chosen ? 90 : (value ? 60 : 20) + Math.min(9, place.area / 100);
    return [{ kind: 'district', unit: code, lines, strong: value !== undefined, at, priority, ...box }];
  });
}

function contextDrafts({ geometry, messages, camera, size }: LabelRequest): Draft[] {
  const draft = (kind: 'water' | 'land', text: string, point: LonLat, priority: number): Draft => {
    const at = [toScreen(camera, size, point)];
    return { kind, unit: '', lines: [text], strong: false, at, priority, ...boxOf(kind, [text]) };
  };
  const rivers = new Map<string, LonLat[]>();
  for (const { geometry: river, properties } of geometry.rivers.features) {
    const lines = river.type === 'LineString' ? [river.coordinates] : river.coordinates;
    for (const line of lines) {
      if (line.length > (rivers.get(properties.name)?.length ?? 0))
        rivers.set(properties.name, line as unknown as LonLat[]);
    }
  }
  return [
    draft('water', messages.t('sea'), SEA, 12),
    draft('land', messages.t('cambodia'), CAMBODIA, 11),
    ...geometry.neighbours.features.flatMap(({ id, properties }) => {
      const at = NEIGHBOURS[String(id)];
      return at ? [draft('land', properties.name, at, 10)] : [];
    }),
    ...[...rivers].map(([name, line]) => draft('water', name, line[line.length >> 1] as LonLat, 8)),
  ];
}

/** All labels that fit, each at its place: provinces first, then districts with a value, then the rest. */
export function labels(request: LabelRequest): Label[] {
  const drafts = [...provinceDrafts(request), ...districtDrafts(request), ...contextDrafts(request)];
  const candidates = drafts.map((draft, index): Candidate => ({ ...draft, id: String(index) }));
  return placeLabels(candidates, request.size, request.obstacles).map(({ id, x, y }) => {
    const { at: _, priority: __, ...label } = drafts[Number(id)] as Draft;
    return { ...label, x, y };
  });
}
