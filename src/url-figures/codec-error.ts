/** Why figures cannot be carried in an address, or not be read from one. */
export const CARRY_REASONS = [
  'too-long', // more characters than an address may carry
  'alphabet', // other characters than base64url, or none
  'broken', // tampered with or cut off: what the checksum finds
  'too-large', // inflates to more than figures ever need
  'format', // no JSON, or not of the form that is known here
  'text', // a text with control characters, or longer than any is
  'cells', // a cell that its column cannot hold
  'unit', // a unit that the data does not have
  'indicator', // an indicator that it does not have
  'source', // a source that is neither published nor carried
  'address', // an address of a source that is not of the web
  'rules', // figures that break a rule of the data, or are there twice
  'too-many', // more figures than are ever carried
  'replacement', // a published figure whose place another unit's, indicator's, year's or kind's would take
] as const;
export type CarryReason = (typeof CARRY_REASONS)[number];

/** The one error that packing and unpacking figures throw. The message is for the console; a reader gets a sentence. */
export class CarryError extends Error {
  override name = 'CarryError';

  constructor(
    readonly reason: CarryReason,
    message: string,
    /** With `too-long`: how many characters the fragment would have, `#figures=` included, and for how many figures. */
    readonly characters = 0,
    readonly figures = 0,
  ) {
    super(message);
  }
}
