/**
 * One Lit for the page and its lazy modules, which load by themselves and import nothing of the page. A second copy
 * would be a second Trusted Types policy of the same name, which a strict host refuses, and 7 KB more.
 */
import type { Plugin } from 'vite';

const NAMES = {
  lit: ['LitElement', 'html', 'noChange', 'nothing', 'render', 'svg'],
  'lit/decorators.js': ['customElement', 'property', 'query', 'state'],
};
const ALL = Object.values(NAMES).flat().join(', ');
const PLACE = `globalThis[Symbol.for('cuulong-atlas lit')]`;

/** Source for the page's side: leaves its Lit where the lazy modules look for it. */
export const giveLit = [
  ...Object.entries(NAMES).map(([from, names]) => `import { ${names.join(', ')} } from '${from}';`),
  `${PLACE} = { ${ALL} };`,
].join('\n');

/** For the build of a lazy module: Lit is the page's own. */
export const takeLit: Plugin = {
  name: 'page-lit',
  enforce: 'pre',
  resolveId: (id) =>
    /^(lit|lit\/decorators\.js|lit-html|\.\.\/lit-html\.js)$/.test(id) ? '\0page-lit' : undefined,
  load: (id) => (id === '\0page-lit' ? `export const { ${ALL} } = ${PLACE};` : undefined),
};
