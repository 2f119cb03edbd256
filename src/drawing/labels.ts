import type { Messages } from '../i18n/messages.ts';
import type { Figure } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { yearsOf } from '../model/figures.ts';
import { type Choropleth, districtClass } from '../scale/choropleth.ts';
import type { Box } from '../scene/camera.ts';
import { type Bounds, type Camera, type LonLat, type Size, toScreen } from '../scene/camera.ts';
import { briefly, provinceFigure, shortValue } from '../text/figure-text.ts';
import { textWidth } from '../text/text-width.ts';
import { type Candidate, placeLabels } from './place-labels.ts';

export interface Label {
  kind: 'province' | 'district' | 'water' | 'land';
  /** Code of the unit it names; empty for sea, rivers and neighbours. */
  unit: string;
  lines: string[];
  /** True where the unit has a value on the map. */
  strong: boolean;
  /** Id of the class whose colour lies beneath the whole label; empty where it is another ground. */
  on: string;
  /** The point on the ground that the label stands by. */
  anchor: LonLat;
  /** From there to the label's middle, CSS pixels. */
  offset: [dx: number, dy: number];
  width: number;
  height: number;
}

export interface LabelRequest {
  data: Dataset;
  choropleth: Choropleth;
  messages: Messages;
  camera: Camera;
  size: Size;
  selected: string | null;
  /** What labels may not cover. */
  obstacles: Box[];
}

type Stand = Pick<Label, 'anchor' | 'offset' | 'on'>;
type Draft = Omit<Label, keyof Stand> & { stands: Stand[]; priority: number };

const DISTRICT_SIZE = 12;
/** Font size in CSS pixels of each kind of label. */
export const LABEL_SIZE = { province: 13, district: DISTRICT_SIZE, water: 11.5, land: 11.5 } as const;
export const LINE_HEIGHT = 1.2;
/** How far below a district's name its value stands on the page before any script, in whole CSS pixels. */
export const VALUE_BELOW_NAME = Math.round(DISTRICT_SIZE * LINE_HEIGHT);
/** What stands between the letters of a province's name, as a share of the font size. */
export const PROVINCE_SPACING = 0.06;

function boxOf(kind: Label['kind'], lines: string[]): { width: number; height: number } {
  const em = LABEL_SIZE[kind];
  const spacing = kind === 'province' ? PROVINCE_SPACING : 0;
  const width = Math.max(...lines.map((line) => textWidth(line, em, spacing)));
  return { width, height: lines.length * em * LINE_HEIGHT };
}

const stand = (anchor: LonLat, dx = 0, dy = 0, on = ''): Stand => ({ anchor, offset: [dx, dy], on });

function screenSize(request: LabelRequest, bounds: Bounds): Size {
  const [left, top] = toScreen(request.camera, request.size, [bounds[0], bounds[3]]);
  const [right, bottom] = toScreen(request.camera, request.size, [bounds[2], bounds[1]]);
  return { width: right - left, height: bottom - top };
}

function inSight(request: LabelRequest, [west, south, east, north]: Bounds): boolean {
  const [left, top] = toScreen(request.camera, request.size, [west, north]);
  const [right, bottom] = toScreen(request.camera, request.size, [east, south]);
  return right > 0 && bottom > 0 && left < request.size.width && top < request.size.height;
}

/** A figure as its label says it. */
function briefValue({ data, choropleth: { layer, year }, messages }: LabelRequest) {
  const newest = yearsOf(data, layer).pop();
  return (figure: Figure): string => briefly(year, newest, figure, shortValue(messages, figure));
}

function provinceDrafts(request: LabelRequest): Draft[] {
  const { data, choropleth, messages, camera, size } = request;
  const brief = briefValue(request);
  return data.provinces.flatMap(({ code, ...unit }): Draft[] => {
    const place = data.places[code];
    if (!place || !inSight(request, place.bounds)) return [];
    const figure = provinceFigure(data, code, choropleth.layer, choropleth.year);
    const name = messages.pick(unit, 'name').toLocaleUpperCase('vi');
    const lines = [figure ? `${name} ${brief(figure)}` : name];
    const box = boxOf('province', lines);
    const [west, south, east, north] = place.bounds;
    const middle = (west + east) / 2;
    const off = box.height / 2 + 8;
    /** Below or above the province, moved inwards where the map's edge would cut it. */
    const by = (longitude: number, latitude: number, dy: number, dx = 0): Stand => {
      const anchor: LonLat = [longitude, latitude];
      const [x, y] = toScreen(camera, size, anchor);
      const room = { x: box.width / 2 + 6, y: box.height / 2 + 4 };
      const toX = Math.min(Math.max(x + dx, room.x), size.width - room.x);
      const toY = Math.min(Math.max(y + dy, room.y), size.height - room.y);
      return stand(anchor, toX - x, toY - y);
    };
    const stands = [
      by(middle, south, off),
      by(middle, north, -off),
      by(west, south, off, box.width / 2),
      by(east, north, -off, -box.width / 2),
    ];
    return [
      { kind: 'province', unit: code, lines, strong: figure !== undefined, stands, priority: 100, ...box },
    ];
  });
}

function districtDrafts(request: LabelRequest): Draft[] {
  const { data, choropleth, messages, selected } = request;
  const brief = briefValue(request);
  return data.districts.flatMap(({ code, ...unit }): Draft[] => {
    const place = data.places[code];
    if (!place) return [];
    const faded = districtClass(choropleth, code) === 'faded';
    const value = faded ? undefined : choropleth.byUnit.get(code);
    const chosen = code === selected;
    const name = messages.pick(unit, 'name');
    const lines = value ? [name, brief(value.figure)] : [name];
    const box = boxOf('district', lines);
    const area = screenSize(request, place.bounds);
    const fits = box.width <= area.width * 0.95 && box.height <= area.height;
    if (!fits && !chosen && !value) return [];
    const [west, south, east, north] = place.bounds;
    const [longitude, latitude] = place.label;
    /** By its middle a label stands on the district's own colour, if it is no larger than that. */
    const at = (dx: number, dy: number) => {
      const within =
        box.width + 2 * Math.abs(dx) <= area.width * 0.95 && box.height + 2 * Math.abs(dy) <= area.height;
      return stand(place.label, dx, dy, within ? value?.classId : '');
    };
    // A district with a value keeps its name even where pins stand in the way: off its middle, then beside itself.
    const beside = [
      at(0, -26),
      at(0, 28),
      stand([east, latitude], box.width / 2, 0),
      stand([longitude, south], 0, box.height / 2),
      stand([longitude, north], 0, -box.height / 2),
      stand([west, latitude], -box.width / 2, 0),
      at(0, -44),
      at(0, 46),
    ];
    const stands = [
      at(0, 0),
      at(0, -12),
      at(0, 12),
      at(14, 0),
      at(-14, 0),
      ...(value || chosen ? beside : []),
    ];
    const priority = chosen ? 90 : (value ? 60 : 20) + Math.min(9, place.area / 100);
    return [{ kind: 'district', unit: code, lines, strong: value !== undefined, stands, priority, ...box }];
  });
}

function surroundingDrafts({ data, messages }: LabelRequest): Draft[] {
  const draft = (kind: 'water' | 'land', text: string, point: LonLat, priority: number): Draft => {
    const stands = [stand(point)];
    return { kind, unit: '', lines: [text], strong: false, stands, priority, ...boxOf(kind, [text]) };
  };
  return [
    ...data.region.labels.map((label) =>
      draft(label.kind, messages.pick(label, 'name'), label.at, label.kind === 'water' ? 12 : 11),
    ),
    ...data.surroundings.map(({ kind, name, at }) => draft(kind, name, at, kind === 'land' ? 10 : 8)),
  ];
}

/** All labels that fit, each at its place: provinces first, then districts with a value, then the rest. */
export function labels(request: LabelRequest): Label[] {
  const { camera, size, obstacles } = request;
  const drafts = [...provinceDrafts(request), ...districtDrafts(request), ...surroundingDrafts(request)];
  const candidates = drafts.map(
    ({ stands, width, height, priority }, index): Candidate => ({
      id: String(index),
      width,
      height,
      priority,
      at: stands.map(({ anchor, offset: [dx, dy] }) => {
        const [x, y] = toScreen(camera, size, anchor);
        return [x + dx, y + dy];
      }),
    }),
  );
  return placeLabels(candidates, size, obstacles).map(({ id, choice }) => {
    const { stands, priority: _, ...label } = drafts[Number(id)] as Draft;
    return { ...label, ...(stands[choice] as Stand) };
  });
}
