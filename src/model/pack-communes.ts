import type { Position } from 'geojson';
import type { Correction, Figure, Indicator } from './columns.ts';
import type { Today } from './commune-columns.ts';
import type { CommunePart } from './communes.ts';
import { type PackedTable, packTable, unpackTable } from './pack.ts';

/** A part of a commune, and the arcs that its rings are made of, as in a TopoJSON MultiPolygon. */
export interface CommunePiece extends CommunePart {
  arcs: number[][][];
}

/** What the build compiles of today's communes. Positions are longitude first, WGS84. */
export interface CompiledCommunes extends Today {
  pieces: CommunePiece[];
  /** Whole steps of the grid from its origin. */
  arcs: Position[][];
  grid: { scale: [number, number]; translate: [number, number] };
  /** Where a commune's name stands best, whole steps of the grid, in the order of the communes. */
  labels: Position[];
  /** By project id: codes of the communes that its geometry lies in or crosses. */
  through: Record<string, string[]>;
  /** Where the arrow keys lead from commune to commune (see arrow-keys.ts). */
  steps: string;
  /** Indicators that are about communes, and figures of theirs besides the reform's own counts. */
  indicators: Indicator[];
  figures: Figure[];
  /** Of these figures; left out where nothing has been corrected. */
  corrections?: Correction[];
  /** Class breaks that follow from the figures, as in `CompiledData`. */
  breaks: Record<string, number[]>;
}

const TABLES = ['communes', 'crosswalk', 'indicators', 'figures'] as const;
type Tables<T> = Record<(typeof TABLES)[number], T>;

export interface PackedCommunes
  extends Omit<CompiledCommunes, (typeof TABLES)[number] | 'pieces' | 'arcs' | 'labels'>,
    Tables<PackedTable> {
  /** District, share where it is not 1, and arcs of each part, commune by commune in their order. */
  pieces: [district: string, arcs: number[][][], share?: number][][];
  arcs: string;
  labels: string;
}

/** Signs of printable ASCII that JSON leaves as they are: a digit each. */
const BASE = 89;
const [FIRST, BACKSLASH] = [35, 92];
/** Before a digit that is not a number's last: most numbers have one alone. */
const MORE = '!';
/** Parts one line from the next. */
const BETWEEN = ' ';

/** A whole number as a few signs, the lowest digit first; even ones are positive (zigzag). */
function digits(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  for (;;) {
    const code = FIRST + (rest % BASE);
    const digit = String.fromCharCode(code < BACKSLASH ? code : code + 1);
    rest = Math.floor(rest / BASE);
    if (rest === 0) return text + digit;
    text += MORE + digit;
  }
}

/**
 * Lines as the steps from point to point, and from the end of one to the start of the next, where it often begins: two
 * thirds, gzipped, of the same as JSON.
 */
function packLines(lines: readonly (readonly Position[])[]): string {
  let [fromX, fromY] = [0, 0];
  const step = ([x = 0, y = 0]: Position): string => {
    const text = digits(x - fromX) + digits(y - fromY);
    [fromX, fromY] = [x, y];
    return text;
  };
  return lines.map((line) => line.map(step).join('')).join(BETWEEN);
}

function unpackLines(text: string): Position[][] {
  let [x, y] = [0, 0];
  return text.split(BETWEEN).map((line) => {
    const steps: number[] = [];
    let [value, place] = [0, 1];
    for (let index = 0; index < line.length; index++) {
      const isMore = line[index] === MORE;
      if (isMore) index++;
      const code = line.charCodeAt(index);
      value += place * (code - FIRST - (code > BACKSLASH ? 1 : 0));
      place *= BASE;
      if (isMore) continue;
      steps.push(value % 2 ? -(value + 1) / 2 : value / 2);
      [value, place] = [0, 1];
    }
    const points: Position[] = [];
    for (let index = 0; index < steps.length; index += 2) {
      x += steps[index] as number;
      y += steps[index + 1] as number;
      points.push([x, y]);
    }
    return points;
  });
}

/** Today's communes as a page fetches them. */
export const packCommunes = (compiled: CompiledCommunes): PackedCommunes => ({
  ...compiled,
  ...(Object.fromEntries(TABLES.map((name) => [name, packTable(compiled[name])])) as Tables<PackedTable>),
  pieces: compiled.communes.map(({ code }) =>
    compiled.pieces
      .filter(({ commune }) => commune === code)
      .map(({ district, arcs, share }) => (share === 1 ? [district, arcs] : [district, arcs, share])),
  ),
  arcs: packLines(compiled.arcs),
  labels: packLines([compiled.labels]),
});

/** The inverse of `packCommunes`. */
export function unpackCommunes(packed: PackedCommunes): CompiledCommunes {
  const tables = Object.fromEntries(
    TABLES.map((name) => [name, unpackTable(packed[name])]),
  ) as unknown as Pick<CompiledCommunes, (typeof TABLES)[number]>;
  return {
    ...packed,
    ...tables,
    pieces: packed.pieces.flatMap((parts, index) =>
      parts.map(([district, arcs, share = 1]) => ({
        commune: tables.communes[index]?.code ?? '',
        district,
        share,
        arcs,
      })),
    ),
    arcs: unpackLines(packed.arcs),
    labels: unpackLines(packed.labels).flat(),
  };
}
