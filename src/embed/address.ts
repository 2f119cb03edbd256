import { formatSearch, readSearch } from '../state/url.ts';
import type { CuulongAtlas } from './cuulong-atlas.ts';

/**
 * Ties an atlas that fills a page of its own to that page's address: the address is read once and after Back,
 * and follows what the reader does. Inside somebody's article nobody calls this.
 */
export function bindToAddress(atlas: CuulongAtlas): void {
  const read = () => {
    atlas.parameters = readSearch(location.search);
  };
  read();
  addEventListener('popstate', read);
  atlas.addEventListener('atlas-state-change', () => {
    const search = formatSearch(atlas.parameters, location.search);
    if (search !== location.search) history.replaceState(null, '', search || location.pathname);
  });
}
