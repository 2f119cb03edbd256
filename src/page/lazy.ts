/** What a page fetches when its address asks for it. The build puts its own ways to the same modules in place of this file. */
export const loadUrlFigures = () => import('./url-figures.ts');
export const loadDesk = () => import('../desk/open-desk.ts');
