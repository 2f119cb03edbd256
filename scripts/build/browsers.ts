/**
 * The oldest browsers that the atlas is made for, as the README says; the tests hold every built file against them. What
 * is not named here is as new as one of these: Edge, Opera, Samsung Internet and Android's own view follow Chrome, every
 * browser of iOS follows Safari.
 */
export const READS = { chrome: '92', firefox: '110', safari: '15' } as const;
export const HAS_EVERYTHING = { chrome: '105', firefox: '110', safari: '16.4' } as const;

/** For the bundler. All scripts speak the older syntax: one that comes late would fail as a whole, where a click fails alone. */
export const TARGET = Object.entries(READS).map(([name, version]) => name + version);

/** For the minifier of plain scripts: what it makes shorter is no younger. */
export const MINIFY = { compress: { target: TARGET } };
