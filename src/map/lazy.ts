/** What a map fetches when it needs it. The build puts its own ways to the same modules in place of this file. */
export const loadMapLibre = () => import('./maplibre/maplibre-renderer.ts');
export const loadDrawing = () => import('../export/map-files.ts');
export const loadGestures = () => import('./atlas-gestures.ts');
