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

const folder = (layer: string, place: string): string => `s/${layer}/${place === 'all' ? '' : `${place}/`}`;

/** The page of a layer and place that link cards and oEmbed clients read. `place` is a unit's code or `all`. */
export const shareAddress = (base: string, layer: string, place: string): string =>
  at(base, folder(layer, place));

/** The picture of a layer, 1600 pixels wide. `place` is a province's code or `all`. */
export const pictureAddress = (base: string, layer: string, place: string): string =>
  at(base, `${folder(layer, place)}picture.png`);

/** The script that fits our frames on a host's page to their content. */
export const embedScriptAddress = (base: string): string => at(base, 'embed.js');

/** The module that defines `<cuulong-atlas>`. */
export const elementAddress = (base: string): string => at(base, 'cuulong-atlas.js');
