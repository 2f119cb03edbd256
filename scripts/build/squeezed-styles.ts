import type { Plugin } from 'vite';

/** CSS without comments and without the white space that means nothing. */
export const squeeze = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** Minifies the style sheets in the sources' css templates: minifiers of scripts leave the text of templates alone. */
export function squeezedStyles(): Plugin {
  return {
    name: 'squeezed-styles',
    enforce: 'pre',
    transform: (code, id) =>
      /\/src\/.*\.ts$/.test(id) && code.includes('css`')
        ? { code: code.replace(/(?<=\bcss`)[^`]*(?=`)/g, squeeze), map: null }
        : undefined,
  };
}
