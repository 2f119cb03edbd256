/** What stands before the encoded figures in an address. */
export const FRAGMENT = '#figures=';

/** The longest fragment, in characters, `#figures=` included. */
export const MAX_FRAGMENT_LENGTH = 8192;

/** The encoded figures of an address's hash; `undefined` where it has none. Others may have put something behind them. */
export const encodedIn = (hash: string): string | undefined => /#figures=([^#&]*)/.exec(hash)?.[1];
