// Text beside text: the script is smaller, gzipped, where the data and the strings are not between code.
import 'virtual:atlas-data';
import '../locales/vi/atlas.ftl';
import '../locales/en/atlas.ftl';
import './element/cuulong-atlas.ts';
import { arrives } from './element/lazy-panels.ts';
import { speakWithHost } from './host-frame/frame.ts';
import { mayUseMapLibre } from './map/may-use-maplibre.ts';
import { bindToAddress } from './page/address.ts';
import { loadFonts } from './page/fonts.ts';
import { loadDesk, loadUrlFigures } from './page/lazy.ts';
import { parseFragment } from './url-figures/fragment.ts';

/** So long the rest of the page waits for MapLibre, where it may come. */
const MAPLIBRE_HEAD_START_MS = 5e3;
/** The page asks for newer data from then on (see panels/lazy/data-version.ts). */
const UPDATE_CHECK_DELAY_MS = 18e5;

const atlas = document.querySelector('cuulong-atlas');
if (atlas) {
  speakWithHost(atlas, bindToAddress(atlas));
  const showFigures = async () => {
    atlas.retryFigures = (await arrives(loadUrlFigures())) ? undefined : showFigures;
  };
  if (parseFragment(location.hash).figures !== undefined) showFigures();
  if (atlas.context === 'page' && new URLSearchParams(location.search).get('desk') === '1')
    loadDesk().catch(() => atlas.lazy.say(false));
  // After MapLibre, where it may come: the reader waits for it, but not forever.
  const loadRest = () => {
    loadFonts(atlas);
    if (atlas.context === 'page' || atlas.parameters.unit) atlas.lazy.loadSoon();
  };
  atlas.addEventListener('atlas-renderer-change', loadRest, { once: true });
  atlas.addEventListener(
    'atlas-ready',
    () => setTimeout(loadRest, mayUseMapLibre(atlas.dataset.webgl) ? MAPLIBRE_HEAD_START_MS : 0),
    { once: true },
  );
  setTimeout(() => atlas.lazy.loadSoon(), UPDATE_CHECK_DELAY_MS);
}
