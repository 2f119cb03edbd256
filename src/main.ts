import './embed/cuulong-atlas.ts';
import { bindToAddress } from './embed/address.ts';

const atlas = document.querySelector('cuulong-atlas');
if (atlas) bindToAddress(atlas);
