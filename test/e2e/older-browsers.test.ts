/** The built files against the browsers that the README names, by MDN's table: what each calls, and who has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAS_EVERYTHING, READS } from '../../scripts/build/browsers.ts';
import { parseScript, scriptNeeds, styleSheets } from '../support/needs/of-scripts.ts';
import { styleNeeds } from '../support/needs/of-styles.ts';
import type { Browsers } from '../support/needs/since.ts';
import { BUILT } from '../support/site-folders.ts';

/** What a reader's page runs at once, or an article does; everything else comes late. */
const AT_ONCE = /^(assets\/atlas-|embed\.js|cuulong-atlas\.js|.*\.html)/;
const MAPLIBRE = /^assets\/maplibre-/;

interface Allowed {
  what: string[];
  in?: RegExp;
  because: string;
}

const SCRIPTS: Allowed[] = [
  {
    what: ['.createPolicy()', '.createHTML()', '.createScriptURL()'],
    because: 'only where there are Trusted Types',
  },
  {
    what: ['new CSSStyleSheet', '.replaceSync()'],
    in: AT_ONCE,
    because: 'only where sheets can be made',
  },
  { what: ['Error.captureStackTrace'], because: "fflate's, only where there is one" },
  { what: ['requestIdleCallback'], because: 'asked for by name first, in idle.ts' },
  { what: ['.take()'], because: 'parts of the desk, or fflate' },
  { what: ['.resize()'], because: "the renderers' own" },
  { what: ['.element'], because: 'of the binding that Lit makes' },
  { what: ['.query'], because: 'of a picked place, or a cache' },
  {
    what: ['.results', '.changed()', '.check()', '.move()', '.range()', '.fallback()'],
    because: 'of our own objects and of the schemas',
  },
  {
    what: ['.transition()'],
    in: /^assets\/gestures-/,
    because: "d3's own",
  },
  { what: ['VideoFrame', 'new VideoFrame', '.copyTo()'], in: MAPLIBRE, because: 'asked for by name first' },
  {
    what: ['Intl.Segmenter', '.segment', '.segment()'],
    in: MAPLIBRE,
    because: 'only where there is one; our style has no text',
  },
  {
    what: ['.destroy()', '.to', '.toArray()', '.isActive()', '.difference()', '.font'],
    in: MAPLIBRE,
    because: "methods of MapLibre's own objects",
  },
];

const STYLES: Allowed[] = [
  {
    what: ['contain-intrinsic-width'],
    in: /^cuulong-atlas\.js/,
    because: 'of a box that asks how wide the element is; a rule for where it is not supported stands beside',
  },
  {
    what: [
      'container',
      'container: size',
      'container-type',
      'container-type: inline-size',
      '@container',
      'cqw',
      'cqh',
    ],
    in: AT_ONCE,
    because: 'without them one column, and a map whose names come with the script',
  },
  { what: ['overflow: clip'], in: AT_ONCE, because: 'behind overflow: hidden' },
  { what: [':focus-visible'], in: AT_ONCE, because: "the browser's own ring shows instead" },
  {
    what: [
      'accent-color',
      'align-content: start',
      'break-after: avoid',
      'contain-intrinsic-height',
      'content-visibility',
      'content-visibility: auto',
      'content-visibility: visible',
      'font-family: ui-monospace',
      'forced-color-adjust',
      'forced-color-adjust: none',
      'outline',
      'overflow-wrap: anywhere',
      'overscroll-behavior',
      'overscroll-behavior-x',
      'overscroll-behavior: contain',
      'paint-order',
      'scrollbar-width',
      'scrollbar-width: none',
      'text-wrap',
      'text-wrap: balance',
      'text-wrap: pretty',
    ],
    because: 'nothing is lost but polish',
  },
  {
    what: [
      'user-select',
      'print-color-adjust',
      'print-color-adjust: exact',
      '-webkit-tap-highlight-color',
      '-webkit-touch-callout',
    ],
    because: 'the other spelling stands beside it, or is none of that browser’s',
  },
  { what: ['color-mix()'], in: /desk/, because: 'behind a plain colour' },
  { what: ['grid-template-columns: subgrid'], in: /lazy-panels/, because: 'behind plain columns' },
  { what: ['dvh'], because: 'behind vh' },
  { what: [':has'], in: AT_ONCE, because: 'in a frame the credits then show at length' },
  { what: [':has'], in: /desk/, because: 'margins of empty parts, and a second column' },
];

const allowed = (list: Allowed[], what: string, file: string) =>
  list.find((each) => each.what.includes(what) && (each.in?.test(file) ?? true));

/** Scripts and style sheets of one built file. */
function contentOf(file: string): { scripts: string[]; styles: string[] } {
  const text = readFileSync(`${BUILT}/${file}`, 'utf8');
  if (!file.endsWith('.html')) return { scripts: [text], styles: [] };
  const inside = (tag: string) =>
    [...text.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, content = '']) => content);
  return { scripts: inside('script'), styles: inside('style') };
}

const used = new Set<Allowed>();
function faults(needs: Map<string, string[]>, list: Allowed[], file: string): string[] {
  return [...needs].flatMap(([what, old]) => {
    const reason = allowed(list, what, file);
    if (reason) used.add(reason);
    return reason ? [] : [`${file}: ${what} (${old.join(', ')})`];
  });
}

const files = [
  ...readdirSync(BUILT).filter((file) => /\.(js|html)$/.test(file)),
  ...readdirSync(`${BUILT}/assets`).flatMap((file) => (file.endsWith('.js') ? [`assets/${file}`] : [])),
  's/target_attainment/index.html',
];

describe('the browsers that the README names', () => {
  it.each(files)('have the syntax of %s, and all that it calls', (file) => {
    const browsers: Browsers = AT_ONCE.test(file) ? READS : HAS_EVERYTHING;
    const { scripts, styles } = contentOf(file);
    const trees = scripts.map(parseScript);
    const sheets = [...styles, ...trees.flatMap(styleSheets)];
    expect([
      ...trees.flatMap((tree) => faults(scriptNeeds(tree, browsers), SCRIPTS, file)),
      ...sheets.flatMap((sheet) => faults(styleNeeds(sheet, browsers), STYLES, file)),
    ]).toEqual([]);
  });

  it('are excused from nothing that no file asks for any more', () => {
    expect([...SCRIPTS, ...STYLES].filter((each) => !used.has(each))).toEqual([]);
  });

  it('are those of the README', () => {
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    const { chrome, firefox, safari } = HAS_EVERYTHING;
    expect(readme).toContain(`Everything from Chrome ${chrome}, Firefox ${firefox}, Safari ${safari}`);
    expect(readme).toContain(`from Chrome ${READS.chrome} and Safari ${READS.safari}`);
  });
});

describe('the search for what is too young', () => {
  const found = (code: string) => [...scriptNeeds(parseScript(code), READS).keys()];

  it.each([
    ['[].toSorted()', '.toSorted()'],
    ['list.at(-1)', '.at()'],
    ['list.findLast(Boolean)', '.findLast()'],
    ['AbortSignal.any([one, other])', 'AbortSignal.any'],
    ['Object.hasOwn(one, "a")', 'Object.hasOwn'],
    ['structuredClone(one)', 'structuredClone'],
    ['new DecompressionStream("gzip")', 'new DecompressionStream'],
    ['/(?<=a)b/.test(text)', '/(?<=a)b/'],
  ])('finds %s', (code, what) => {
    expect(found(code)).toContain(what);
  });

  it('lets pass what all have', () => {
    expect(found('[...list].sort().map((each) => each ?? {}).filter(Boolean)')).toEqual([]);
  });

  it('does not read a class that has a static block', () => {
    expect(() => parseScript('class A { static { this.b = 1; } }')).toThrow(SyntaxError);
  });

  it.each([
    ['.a:has(b) { color: red }', ':has'],
    ['.a { width: 5cqw }', 'cqw'],
    ['.a { & b { color: red } }', '&'],
    ['@media (width >= 500px) { .a { color: red } }', 'a range in a query'],
    ['.a { overflow: clip }', 'overflow: clip'],
  ])('finds in a style sheet %s', (sheet, what) => {
    expect([...styleNeeds(sheet, READS).keys()]).toContain(what);
  });
});
