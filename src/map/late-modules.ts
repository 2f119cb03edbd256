/**
 * What the atlas needs late or never, each a module of its own: MapLibre, what moves the map where that does not come,
 * the drawing for a host page that brought none, the dialog that makes embed codes, what explores the map, figures that an address carries, and the newsroom's desk. The built scripts get other ways to the same modules.
 */
export const loadMapLibre = () => import('./maplibre-renderer.ts');
export const loadDrawing = () => import('./drawing.ts');
export const loadGestures = () => import('./atlas-gestures.ts');
export const loadExplore = () => import('../panels/explore.ts');
export const loadSupplied = () => import('../supplied/supplied.ts');
export const loadDesk = () => import('../desk/desk.ts');
export const loadEmbedDialog = () => import('../embed/embed-dialog.ts');
/** Address of the site's root folder, with a slash at its end. */
export const siteRoot = (): string => new URL('/', location.href).href;
