import type { Names } from './names.ts';

/** What a map fetches when it needs it. The build puts its own ways to the same modules in place of this file. */
export const loadMapLibre = () => import('./maplibre/maplibre-renderer.ts');
/** What places names and pins, leads the keys and speaks: always needed, but no part of what must come first. */
export const loadNames = (): Promise<Names> => import('./names.ts').then(({ names }) => names);
export const loadDrawing = () => import('../export/map-files.ts');
export const loadGestures = () => import('./atlas-gestures.ts');
