import { formatSearch, readSearch } from '../state/url.ts';
import type { CuulongAtlas } from './cuulong-atlas.ts';

/**
 * Ties an atlas that fills a page of its own to that page's address: the address is read once and after Back,
 * and follows what the reader does, as do the page's title and language. Inside somebody's article nobody calls this.
 */
export function bindToAddress(atlas: CuulongAtlas): void {
  const name = async () => {
    await atlas.updateComplete;
    document.title = `${atlas.heading} – Cửu Long Atlas`;
    document.documentElement.lang = atlas.parameters.lang ?? 'vi';
  };
  const read = () => {
    atlas.parameters = readSearch(location.search);
    name();
  };
  read();
  addEventListener('popstate', read);
  atlas.addEventListener('atlas-state-change', () => {
    const search = formatSearch(atlas.parameters, location.search);
    name();
    if (search !== location.search) history.replaceState(null, '', search || location.pathname);
  });
}
