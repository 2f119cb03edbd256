/**
 * Figures that the address carries (`#figures=…`): one classic script, fetched only for such an address, that shows
 * them on the page's atlas under a line that says whose they are.
 */
export {};
