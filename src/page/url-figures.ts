/**
 * Figures that the address carries (`#figures=…`): one classic script, fetched only for such an address, that shows
 * them on the page's atlas under a line that says whose they are.
 */
import { withFigures } from '../draft/with-figures.ts';
import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import '../url-figures/atlas-provenance.ts';
import type { Failure } from '../url-figures/atlas-provenance.ts';
import { carryFaultText } from '../url-figures/carry-fault-text.ts';
import { unpackFigures } from '../url-figures/codec.ts';
import { CarryError } from '../url-figures/codec-error.ts';
import { formatFragment, parseFragment } from '../url-figures/fragment.ts';

/** What a reader is told of an error; more of it is for the console. */
const failureOf = ({ reason }: CarryError): Failure =>
  reason === 'too-long' ? 'long' : reason === 'alphabet' || reason === 'broken' ? 'broken' : 'unfit';

function follow(atlas: CuulongAtlas): void {
  const published = atlas.data;
  let turn = 0;
  const show = async (): Promise<void> => {
    const own = ++turn;
    let data = published;
    let failure: Failure | null = null;
    const { figures: packed } = parseFragment(location.hash);
    try {
      if (packed !== undefined)
        data = withFigures(published, await unpackFigures(packed, published), 'supplied');
    } catch (error) {
      if (!(error instanceof CarryError)) throw error;
      const { reason, fault } = error;
      console.warn(
        `cuulong-atlas: the figures of the address are left out, ${reason}: ${carryFaultText(fault)}`,
      );
      failure = failureOf(error);
    }
    // Another address came meanwhile.
    if (own !== turn) return;
    atlas.data = data;
    await atlas.updateComplete;
    const line = atlas.renderRoot.querySelector('atlas-standing');
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
