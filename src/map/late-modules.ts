/**
 * What the map needs late or never, each a module of its own: MapLibre with the boundaries, and the drawing for a
 * host page that brought none. The page's classic script gets other ways to the same modules when it is built.
 */
export const loadMapLibre = () => import('./maplibre-renderer.ts');
export const loadDrawing = () => import('./drawing.ts');
