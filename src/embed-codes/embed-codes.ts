import { PROJECT_KINDS } from '../model/vocabulary.ts';
import { differences } from '../state/own-view.ts';
import { type SharedView, viewParameters } from '../state/shared-view.ts';
import { type AtlasState, type Part, shownKinds, showsCommunes } from '../state/state.ts';
import { formatParameters } from '../state/url.ts';
import {
  elementAddress,
  embedScriptAddress,
  frameAddress,
  pageAddress,
  pictureAddress,
  shareAddress,
} from './site-addresses.ts';

/** What a newspaper has chosen to embed. */
export interface EmbedChoice {
  state: AtlasState;
  /** Id of the layer that needs no asking for. */
  first: string;
  /** The frame's name for a screen reader, and the picture's. Plain text. */
  title: string;
  /** CSS pixels; `null`: as wide as the article. */
  width: number | null;
  /** CSS pixels that the article reserves, with which the frame also works without our script. */
  height: number;
  /** The view of this layer and place, or of this commune, that has a page of its own; `null`: the site has none. */
  shared: SharedView | null;
  /** Whether it has a picture of this layer, these units and this year. */
  pictured: boolean;
  /** The fragment with the figures that the map shows beside the published ones, `#figures=` included; else empty. */
  fragment?: string;
}

export interface EmbedCodes {
  /** The frame's address, the same in the preview and in every code with a frame. */
  preview: string;
  /** Frame, link for readers that know no frames, and the script that fits its height. HTML. */
  snippet: string;
  /** The frame alone. HTML. */
  iframe: string;
  /** The custom element. HTML. */
  element: string;
  /** An address for WordPress and others that ask for oEmbed; `null` where the map shows no layer. */
  oembed: string | null;
  /** False where the oEmbed address leaves some of the choice out: it names a layer and a place, or a commune, and a language. */
  oembedExact: boolean;
  /** The whole atlas in this state: on the page that has a card for it, if there is one. */
  link: string;
  /** The picture's address; `null` where there is none. */
  picture: string | null;
  /** The picture, a link to the whole atlas, for places that take neither frames nor scripts; `null` likewise. HTML. */
  linked: string | null;
}

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => REFERENCES[char] ?? char);

/** `{ src: 'a&b', async: true }` as ` src="a&amp;b" async`; `null` and `false` are left out. */
function attributes(values: Record<string, string | number | boolean | null>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** An element's markup, its attributes escaped; `content` is markup. */
export const element = (name: string, values: Parameters<typeof attributes>[0], content = ''): string =>
  `<${name}${attributes(values)}>${content}</${name}>`;

const imageMarkup = (src: string, alt: string): string => `<img${attributes({ src, alt, width: '100%' })}>`;

/** The units as a link names them: with a commune or its layer too, so that they stay when a reader closes that. */
function namedUnits(state: AtlasState): AtlasState['units'] {
  if (showsCommunes(state)) return 'communes';
  return showsCommunes({ ...state, units: null }) ? 'districts' : null;
}

/**
 * All codes for one choice; `base` is the address of the site's root folder. Pure: the same choice gives the same
 * texts. Every text that comes from outside is escaped.
 */
export function embedCodes(choice: EmbedChoice, base: string): EmbedCodes {
  const { state, first, title, width, shared, fragment = '' } = choice;
  // Every kind by name is the default by another name.
  const every = PROJECT_KINDS.every((kind) => shownKinds(state.projects).includes(kind));
  const named = { ...state, units: namedUnits(state), ...(every && { projects: 'all' as const }) };
  const parameters = formatParameters(named, first);
  const preview = frameAddress(base, parameters) + fragment;
  const rest = shared && differences(viewParameters(shared, first), parameters);
  // A share page has no place for figures of the address' own.
  const link =
    shared && rest && !fragment ? shareAddress(base, shared, rest) : pageAddress(base, parameters) + fragment;
  const picture =
    shared && choice.pictured
      ? pictureAddress(base, { ...shared, layer: state.layer, province: state.province })
      : null;
  const frame = {
    src: preview,
    title,
    width: width ?? '100%',
    height: Math.ceil(choice.height),
    loading: 'lazy',
    // An attribute, since a strict policy of the host forbids the same in `style`.
    frameborder: 0,
    style: width === null ? null : 'max-width:100%',
  };
  return {
    preview,
    // A box of its own stands in the article's column, where a theme lays out only boxes. The frame is empty: what
    // cleans an article drops one that holds markup, and the link behind it is left where frames are dropped.
    snippet: `<div>
${element('iframe', { 'data-cuulong-atlas': true, ...frame })}
${element('p', {}, element('a', { href: link }, escapeHtml(title)))}
</div>
${element('script', { async: true, src: embedScriptAddress(base) })}`,
    iframe: element('iframe', frame),
    element: [
      element('script', { type: 'module', src: elementAddress(base) }),
      element('cuulong-atlas', {
        ...parameters,
        style: width === null ? null : `max-width:${width}px`,
      }),
    ].join('\n'),
    oembed: shared && shareAddress(base, shared),
    oembedExact: width === null && Object.keys(rest ?? {}).length === 0,
    link,
    picture,
    linked: picture && element('p', {}, element('a', { href: link }, imageMarkup(picture, title))),
  };
}

/** Below this width of the frame, CSS pixels, the compact form stands in one column (see element/compact.css). */
const TWO_COLUMNS_MIN_PX = 560;

/** How much lower the compact form is without a part, CSS pixels: in one column, in two. */
const PART_HEIGHTS: Partial<Record<Part, readonly [number, number]>> = {
  title: [55, 0],
  years: [36, 9],
  legend: [65, 42],
  projects: [30, 29],
  footer: [93, 53],
};

/**
 * About how high the compact form is in a frame of this width, CSS pixels, until the frame itself says so: parts
 * around a map whose height follows the width.
 */
export function expectedHeight(width: number, hide: readonly Part[]): number {
  const map = Math.min(560, Math.max(210, 0.78 * width));
  const narrow = width < TWO_COLUMNS_MIN_PX;
  // Words take more lines in a narrow frame.
  const parts = narrow ? 480 - 0.31 * width : Math.max(204, 284 - 0.09 * width);
  const hidden = hide.map((part) => PART_HEIGHTS[part]?.[narrow ? 0 : 1] ?? 0);
  return Math.ceil(hidden.reduce((height, less) => height - less, map + parts));
}
