/** Since which versions browsers have what scripts and style sheets ask for: MDN's own table. */
import data, { type CompatStatement, type SupportStatement } from '@mdn/browser-compat-data';

/** Lowest versions, as in `scripts/build/browsers.ts`. */
export type Browsers = Readonly<Record<'chrome' | 'firefox' | 'safari', string>>;
type Tree = { __compat?: CompatStatement } & { [name: string]: Tree };

const NAMES = ['chrome', 'firefox', 'safari'] as const;

/** A version as a number that sorts: `'16.4'` is 16.04; what cannot be had, infinite; `'≤79'` as old as can be. */
function number(version: string | boolean | null | undefined): number {
  if (!version || version === 'preview') return Number.POSITIVE_INFINITY;
  if (version === true || version.startsWith('≤')) return 0;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major + minor / 100;
}

/** When the plain form came, without a flag, a prefix or another name. */
function since(support: SupportStatement | undefined): number {
  const entries = support === undefined ? [] : [support].flat();
  const plain = entries.filter(
    (entry) => !entry.flags && !entry.prefix && !entry.alternative_name && !entry.version_removed,
  );
  return Math.min(...plain.map(({ version_added }) => number(version_added)), Number.POSITIVE_INFINITY);
}

/** Those of `browsers` that came before the feature, in words: `Firefox 115 (not 110)`; empty if all have it. */
export function tooOld(feature: CompatStatement | undefined, browsers: Browsers): string[] {
  if (!feature) return [];
  return NAMES.flatMap((name) => {
    const from = since(feature.support[name]);
    if (from <= number(browsers[name])) return [];
    const found =
      from === Number.POSITIVE_INFINITY ? 'never' : `since ${from.toFixed(2).replace(/\.?0+$/, '')}`;
    return [`${name} ${browsers[name]}: ${found}`];
  });
}

const tree = data as unknown as Record<'api' | 'javascript' | 'css', Tree>;
export const css = tree.css as unknown as Record<'properties' | 'selectors' | 'at-rules' | 'types', Tree>;
export const regularExpressions = tree.javascript.regular_expressions as Tree;
const builtins = tree.javascript.builtins as Tree;
const interfaces = { ...tree.api, ...builtins } as Tree;

/** A global name: an interface, or a function or property of the window. */
export function globalFeature(name: string): CompatStatement | undefined {
  if (!Object.hasOwn(interfaces, name)) return (tree.api.Window as Tree)[name]?.__compat;
  return interfaces[name]?.__compat;
}

/** What `new Name()` needs. */
export const constructorFeature = (name: string): CompatStatement | undefined =>
  Object.hasOwn(interfaces, name)
    ? (interfaces[name]?.[name]?.__compat ?? interfaces[name]?.__compat)
    : undefined;

/** `Name.member`, of the interface itself. */
export function staticFeature(name: string, member: string): CompatStatement | undefined {
  if (!Object.hasOwn(interfaces, name)) return undefined;
  const feature = interfaces[name]?.[`${member}_static`] ?? builtins[name]?.[member];
  return feature?.__compat;
}

/** Had by all three today: the others' names are too often those of something else. */
const common = (feature: CompatStatement) =>
  tooOld(feature, { chrome: '999', firefox: '999', safari: '999' }).length === 0;

/** None has an object of these who did not name one of them. */
const REACHED_BY_GLOBAL = /^(GPU|XR|Temporal|WebTransport|VideoFrame)/;

const members = new Map<string, CompatStatement[]>();
for (const owners of [tree.api, builtins, builtins.Intl as Tree])
  for (const [owner, own] of Object.entries(owners)) {
    if (REACHED_BY_GLOBAL.test(owner)) continue;
    for (const [name, member] of Object.entries(own as object)) {
      const feature = (member as Tree).__compat;
      if (!feature || name === owner || /_(static|event)$/.test(name) || !common(feature)) continue;
      members.set(name, [...(members.get(name) ?? []), feature]);
    }
  }

/** `….member` of a value of any kind: all that it can be. */
export const memberFeatures = (member: string): CompatStatement[] => members.get(member) ?? [];
