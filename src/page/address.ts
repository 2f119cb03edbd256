import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import { addressOf, readAddress } from '../state/own-view.ts';
import { formatSearch } from '../state/url.ts';

/**
 * Ties an atlas that fills a page of its own to that page's address: the address is read once and after Back,
 * and follows what the reader does, as do the page's title and language. Inside somebody's article nobody calls this.
 * Returns what makes the address follow a change that was not the reader's doing.
 */
export function bindToAddress(atlas: CuulongAtlas): () => void {
  const embedded = new URLSearchParams(location.search).get('embed') === '1';
  atlas.cooperative = embedded;
  atlas.embeddable = !embedded;
  /** Figures that the address carries stay in it, and go along to the full page. */
  const figures = () => /#figures=[^#]*/.exec(location.hash) ?? '';
  // A share page has a title of its own in its own language, until the reader goes on from there.
  const { title, documentElement } = document;
  const { lang: ownLang } = documentElement;
  const name = () => {
    const { lang = 'vi' } = atlas.parameters;
    if (embedded)
      atlas.fullPage = `${atlas.dataset.root ?? './'}${formatSearch(atlas.parameters, '')}${figures()}`;
    const own = atlas.dataset.own !== undefined && lang === ownLang;
    document.title = own ? title : `${atlas.heading} – ${atlas.data.region.name}`;
    documentElement.lang = lang;
  };
  const read = async () => {
    atlas.parameters = readAddress(atlas.dataset, location.search);
    await atlas.updateComplete;
    name();
  };
  read();
  // A frame's "Nhúng" leads here.
  if (!embedded && location.hash === '#embed')
    atlas.addEventListener('atlas-ready', () => atlas.embed(), { once: true });
  if (!embedded && location.hash === '#table')
    atlas.addEventListener('atlas-ready', () => atlas.showTable(), { once: true });
  addEventListener('popstate', read);
  const write = async () => {
    // A change of address is work for the browser: the map comes first.
    await atlas.updateComplete;
    const address = addressOf(atlas.dataset, atlas.parameters, location.search);
    delete atlas.dataset.own;
    delete atlas.dataset.root;
    name();
    if (address !== location.search)
      history.replaceState(null, '', (address || location.pathname) + figures());
  };
  atlas.addEventListener('atlas-state-change', write);
  return write;
}
