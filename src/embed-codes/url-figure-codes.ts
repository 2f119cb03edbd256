import type { Dataset } from '../model/dataset.ts';
import { PARTS } from '../state/state.ts';
import type { Parameters } from '../state/url.ts';
import { FRAGMENT, formatFragment, parseFragment } from '../url-figures/fragment.ts';
import { element, escapeHtml, expectedHeight } from './embed-codes.ts';
import { embedScriptAddress, frameAddress, pageAddress } from './site-addresses.ts';

/** What an article's column is about as wide as, and how high the line above the map is there, CSS pixels. */
const COLUMN_PX = 640;
const BANNER_PX = 37;

/** The fragment of the page's address with the figures that the atlas shows; empty where it shows none of these. */
export function figuresFragment({ figures }: Dataset, hash: string): string {
  const shown = figures.some(({ provenance }) => provenance === 'supplied');
  const { figures: encoded } = parseFragment(hash);
  return encoded && shown ? formatFragment({ figures: encoded }) : '';
}

/**
 * The whole atlas in this state with the figures that `encodeFigures` encoded. `base` is the address of the site's root
 * folder, with a slash at its end.
 */
export const figuresLink = (base: string, parameters: Parameters, encoded: string): string =>
  pageAddress(base, parameters) + FRAGMENT + encoded;

/** The same in a frame for an article, and the script that fits its height: HTML. `title` is plain text. */
export function figuresFrame(base: string, parameters: Parameters, encoded: string, title: string): string {
  const hide = PARTS.filter((part) => parameters.hide?.split(',').includes(part));
  const frame = element(
    'iframe',
    {
      'data-cuulong-atlas': true,
      src: frameAddress(base, parameters) + FRAGMENT + encoded,
      title,
      width: '100%',
      height: expectedHeight(COLUMN_PX, hide) + BANNER_PX,
      loading: 'lazy',
      frameborder: 0,
    },
    element('a', { href: figuresLink(base, parameters, encoded) }, escapeHtml(title)),
  );
  return `${frame}\n${element('script', { async: true, src: embedScriptAddress(base) })}`;
}
