/**
 * One copy of what the page has already, for the scripts that come after it, load by themselves and import nothing of it.
 * A second Lit would be a second Trusted Types policy of the same name, which a strict host refuses; of our own modules it
 * is those that are long and wanted by all.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const LIT = {
  lit: ['LitElement', 'html', 'noChange', 'nothing', 'render', 'svg'],
  'lit/decorators.js': ['customElement', 'property', 'query', 'state'],
};
/** What the scripts take of each module. */
const OWN = {
  '/src/model/figures.ts': ['figureToColour', 'figureValue', 'rankOf', 'yearsOf'],
  '/src/markup/to-node.ts': ['toNode'],
  '/src/panels/base/citation.ts': ['citation'],
  '/src/panels/base/close-button.ts': ['closeButton'],
  '/src/panels/base/heard.ts': ['heard'],
  '/src/panels/base/panel.ts': ['Panel'],
  '/src/scale/choropleth.ts': ['districtClass'],
  '/src/scene/camera.ts': ['fromScreen', 'project', 'toScreen', 'unproject'],
  '/src/text/project-glyphs.ts': ['GLYPHS'],
  '/src/sheets/lend.ts': ['lendSheets'],
  '/src/text/legend.ts': ['classLabel'],
  '/src/text/title.ts': ['subtitleOf', 'titleOf'],
  '/src/text/figure-text.ts': [
    'attainmentSentence',
    'basisText',
    'briefly',
    'capitalise',
    'countsText',
    'dated',
    'figureText',
    'marked',
    'provinceFigure',
    'qualified',
    'shortValue',
    'unitName',
  ],
};
const PLACE = `globalThis[Symbol.for('cuulong-atlas shared')]`;

const namesOf = (modules: Record<string, string[]>) => Object.values(modules).flat().join(', ');

/** Source for the page's side: leaves them where the scripts look for them. */
export const giveLit = [
  ...Object.entries({ ...LIT, ...OWN }).map(
    ([from, names]) => `import { ${names.join(', ')} } from '${from}';`,
  ),
  `${PLACE} = { ${namesOf(LIT)}, ${namesOf(OWN)} };`,
].join('\n');

/** For the build of a script: Lit is the page's own. */
export const takeLit: Plugin = {
  name: 'page-lit',
  enforce: 'pre',
  resolveId: (id) =>
    /^(lit|lit\/decorators\.js|lit-html|\.\.\/lit-html\.js)$/.test(id) ? '\0page-lit' : undefined,
  load: (id) => (id === '\0page-lit' ? `export const { ${namesOf(LIT)} } = ${PLACE};` : undefined),
};

/**
 * And so are our own modules, for a script that comes with the page and is of the same build. What the page does not give of
 * such a module comes from a copy of it.
 */
export const takeOwn: Plugin = {
  name: 'page-own',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?copy') ? { id, moduleSideEffects: false } : undefined),
  async load(id) {
    const given = Object.entries(OWN).find(([path]) => id.endsWith(path))?.[1];
    if (!given) return;
    const exported = (await readFile(id, 'utf8')).matchAll(/^export (?:async )?(?:const|function) (\w+)/gm);
    const others = [...exported].flatMap(([, name = '']) => (given.includes(name) ? [] : name));
    return `export const { ${given.join(', ')} } = ${PLACE};
export { ${others.join(', ')} } from ${JSON.stringify(`${id}?copy`)};`;
  },
};
