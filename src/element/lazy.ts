/** What the element fetches when it needs it. The build puts its own ways to the same modules in place of this file. */
export const loadLazyPanels = () => import('../panels/lazy/lazy-panels.ts');
export const loadEmbedDialog = () => import('../embed-dialog/embed-dialog.ts');
/** Address of the site's root folder, with a slash at its end. */
export const siteRoot = (): string => new URL('/', location.href).href;
