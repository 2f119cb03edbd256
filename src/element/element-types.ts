/**
 * What a host's own TypeScript sees of the element: this file goes into the package as it is, so it imports nothing.
 * The class `implements` it, and a test compiles a host with it.
 */

/** What draws the map. */
export type AtlasRenderer = 'svg' | 'maplibre';

/** The state as a link carries it, defaults left out; the same names and values as the element's attributes. */
export interface AtlasParameters {
  /** Id of an indicator, or `none`. */
  layer?: string;
  /** A year with figures for the layer, or `latest`. */
  year?: string;
  /** `districts`, which stood until 30 June 2025, or `communes`, those of today. */
  units?: string;
  /** Code of the selected district (`916`), province (`92`) or commune (`31120`). */
  unit?: string;
  /** Code of the province the map is fitted to: `92`, `80` or `94`. */
  province?: string;
  /** `all`, `none`, or kinds of projects, comma-separated. */
  projects?: string;
  /** Code of a second unit. */
  compare?: string;
  /** `vi` or `en`. */
  lang?: string;
  /** `auto`, `light` or `dark`. */
  theme?: string;
  /** Parts to leave out, comma-separated: `title,search,legend,years,projects,summary,footer`. */
  hide?: string;
}

/** `<cuulong-atlas>`. */
export interface CuulongAtlasElement extends HTMLElement {
  /** What draws the map now; reflected as an attribute. */
  renderer: AtlasRenderer;
  /** One finger and the wheel are the page's; two fingers, or the wheel with Ctrl, move the map. True by default. */
  cooperative: boolean;
  /** What the map shows, for screen readers, in an editor's own words in place of ours; empty: ours. */
  description: string;
  /** Address of the whole atlas, to which the compact form links. */
  fullPage: string;
  /** Setting it replaces the whole state and fires no event; a bad value falls back to its default. */
  get parameters(): AtlasParameters;
  set parameters(parameters: AtlasParameters);
  /** What the map shows, in words. To be read after `atlas-ready`. */
  readonly heading: string;
  /** Resolves when the element shows the latest state. */
  readonly updateComplete: Promise<boolean>;
}

/** The events of `<cuulong-atlas>`; all bubble and are composed. */
export interface AtlasEventMap {
  /** Once, when the atlas can be used. */
  'atlas-ready': CustomEvent<{ renderer: AtlasRenderer }>;
  /** Another renderer draws the map from now on. */
  'atlas-renderer-change': CustomEvent<{ renderer: AtlasRenderer }>;
  /** The reader chose a district, province or commune, or closed it. */
  'atlas-unit-select': CustomEvent<{ unit: string | null }>;
  /** The reader chose another layer or year. */
  'atlas-layer-change': CustomEvent<{ layer: string; year: number | 'latest' | null }>;
  /** The reader changed something that a link may carry. */
  'atlas-state-change': CustomEvent<{ parameters: AtlasParameters }>;
}

/** Attributes, properties and listeners of `<cuulong-atlas>` in JSX, besides those of every element. */
export type AtlasAttributes = { [name in keyof AtlasParameters]?: string | number } & Partial<
  Pick<CuulongAtlasElement, 'cooperative' | 'fullPage' | 'parameters'>
> & { [name in keyof AtlasEventMap as `on${name}`]?: (event: AtlasEventMap[name]) => void };

declare global {
  interface GlobalEventHandlersEventMap extends AtlasEventMap {}
  interface HTMLElementEventMap extends AtlasEventMap {}
}
