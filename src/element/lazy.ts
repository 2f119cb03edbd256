import type { CommuneTools } from '../communes/commune-tools.ts';
import type { OpenCommunes } from '../communes/communes.ts';

/** What the element fetches when it needs it. The build puts its own ways to the same modules in place of this file. */
export const loadLazyPanels = () => import('../panels/lazy/lazy-panels.ts');
/** Defines `<atlas-summary>`: comes with what a map needs once a reader may use it. */
export const loadSummary = () => import('../panels/atlas-summary.ts');
/** Today's communes: opens them for the data of an atlas. */
export const loadCommunes = (): Promise<OpenCommunes> =>
  import('../communes/communes.ts').then(({ openCommunes }) => openCommunes);
/** Their table, and what finds addresses. */
export const loadCommuneTools = (): Promise<CommuneTools> =>
  import('../communes/commune-tools.ts').then(({ communeTools }) => communeTools);
export const loadEmbedDialog = () => import('../embed-dialog/embed-dialog.ts');
/** Address of the site's root folder, with a slash at its end. */
export const siteRoot = (): string => new URL('/', location.href).href;
