import './element/cuulong-atlas.ts';
import { speakWithHost } from './host-frame/frame.ts';
import { mayUseMapLibre } from './map/idle.ts';
import { bindToAddress } from './page/address.ts';
import { loadFonts } from './page/fonts.ts';
import { loadDesk, loadUrlFigures } from './page/lazy.ts';

const atlas = document.querySelector('cuulong-atlas');
if (atlas) {
  speakWithHost(atlas, bindToAddress(atlas));
  if (location.hash.includes('figures=')) loadUrlFigures();
  if (atlas.embeddable && new URLSearchParams(location.search).get('desk') === '1') loadDesk();
  // After MapLibre, where it may come: the reader waits for it, but not forever.
  const loadRest = () => {
    loadFonts(atlas);
    if (atlas.embeddable || atlas.parameters.unit) atlas.lazy.loadSoon();
  };
  atlas.addEventListener('atlas-renderer-change', loadRest, { once: true });
  atlas.addEventListener(
    'atlas-ready',
    () => setTimeout(loadRest, mayUseMapLibre(atlas.dataset.webgl) ? 5e3 : 0),
    { once: true },
  );
  // It asks for newer data from then on (see panels/lazy/data-version.ts).
  setTimeout(() => atlas.lazy.loadSoon(), 18e5);
}
