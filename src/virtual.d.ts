declare module 'virtual:atlas-data' {
  const data: import('./model/pack.ts').PackedData;
  export default data;
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
declare module '*.ftl' {
  const strings: import('./i18n/messages.ts').Strings;
  export default strings;
}
