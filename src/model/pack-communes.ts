import type { Position } from 'geojson';
import type { Correction, Figure, Indicator, Source } from './columns.ts';
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
  /** Indicators that are about communes, figures of theirs besides the reform's own counts, and whose they are. */
  indicators: Indicator[];
  figures: Figure[];
  sources: Source[];
  /** Of these figures; left out where nothing has been corrected. */
  corrections?: Correction[];
  /** Class breaks that follow from the figures, as in `CompiledData`. */
  breaks: Record<string, number[]>;
}

const TABLES = ['communes', 'crosswalk', 'indicators', 'figures', 'sources'] as const;
type Tables<T> = Record<(typeof TABLES)[number], T>;

export interface PackedCommunes
  extends Omit<CompiledCommunes, (typeof TABLES)[number] | 'pieces' | 'arcs' | 'labels'>,
    Tables<PackedTable> {
  /** District, share where it is not 1, and arcs of each part, commune by commune in their order. */
  pieces: [district: string, arcs: number[][][], share?: number][][];
  arcs: string;
  labels: string;
}

/** A whole number as a few letters, small ones as one: zigzag, five bits a letter, as encoded polylines have them. */
function letters(value: number): string {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode(63 + (32 | (rest & 31)));
  return text + String.fromCharCode(63 + rest);
}

/** A line as the steps from point to point: a third shorter, gzipped, than the same as JSON. */
function packLine(line: readonly Position[]): string {
  let [fromX, fromY] = [0, 0];
  return line
    .map(([x = 0, y = 0]) => {
      const text = letters(x - fromX) + letters(y - fromY);
      [fromX, fromY] = [x, y];
      return text;
    })
    .join('');
}

function unpackLine(text: string): Position[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const bits = text.charCodeAt(index) - 63;
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  let [x, y] = [0, 0];
  const line: Position[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    x += numbers[index] as number;
    y += numbers[index + 1] as number;
    line.push([x, y]);
  }
  return line;
}

/** Parts one arc's letters from the next. */
const BETWEEN = ' ';

/** Today's communes as a page fetches them. */
export const packCommunes = (compiled: CompiledCommunes): PackedCommunes => ({
  ...compiled,
  ...(Object.fromEntries(TABLES.map((name) => [name, packTable(compiled[name])])) as Tables<PackedTable>),
  pieces: compiled.communes.map(({ code }) =>
    compiled.pieces
      .filter(({ commune }) => commune === code)
      .map(({ district, arcs, share }) => (share === 1 ? [district, arcs] : [district, arcs, share])),
  ),
  arcs: compiled.arcs.map(packLine).join(BETWEEN),
  labels: packLine(compiled.labels),
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
    arcs: packed.arcs.split(BETWEEN).map(unpackLine),
    labels: unpackLine(packed.labels),
  };
}
