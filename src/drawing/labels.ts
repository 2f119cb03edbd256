import type { Messages } from '../i18n/messages.ts';
import type { Figure, Project, Unit } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { yearsOf } from '../model/figures.ts';
import type { Place } from '../model/place.ts';
import { type Choropleth, districtClass } from '../scale/choropleth.ts';
import { type Box, type Camera, fromScreen, type LonLat, type Size, toScreen } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import { briefly, provinceFigure, shortValue } from '../text/figure-text.ts';
import { centred, type Ground, type Share } from './ground.ts';
import { boxOf, type LabelKind } from './label-size.ts';
import { alongLine } from './line-name.ts';
import { besidePin } from './pins.ts';
import { besideProvince, inside, led, type Stand } from './place-labels.ts';
import type { Point, Room } from './room.ts';
import type { Steps } from './steps.ts';

export interface Label {
  kind: LabelKind;
  /** Code of the unit it names; empty for sea, rivers, neighbours and projects. */
  unit: string;
  lines: string[];
  /** True where the unit has a value on the map. */
  strong: boolean;
  /** Id of the class whose colour lies beneath the whole label; empty where it is another ground. */
  on: string;
  /** The point on the ground that the label stands on, or to which its leader ties it. */
  anchor: LonLat;
  /** From there to the label's middle, CSS pixels. */
  offset: [dx: number, dy: number];
  /** From there to where the leader ends; none where the label stands on its own ground, or right beside it. */
  leader?: [dx: number, dy: number];
  /** The line that its letters stand on, from `anchor`, CSS pixels, and whose it is; else they stand straight. */
  along?: { base: readonly Point[]; project: string };
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
  /** Whose ground is where, in the same view. */
  ground: Ground;
  /** What is taken already, and takes on the labels. */
  room: Room;
  /** By whose figure a unit without one of its own is coloured. */
  within?: Scene['within'];
  /** Whether a name with a value that has no room on its own ground may stand elsewhere: not where there are very many. */
  leading: boolean;
  /** Whether there is room for names of districts other than the selected one, and of what lies around. */
  roomy: boolean;
  /** Projects that are shown. */
  projects: readonly Project[];
  /** Takes on the ids of those whose pins are named, and stand at their own places. */
  held: Set<string>;
  /** What labels cover only where they have no other place. */
  avoided: Box[];
}

/** What a label says, and how large it is. */
type Words = Omit<Label, 'anchor' | 'offset' | 'leader' | 'on' | 'along'>;

/** A figure as its label says it. */
function briefValue({ data, choropleth: { layer, year }, messages }: LabelRequest) {
  const newest = yearsOf(data, layer).slice(-1)[0];
  return (figure: Figure): string => briefly(year, newest, figure, shortValue(messages, figure));
}

const words = (kind: LabelKind, unit: string, lines: string[], strong = false): Words => ({
  kind,
  unit,
  lines,
  strong,
  ...boxOf(kind, lines),
});

/** How far below its province a name stands where nothing is in the way, from edge to middle, CSS pixels. */
const BELOW_PX = 16;
/** A map at least so wide has room for names beside pins, CSS pixels. */
const NAMED_PINS_PX = 680;
/** So much of the name of what lies around may lie on our districts: a river runs through them, the sea does not. */
const MOST_OF_OURS = { sea: 0, land: 0.1, water: 1 };

interface District {
  words: Words;
  place: Place;
  /** Id of its class, where it has a value. */
  classId: string | undefined;
}

class Labels {
  readonly found: Label[] = [];
  private readonly ours: Share;
  private readonly figured: Share;
  private readonly brief: (figure: Figure) => string;

  constructor(private readonly request: LabelRequest) {
    const { ground } = request;
    this.ours = ground.of(() => true).share;
    this.figured = ground.of((code) => this.valueOf(code) !== undefined).share;
    this.brief = briefValue(request);
  }

  /** Largest first: those that have most room leave the smaller ones theirs. */
  districts(): District[] {
    const { data, messages } = this.request;
    return data.districts
      .flatMap(({ code, ...unit }) => {
        const place = data.places[code];
        if (!place) return [];
        const value = this.valueOf(code);
        const name = messages.pick(unit, 'name');
        const lines = value ? [name, this.brief(value.figure)] : [name];
        const { classId } = value ?? this.valueOf(this.request.within?.(code) ?? '') ?? {};
        return [{ words: words('district', code, lines, classId !== undefined), place, classId }];
      })
      .sort((a, b) => b.place.area - a.place.area);
  }

  inside({ words, place: { label }, classId }: District): boolean {
    const { ground, room, avoided } = this.request;
    const own = ground.unit(words.unit);
    const middle = this.screen(label);
    const stand = inside(own, words, middle, room, avoided);
    const isInMiddle =
      stand &&
      Math.hypot(stand.box.x + words.width / 2 - middle[0], stand.box.y + words.height / 2 - middle[1]) <
        0.01;
    return this.add(words, stand, {
      on: (stand && own.share(stand.box) > 0.97 && classId) || '',
      ...(isInMiddle && { anchor: label, offset: [0, 0] }),
    });
  }

  led({ words, place }: District): boolean {
    const { ground, room } = this.request;
    const own = ground.unit(words.unit);
    return this.add(words, led(own, words, this.screen(place.label), room, this.ours, this.figured));
  }

  province({ code, ...unit }: Unit): void {
    const { data, choropleth, messages, ground, room } = this.request;
    const place = data.places[code];
    if (!place) return;
    const figure = provinceFigure(data, code, choropleth.layer, choropleth.year);
    const name = messages.pick(unit, 'name').toLocaleUpperCase('vi');
    const line = figure ? `${name} ${this.brief(figure)}` : name;
    const what = words('province', code, [line], figure !== undefined);
    const own = ground.of((district) => data.unit(district)?.province === code);
    const [west, south, east] = place.bounds;
    const [x, y] = this.screen([(west + east) / 2, south]);
    const others: Share = (box) => this.ours(box) - own.share(box);
    this.add(
      what,
      besideProvince(own, others, what, [x, y + BELOW_PX], room) ??
        led(own, what, this.screen(place.label), room, this.ours, others),
    );
  }

  /** A neighbour, a river or the sea, at its own point. */
  around(what: keyof typeof MOST_OF_OURS, text: string, anchor: LonLat): void {
    const name = words(what === 'land' ? 'land' : 'water', '', [text]);
    const box = centred(...this.screen(anchor), name.width, name.height);
    const isRight = this.request.room.has(box) && this.ours(box) <= MOST_OF_OURS[what];
    this.add(name, isRight ? { box } : undefined, { anchor, offset: [0, 0] });
  }

  /** The name of a project along its line. */
  alongLine(project: Project): void {
    const { room } = this.request;
    const what = this.projectWords(project);
    if (!what || project.geometry?.type !== 'LineString') return;
    const line = project.geometry.coordinates.map((point) => this.screen(point as unknown as LonLat));
    const place = alongLine(line, what, room);
    if (!place) return;
    for (const box of place.boxes) room.take(box);
    const [from] = place.base as [Point];
    const base = place.base.map(([x, y]): Point => [x - from[0], y - from[1]]);
    this.stand(what, from, { along: { base, project: project.id } });
  }

  /** The name of a project beside its pin, where the map is wide enough. */
  besidePin(project: Project): void {
    const { room, size, held } = this.request;
    const what = this.projectWords(project);
    if (!what || project.geometry?.type !== 'Point' || size.width < NAMED_PINS_PX) return;
    const place = besidePin(this.screen(project.geometry.coordinates as unknown as LonLat), what, room);
    if (!place) return;
    held.add(project.id);
    room.take(place.pin);
    this.add(what, { box: place.name });
  }

  private projectWords(project: Project): Words | undefined {
    const text = this.request.messages.pick(project, 'label');
    return text ? words('project', '', [text], true) : undefined;
  }

  private valueOf(code: string) {
    const { choropleth } = this.request;
    return districtClass(choropleth, code) === 'faded' ? undefined : choropleth.byUnit.get(code);
  }

  private screen(point: LonLat): [x: number, y: number] {
    const { camera, size } = this.request;
    return toScreen(camera, size, point);
  }

  private add(words: Words, stand: Stand | undefined, fixed: Partial<Label> = {}): boolean {
    if (!stand) return false;
    const { room } = this.request;
    const { box, leader } = stand;
    room.take(box, leader);
    const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
    const from = leader?.[0] ?? middle;
    const offsetOf = ([x, y]: Point): [number, number] => [x - from[0], y - from[1]];
    this.stand(words, from, {
      offset: offsetOf(middle),
      ...(leader && { leader: offsetOf(leader[1]) }),
      ...fixed,
    });
    return true;
  }

  private stand(words: Words, at: Point, more: Partial<Label>): void {
    const { camera, size } = this.request;
    this.found.push({ ...words, on: '', anchor: fromScreen(camera, size, at), offset: [0, 0], ...more });
  }
}

/**
 * All labels that find a place. The selected district comes first, then those with a value and the provinces, then the
 * rest. A district's name stands on its own ground; one with a value, or selected, else beside it with a leader.
 */
export function* labels(request: LabelRequest): Steps<Label[]> {
  const { data, messages, selected, projects, roomy, leading } = request;
  const made = new Labels(request);
  const all = made.districts();
  yield;
  for (const each of all) if (each.words.unit === selected) made.inside(each) || made.led(each);
  const others = roomy ? all.filter(({ words }) => words.unit !== selected) : [];
  const homeless: typeof all = [];
  for (const each of others) {
    if (!each.classId) continue;
    if (!made.inside(each)) homeless.push(each);
    yield;
  }
  for (const each of projects) {
    made.alongLine(each);
    yield;
  }
  for (const each of data.provinces) {
    made.province(each);
    yield;
  }
  for (const each of leading ? homeless : []) {
    made.led(each);
    yield;
  }
  for (const each of projects) made.besidePin(each);
  for (const each of others) {
    if (each.classId) continue;
    made.inside(each);
    yield;
  }
  if (roomy) {
    for (const each of data.region.labels)
      made.around(each.kind === 'water' ? 'sea' : 'land', messages.pick(each, 'name'), each.at);
    for (const { kind, name, at } of data.surroundings) made.around(kind, name, at);
  }
  return made.found;
}
