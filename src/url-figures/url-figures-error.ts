import type { CellExpected, FigureExpected } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';

/** Why figures cannot be carried in an address, or not be read from one. */
export type UrlFiguresFault =
  /** More characters than an address may carry: how many, `#figures=` included, and when encoding for how many figures. */
  | { reason: 'too-long'; characters: number; figures?: number }
  /** Other characters than base64url, or none. */
  | { reason: 'alphabet' }
  /** Tampered with or cut off: what the checksum finds. */
  | { reason: 'broken'; cause: unknown }
  /** Inflates to more bytes than figures ever need. */
  | { reason: 'too-large'; most: number }
  /** No JSON. */
  | { reason: 'format' }
  /**
   * Not of the form that is known here; a text with control characters, or longer than any is; more figures than are ever
   * carried. `at` is the place in the JSON, `message` the schema's.
   */
  | { reason: 'format' | 'text' | 'too-many'; at: string; message: string }
  /** A cell of a figure, or of a source, that its column cannot hold. */
  | { reason: 'cells' | 'source' | 'address'; column: string; expected: CellExpected }
  /** A unit or an indicator that the data does not have, or a source that is neither published nor in the address. */
  | { reason: 'unit' | 'indicator' | 'source'; unknown: string }
  | { reason: 'source'; twice: string }
  /** An address of a source that is not of the web. */
  | { reason: 'address'; url: string }
  /** A figure that breaks a rule of the data, or is there twice. */
  | { reason: 'rules'; problem: Problem<FigureExpected> }
  /** Two in the place of one; the key of that. */
  | { reason: 'rules'; replacedTwice: string }
  /** One in the place of another's, while its own source has been published with this key already. */
  | { reason: 'rules'; published: string }
  /** A published figure whose place another unit's, indicator's, year's or kind's would take; the key of that. */
  | { reason: 'replacement'; key: string };

/**
 * The one error that encoding and decoding figures throw. A reader gets a sentence of the page's, the console one of
 * `faultText`.
 */
export class UrlFiguresError extends Error {
  override name = 'UrlFiguresError';
  readonly reason: UrlFiguresFault['reason'];

  constructor(readonly fault: UrlFiguresFault) {
    super(fault.reason);
    this.reason = fault.reason;
  }
}
