import { formatSearch, readSearch } from '../state/url.ts';
import type { CuulongAtlas } from './cuulong-atlas.ts';

/**
 * Ties an atlas that fills a page of its own to that page's address: the address is read once and after Back,
 * and follows what the reader does, as do the page's title and language. Inside somebody's article nobody calls this.
 * Returns what makes the address follow a change that was not the reader's doing.
 */
export function bindToAddress(atlas: CuulongAtlas): () => void {
  const embedded = new URLSearchParams(location.search).get('embed') === '1';
  atlas.cooperative = embedded;
  atlas.embeddable = !embedded;
  const name = () => {
    if (embedded) atlas.fullPage = `./${formatSearch(atlas.parameters, '')}`;
    document.title = `${atlas.heading} – Cửu Long Atlas`;
    document.documentElement.lang = atlas.parameters.lang ?? 'vi';
  };
  const read = async () => {
    atlas.parameters = readSearch(location.search);
    await atlas.updateComplete;
    name();
  };
  read();
  // A frame's "Nhúng" leads here.
  if (!embedded && location.hash === '#embed')
    atlas.addEventListener('atlas-ready', () => atlas.embed(), { once: true });
  addEventListener('popstate', read);
  const write = async () => {
    // A change of address is work for the browser: the map comes first.
    await atlas.updateComplete;
    name();
    const search = formatSearch(atlas.parameters, location.search);
    if (search !== location.search) history.replaceState(null, '', search || location.pathname);
  };
  atlas.addEventListener('atlas-state-change', write);
  return write;
}
