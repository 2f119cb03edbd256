import { escapeText } from '../markup/to-markup.ts';
import { TOKENS } from '../scale/palettes.ts';
import { LANGS, type Lang } from '../state/state.ts';

export interface ShareHead {
  /** The site's name. */
  site: string;
  title: string;
  description: string;
  lang: Lang;
  /** Whether it is the atlas' own page, not one of its views. */
  home: boolean;
  /** When the data was last changed, ISO 8601. */
  modified: string;
  /** Absolute addresses, and what the card shows; `undefined` where the build was not told the site's. */
  absolute?: {
    page: string;
    card: string;
    cardText: string;
    oembed: string;
    /** The same page in each language. */
    translations: Record<Lang, string>;
  };
}

const LOCALES: Record<Lang, string> = { vi: 'vi_VN', en: 'en_GB' };

/** Elements of a page's head for search engines and link cards; what must be absolute is left out without a site. */
export function shareHead({ site, title, description, lang, home, modified, absolute }: ShareHead): string {
  const meta = (attribute: string, name: string, content: string | number, rest = '') =>
    `<meta ${attribute}="${name}" content="${escapeText(String(content))}"${rest}>`;
  const own = [
    meta('name', 'description', description),
    // The first one that fits is taken.
    meta('name', 'theme-color', TOKENS.dark.surface, ' media="(prefers-color-scheme:dark)"'),
    meta('name', 'theme-color', TOKENS.light.surface),
    meta('property', 'og:type', home ? 'website' : 'article'),
    meta('property', 'og:site_name', site),
    meta('property', 'og:locale', LOCALES[lang]),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:updated_time', modified),
    home ? '' : meta('property', 'article:modified_time', modified),
  ].filter(Boolean);
  if (!absolute) return own.join('');
  const { page, card, cardText, oembed, translations } = absolute;
  const alternate = (hreflang: string, href: string) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${escapeText(href)}">`;
  return [
    ...own,
    `<link rel="canonical" href="${escapeText(page)}">`,
    ...LANGS.map((each) => alternate(each, translations[each])),
    alternate('x-default', translations.vi),
    meta('property', 'og:url', page),
    // Without a picture there is no large card.
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('property', 'og:image', card),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', 1200),
    meta('property', 'og:image:height', 630),
    meta('property', 'og:image:alt', cardText),
    meta('name', 'twitter:image:alt', cardText),
    `<link rel="alternate" type="application/json+oembed" href="${escapeText(oembed)}" title="${escapeText(title)}">`,
  ].join('');
}
