/** Bytes of the page's HTML, gzipped, with or without the site's address: what a slow line brings before the map shows. */
export const HTML_BUDGET = 27_200;
