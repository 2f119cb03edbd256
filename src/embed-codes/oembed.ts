import { escapeText } from '../markup/to-markup.ts';
import type { Parameters } from '../state/url.ts';

/** An oEmbed answer of type `rich` (oembed.com), with the fields that we fill in. */
export interface OEmbed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** Height reserved for a frame of 640 CSS pixels: title, layers, map, legend, credits. */
const FRAME = { width: 640, height: 640 };

/** The bare frame: titled, lazy, as wide as the article. `atlas` is the atlas' address with a slash at its end. */
export function frameMarkup(atlas: string, parameters: Parameters, title: string): string {
  const query = new URLSearchParams({ embed: '1', ...parameters });
  // Not self-closing: a browser would take the rest of the article for the frame's content.
  return `<iframe src="${escapeText(`${atlas}?${query}`)}" title="${escapeText(title)}" width="100%" height="${FRAME.height}" loading="lazy" frameborder="0"></iframe>`;
}

/**
 * What stands for the frame where there is none: a feed, a reader without frames, WordPress until the frame has
 * sent a message. WordPress sends the script that follows a frame's height only where the answer begins with this element.
 */
export const quoteMarkup = (page: string, title: string, provider: string): string =>
  `<blockquote><a href="${escapeText(page)}">${escapeText(title)}</a> – ${escapeText(provider)}</blockquote>`;

/**
 * The answer for one view, made beforehand: a static host cannot obey `maxwidth`, so the frame is fluid. `atlas`,
 * `page` and `card` are absolute addresses; the card is a PNG of 1200 by 630 pixels.
 */
export function oembed(view: {
  atlas: string;
  page: string;
  card: string;
  title: string;
  /** The site's name. */
  provider: string;
  parameters: Parameters;
}): OEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title: view.title,
    provider_name: view.provider,
    provider_url: view.atlas,
    cache_age: 86_400,
    html:
      quoteMarkup(view.page, view.title, view.provider) +
      frameMarkup(view.atlas, view.parameters, view.title),
    ...FRAME,
    thumbnail_url: view.card,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
