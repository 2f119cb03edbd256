/*
 * Runs inline, right behind the map and before the first paint: shows the state that the address asks for on the
 * map that came with the page, keeps what the reader presses meanwhile, and fetches the atlas once that has been painted.
 * The build bundles it with the states and the names of what comes after (see scripts/build/first-script.ts). The atlas
 * checks everything again.
 */
import { fetchAtlas } from './fetch-atlas.ts';
import { keepClick } from './keep-click.ts';
import { legendFromMap } from './legend-from-map.ts';
import { showState } from './show-state.ts';
import { sayHeightToWordPress } from './wordpress-height.ts';

document.documentElement.style.visibility = '';
const state = showState();
keepClick();
sayHeightToWordPress();

/** The atlas does not come, or this browser cannot read it. */
const unaided = () => {
  if (customElements.get('cuulong-atlas')) return;
  const shown = state ?? showState(true);
  if (shown) legendFromMap(shown);
};
setTimeout(unaided, 15e3);
fetchAtlas(unaided);
