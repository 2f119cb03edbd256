import type { Box, Camera, Size } from '../scene/camera.ts';
import type { Viewport } from '../scene/scene.ts';
import { readLines, UNITS_PER_WORLD, worldToDrawing } from './path.ts';

/** Path data of units by their codes, as `pathData` writes it. Where units touch, both have the same points. */
export type Outlines = ReadonlyMap<string, string>;

/** A closed line: x and y of one point after the other, in drawing units. */
type Ring = Float64Array;

const read = new WeakMap<Outlines, Ring[][]>();

/** Their lines, read once for all views of them. */
function ringsOf(outlines: Outlines): Ring[][] {
  const rings =
    read.get(outlines) ??
    [...outlines.values()].map((d) => readLines(d).map((line) => Float64Array.from(line.flat())));
  read.set(outlines, rings);
  return rings;
}

/** What share of a box of the screen lies on some units, 0 to 1. What is out of sight lies on none. */
export type Share = (box: Box) => number;

/** Some ground of a map, and the box of the screen in which all that is seen of it lies. */
export interface Own {
  share: Share;
  bounds: Box;
}

/** Side of the squares in which ground is measured, CSS pixels. */
export const CELL = 4;

export const centred = (x: number, y: number, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** The ground of the last view by each camera: another layer or year has the same. */
const grounds = new WeakMap<Camera, { outlines: Outlines; size: Size; ground: Ground }>();

/** Whose ground is where, measured once for a view. */
export function groundOf(outlines: Outlines, viewport: Viewport): Ground {
  const { camera, size } = viewport;
  const known = grounds.get(camera);
  if (known && known.outlines === outlines && known.size === size) return known.ground;
  const ground = new Ground(outlines, viewport);
  grounds.set(camera, { outlines, size, ground });
  return ground;
}

/** Whose ground is where on a map that shows `viewport`. */
export class Ground {
  private readonly columns: number;
  /** The units' numbers by their codes, counted from 1. */
  private readonly numbers: ReadonlyMap<string, number>;
  /** Left, top, right and bottom edge of what is seen of each unit, in squares, by its number. */
  private readonly boxes: [left: number, top: number, right: number, bottom: number][];
  /** Number of the unit that has the middle of each square, row by row; 0 where it is nobody's. */
  private readonly owners: Uint16Array;

  private readonly known = new Map<string, Own>();

  constructor(units: Outlines, { camera, size }: Viewport) {
    const columns = Math.ceil(size.width / CELL);
    const rows = Math.ceil(size.height / CELL);
    const owners = new Uint16Array(columns * rows);
    const factor = camera.scale / UNITS_PER_WORLD / CELL;
    const [middleX, middleY] = worldToDrawing(camera.x, camera.y);
    const toColumn = (x: number) => (x - middleX) * factor + size.width / 2 / CELL;
    const toRow = (y: number) => (y - middleY) * factor + size.height / 2 / CELL;
    // Along a row, each border changes from one owner to the next: both units' lines meet in the same square.
    let number = 0;
    for (const rings of ringsOf(units)) {
      number++;
      for (const ring of rings) {
        let lastX = toColumn(ring[ring.length - 2] as number);
        let lastY = toRow(ring[ring.length - 1] as number);
        for (let index = 0; index < ring.length; index += 2) {
          const x = toColumn(ring[index] as number);
          const y = toRow(ring[index + 1] as number);
          const [left, top, right, bottom] = lastY < y ? [lastX, lastY, x, y] : [x, y, lastX, lastY];
          lastX = x;
          lastY = y;
          const slope = (right - left) / (bottom - top);
          const end = Math.min(rows, Math.ceil(bottom - 0.5));
          for (let row = Math.max(0, Math.ceil(top - 0.5)); row < end; row++) {
            const column = Math.max(0, Math.ceil(left + (row + 0.5 - top) * slope - 0.5));
            if (column < columns)
              owners[row * columns + column] = (owners[row * columns + column] as number) ^ number;
          }
        }
      }
    }
    const boxes = Array.from({ length: number + 1 }, (): (typeof this.boxes)[number] => [
      columns,
      rows,
      0,
      0,
    ]);
    for (let row = 0; row < rows; row++) {
      let owner = 0;
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column;
        owner ^= owners[at] as number;
        owners[at] = owner;
        const box = boxes[owner] as (typeof boxes)[number];
        if (column < box[0]) box[0] = column;
        if (row < box[1]) box[1] = row;
        if (column >= box[2]) box[2] = column + 1;
        box[3] = row + 1;
      }
    }
    this.columns = columns;
    this.numbers = new Map([...units.keys()].map((code, index) => [code, index + 1]));
    this.boxes = boxes;
    this.owners = owners;
  }

  /** The ground of one unit, measured once. */
  unit(code: string): Own {
    const known = this.known.get(code) ?? this.measure([this.numbers.get(code) ?? 0]);
    this.known.set(code, known);
    return known;
  }

  /** The ground of the units of which `has` is true. */
  of(has: (code: string) => boolean): Own {
    return this.measure([...this.numbers].flatMap(([code, number]) => (has(code) ? number : [])));
  }

  /** The ground of the units with these numbers; 0 stands for none. */
  private measure(numbers: readonly number[]): Own {
    const { columns, owners, boxes } = this;
    const wanted = new Uint8Array(boxes.length);
    let [left, top, right, bottom] = [columns, owners.length / columns, 0, 0];
    for (const number of numbers) {
      if (number === 0) continue;
      wanted[number] = 1;
      const box = boxes[number] as (typeof boxes)[number];
      left = Math.min(left, box[0]);
      top = Math.min(top, box[1]);
      right = Math.max(right, box[2]);
      bottom = Math.max(bottom, box[3]);
    }
    const [wide, high] = [Math.max(0, right - left), Math.max(0, bottom - top)];
    /** How many of the squares above and left of each corner are theirs. */
    const sums = new Uint32Array((wide + 1) * (high + 1));
    for (let row = 0; row < high; row++) {
      let sum = 0;
      for (let column = 0; column < wide; column++) {
        if (wanted[owners[(row + top) * columns + column + left] as number]) sum++;
        const at = (row + 1) * (wide + 1) + column + 1;
        sums[at] = (sums[at - wide - 1] as number) + sum;
      }
    }
    const across = (x: number) => Math.min(Math.max(x - left, 0), wide);
    const down = (y: number) => Math.min(Math.max(y - top, 0), high) * (wide + 1);
    const share: Share = ({ x, y, width, height }) => {
      const west = Math.round(x / CELL);
      const north = Math.round(y / CELL);
      const east = Math.max(west + 1, Math.round((x + width) / CELL));
      const south = Math.max(north + 1, Math.round((y + height) / CELL));
      const w = across(west);
      const e = across(east);
      const n = down(north);
      const s = down(south);
      const theirs =
        (sums[s + e] as number) - (sums[s + w] as number) - (sums[n + e] as number) + (sums[n + w] as number);
      return theirs / (east - west) / (south - north);
    };
    return { share, bounds: { x: left * CELL, y: top * CELL, width: wide * CELL, height: high * CELL } };
  }
}
