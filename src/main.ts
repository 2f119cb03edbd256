import './embed/cuulong-atlas.ts';
import { bindToAddress } from './embed/address.ts';
import { loadFonts } from './page/fonts.ts';

const atlas = document.querySelector('cuulong-atlas');
if (atlas) {
  bindToAddress(atlas);
  atlas.addEventListener('atlas-ready', () => loadFonts(atlas), { once: true });
}
