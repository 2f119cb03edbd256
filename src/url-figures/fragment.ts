/** What stands before the packed figures in an address. */
export const FRAGMENT = '#figures=';

/** The longest fragment, in characters, `#figures=` included. */
export const LONGEST_FRAGMENT = 8192;

/** The packed figures of an address's hash; `undefined` where it has none. Others may have put something behind them. */
export const packedIn = (hash: string): string | undefined => /#figures=([^#&]*)/.exec(hash)?.[1];
