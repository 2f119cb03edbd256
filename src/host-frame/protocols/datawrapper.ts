import { nameIn, type Protocol } from '../protocol.ts';

/** Datawrapper's snippet goes through all names and looks for the frame by its window. */
export const datawrapper: Protocol = (url) => ({
  height: (height) => ({ 'datawrapper-height': { [nameIn(url, 'id')]: height } }),
});
