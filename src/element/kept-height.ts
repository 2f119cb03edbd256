import type { AtlasState } from '../state/state.ts';
import type { CuulongAtlas } from './cuulong-atlas.ts';

const tells = ({ unit, project }: AtlasState): boolean => (unit ?? project) !== null;

/**
 * Keeps a frame's map as high as it is when a summary opens below it, which would else take from it all that it can give
 * (see compact.css). With the frame's width the height changes in proportion, up to what the map wants there. `before`: the
 * state that gives way to the atlas' own.
 */
export function keepMapHeight({ context, renderRoot, state }: CuulongAtlas, before: AtlasState): void {
  if (context !== 'frame' || tells(before) === tells(state)) return;
  const [atlas, map] = ['.atlas', '.map-box'].map((each) => renderRoot.querySelector<HTMLElement>(each));
  if (!atlas || !map) return;
  const share = (100 * map.getBoundingClientRect().height) / innerWidth;
  atlas.style.setProperty('--least-map', tells(state) ? `min(${share}vw, var(--map-height))` : '');
}
