import { escapeText } from './markup.ts';

export interface ShareHead {
  title: string;
  description: string;
  /** Absolute addresses; `undefined` where the build was not told the site's. */
  absolute?: { page: string; card: string; oembed: string };
}

/** Elements of a page's head for search engines and link cards; what must be absolute is left out without a site. */
export function shareHead({ title, description, absolute }: ShareHead): string {
  const meta = (attribute: string, name: string, content: string | number) =>
    `<meta ${attribute}="${name}" content="${escapeText(String(content))}">`;
  const own = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Cửu Long Atlas'),
    meta('property', 'og:locale', 'vi_VN'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
  if (!absolute) return own.join('\n');
  return [
    ...own,
    `<link rel="canonical" href="${escapeText(absolute.page)}">`,
    meta('property', 'og:url', absolute.page),
    meta('property', 'og:image', absolute.card),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', 1200),
    meta('property', 'og:image:height', 630),
    meta('property', 'og:image:alt', title),
    `<link rel="alternate" type="application/json+oembed" href="${escapeText(absolute.oembed)}" title="${escapeText(title)}">`,
  ].join('\n');
}
