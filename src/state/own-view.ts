import { formatSearch, PARAMETERS, type Parameters, readSearch } from './url.ts';

/**
 * What a share page shows by itself stands in its element's `data-own`, as a query; `data-root` leads from there to
 * the atlas' own page. Both are missing on that page.
 */
export interface OwnView {
  own?: string;
  root?: string;
}

/** The parameters of a page at this address: its query goes before what the page shows by itself. */
export function readAddress({ own = '' }: OwnView, search: string): Parameters {
  const asked = readSearch(search);
  const shown = readSearch(own);
  // A year is only good for its layer.
  if (asked.layer) delete shown.year;
  return { ...shown, ...asked };
}

/** What the address of a page that shows `own` by itself must ask for to show `wanted`; empty: the default. */
export const differences = (own: Parameters, wanted: Parameters): Parameters =>
  Object.fromEntries(
    PARAMETERS.filter((name) => own[name] !== wanted[name]).map((name) => [name, wanted[name] ?? '']),
  );

/** Address of a state, relative to the page. A share page is left for the atlas' own, which can show any state. */
export const addressOf = ({ root }: OwnView, parameters: Parameters, search: string): string =>
  (root ?? '') + formatSearch(parameters, search);
