import type { Expected } from './expected.ts';

/** Something in a data file that a person has to put right. */
export interface Problem<E extends Expected = Expected> {
  file: string;
  /** A table's row as a spreadsheet numbers them (1 is the header), or a GeoJSON feature's place, from 1. */
  row?: number;
  /** The GeoJSON feature's own id, where it has one. */
  id?: string;
  column?: string;
  /** What belongs there. */
  expected: E;
  /** The value that is there; left out where there is none, or where `expected` tells already. */
  got?: unknown;
}
