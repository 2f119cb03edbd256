/** What stands before the encoded figures in an address. */
export const FRAGMENT = '#figures=';

/** The longest fragment, in characters, `#figures=` included. */
export const MAX_FRAGMENT_LENGTH = 8192;

const OPENED = ['table', 'embed'] as const;

/** What the fragment of the page's address says: `#figures=…`, `#table`, `#embed`, or `#figures=…#embed`. */
export interface Fragment {
  /** Figures as `encodeFigures` encodes them. */
  figures?: string;
  /** What the page opens by itself: the table, or the dialog that makes embed codes. */
  open?: (typeof OPENED)[number];
}

/** Reads an address's hash. Others may have put something behind the figures; what is not known is left out. */
export function parseFragment(hash: string): Fragment {
  const [, behind] = hash.split(FRAGMENT);
  return {
    figures: behind?.split(/[#&]/)[0],
    open: OPENED.find((name) => hash.endsWith(`#${name}`)),
  };
}

/** The fragment of an address, `#` included; empty where it says nothing. */
export const formatFragment = ({ figures, open }: Fragment): string =>
  (figures === undefined ? '' : FRAGMENT + figures) + (open ? `#${open}` : '');
