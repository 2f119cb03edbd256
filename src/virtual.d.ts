declare module 'virtual:atlas-data' {
  const data: import('./model/pack.ts').PackedData;
  export default data;
}
declare module 'virtual:atlas-communes' {
  /** `null` where the site has no communes. */
  const communes: import('./model/pack-communes.ts').PackedCommunes | null;
  export default communes;
}
declare module 'virtual:atlas-topologies' {
  const topologies: import('./drawing/geometry.ts').Topologies;
  export default topologies;
}
declare module 'virtual:atlas-files' {
  /** The texts of `figures.csv`, `sources.csv` and `corrections.csv` as the site was built from them, by name. */
  const texts: Record<string, string>;
  export default texts;
}
declare module 'virtual:first-script' {
  /** What the page's inline script shows of other states than the page's own. */
  export const states: import('./prerender/first-states.ts').FirstStates;
  /** Names in the built site of what comes after it. */
  export const files: Record<'atlas' | 'names' | 'maplibre' | 'shared' | 'worker', string>;
}
declare module '*.ftl' {
  const strings: import('./i18n/messages.ts').Strings;
  export default strings;
}
