/**
 * Figures that the address carries (`#figures=…`): one classic script, fetched only for such an address, that shows
 * them on the page's atlas under a line that says whose they are.
 */
import { withFigures } from '../draft/with-figures.ts';
import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import '../url-figures/atlas-provenance.ts';
import type { Failure } from '../url-figures/atlas-provenance.ts';
import { decodeFigures } from '../url-figures/codec.ts';
import { faultText } from '../url-figures/fault-text.ts';
import { formatFragment, parseFragment } from '../url-figures/fragment.ts';
import { UrlFiguresError } from '../url-figures/url-figures-error.ts';

/** What a reader is told of an error; more of it is for the console. */
const failureOf = ({ reason }: UrlFiguresError): Failure =>
  reason === 'too-long' ? 'long' : reason === 'alphabet' || reason === 'broken' ? 'broken' : 'invalid';

function follow(atlas: CuulongAtlas): void {
  const published = atlas.data;
  let turn = 0;
  const show = async (): Promise<void> => {
    const own = ++turn;
    let data = published;
    let failure: Failure | null = null;
    const { figures: encoded } = parseFragment(location.hash);
    try {
      if (encoded !== undefined)
        data = withFigures(published, await decodeFigures(encoded, published), 'supplied');
    } catch (error) {
      if (!(error instanceof UrlFiguresError)) throw error;
      const { reason, fault } = error;
      console.warn(`cuulong-atlas: the figures of the address are left out, ${reason}: ${faultText(fault)}`);
      failure = failureOf(error);
    }
    // Another address came meanwhile.
    if (own !== turn) return;
    atlas.data = data;
    await atlas.updateComplete;
    const line = atlas.renderRoot.querySelector('atlas-provenance');
    if (line) line.failure = failure;
    // The address is read again: a layer or year that only these figures fill was not known before.
    dispatchEvent(new PopStateEvent('popstate'));
    await atlas.updateComplete;
    if (atlas.context === 'page') openWhatIsAsked(atlas);
  };
  show();
  addEventListener('hashchange', show);
}

/** A frame's "Nhúng" leads to `#figures=…#embed`. */
function openWhatIsAsked(atlas: CuulongAtlas): void {
  const { figures, open } = parseFragment(location.hash);
  if (!open) return;
  history.replaceState(null, '', location.pathname + location.search + formatFragment({ figures }));
  if (open === 'embed') atlas.embed();
  else atlas.showTable();
}

const atlas = document.querySelector('cuulong-atlas');
// At the desk its draft is what shows.
const desk = new URLSearchParams(location.search).get('desk') === '1';
if (atlas && !(desk && atlas.context === 'page')) follow(atlas);
