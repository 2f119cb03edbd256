import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import { addressOf, readAddress } from '../state/own-view.ts';
import { formatSearch } from '../state/url.ts';
import { formatFragment, parseFragment } from '../url-figures/fragment.ts';

/**
 * Ties an atlas that fills a page of its own to that page's address: the address is read once and after Back,
 * and follows what the reader does, as do the page's title and language. Inside somebody's article nobody calls this.
 * Returns what makes the address follow a change that was not the reader's doing.
 */
export function bindToAddress(atlas: CuulongAtlas): () => void {
  const embedded = new URLSearchParams(location.search).get('embed') === '1';
  atlas.context = embedded ? 'frame' : 'page';
  /** Figures that the address carries stay in it, and go along to the full page. */
  const ownFigures = () => formatFragment({ figures: parseFragment(location.hash).figures });
  // A share page has a title of its own in its own language, until the reader goes on from there.
  const { title, documentElement } = document;
  const { lang: ownLang } = documentElement;
  const name = () => {
    const { lang = 'vi' } = atlas.parameters;
    if (embedded)
      atlas.fullPage = `${atlas.dataset.root ?? './'}${formatSearch(atlas.parameters, '')}${ownFigures()}`;
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
  // A frame's "Nhúng" leads to `#embed`. Where the address carries figures, too, these come first (see url-figures.ts).
  const { figures, open } = parseFragment(location.hash);
  if (!embedded && open && figures === undefined)
    atlas.addEventListener('atlas-ready', () => (open === 'embed' ? atlas.embed() : atlas.showTable()), {
      once: true,
    });
  addEventListener('popstate', read);
  const write = async () => {
    // A change of address is work for the browser: the map comes first.
    await atlas.updateComplete;
    const address = addressOf(atlas.dataset, atlas.parameters, location.search);
    delete atlas.dataset.own;
    delete atlas.dataset.root;
    name();
    if (address !== location.search)
      history.replaceState(null, '', (address || location.pathname) + ownFigures());
  };
  atlas.addEventListener('atlas-state-change', write);
  return write;
}
