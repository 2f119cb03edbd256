import { pageFolder, pictureFolder, type SharedView } from '../state/shared-view.ts';
import { INITIAL_STATE } from '../state/state.ts';
import { formatSearch, type Parameters } from '../state/url.ts';

/*
 * Where things lie on the atlas' site. `base` is the address of the site's root folder, e.g.
 * 'https://paper.example/atlas/'; parameters that are defaults are left out by whoever makes them.
 */

const at = (base: string, path: string): string => new URL(path, base).href;

/** The whole atlas in this state: what a link leads to. */
export const pageAddress = (base: string, parameters: Parameters): string =>
  at(base, `./${formatSearch(parameters, '')}`);

/** The compact form in this state, for a frame. */
export const frameAddress = (base: string, parameters: Parameters): string =>
  at(base, `./${formatSearch(parameters, '?embed=1')}`);

/** The page of a view that link cards and oEmbed clients read, with parameters for what it does not show by itself. */
export const shareAddress = (base: string, view: SharedView, parameters: Parameters = {}): string =>
  at(base, `./${pageFolder(view)}${formatSearch(parameters, '')}`);

/** The picture of a view's layer and province, 1600 pixels wide; its words are in the atlas' first language. */
export const pictureAddress = (base: string, view: SharedView): string =>
  at(base, `${pictureFolder({ ...view, lang: INITIAL_STATE.lang })}picture.png`);

/** The script that fits our frames on a host's page to their content. */
export const embedScriptAddress = (base: string): string => at(base, 'embed.js');

/** The module that defines `<cuulong-atlas>`. */
export const elementAddress = (base: string): string => at(base, 'cuulong-atlas.js');
