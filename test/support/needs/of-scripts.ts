import { type Node, parse } from 'acorn';
import {
  type Browsers,
  constructorFeature,
  globalFeature,
  memberFeatures,
  regularExpressions,
  staticFeature,
  tooOld,
} from './since.ts';

type Any = Node & Record<string, unknown>;
const isNode = (value: unknown): value is Any => typeof (value as Node | null)?.type === 'string';

function* walk(node: Any, parent?: Any): Generator<[node: Any, parent?: Any]> {
  yield [node, parent];
  for (const value of Object.values(node))
    for (const child of [value].flat()) if (isNode(child)) yield* walk(child, node);
}

/** The script's tree. Throws a `SyntaxError` where it is younger than ES2021. */
export function parseScript(code: string): Any {
  const options = { ecmaVersion: 2021, allowHashBang: true } as const;
  try {
    return parse(code, { ...options, sourceType: 'script' }) as unknown as Any;
  } catch {
    return parse(code, { ...options, sourceType: 'module' }) as unknown as Any;
  }
}

const name = (node: unknown) => (isNode(node) && node.type === 'Identifier' ? (node.name as string) : '');

/** What `script` calls and one of `browsers` is too old for, with those versions: `['.toSorted()', ['firefox 110: since 115']]`. */
export function scriptNeeds(script: Any, browsers: Browsers): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (what: string, old: string[]) => old.length > 0 && found.set(what, old);
  for (const [node, parent] of walk(script)) {
    if (node.type === 'MemberExpression' && !node.computed) {
      const [owner, member] = [name(node.object), name(node.property)];
      const own = staticFeature(owner, member);
      if (own) note(`${owner}.${member}`, tooOld(own, browsers));
      // A call, or a way on, throws where there is nothing; what is only read does not.
      else if (parent?.callee === node || parent?.object === node) {
        // Of all that bear this name, the oldest: scripts do not say what a value is.
        const all = memberFeatures(member).map((feature) => tooOld(feature, browsers));
        if (all.length > 0 && all.every((old) => old.length > 0))
          note(parent.callee === node ? `.${member}()` : `.${member}`, all[0] ?? []);
      }
    } else if (node.type === 'NewExpression') {
      note(`new ${name(node.callee)}`, tooOld(constructorFeature(name(node.callee)), browsers));
    } else if (
      node.type === 'Identifier' &&
      name(node).length > 3 &&
      parent?.property !== node &&
      parent?.key !== node
    ) {
      note(name(node), tooOld(globalFeature(name(node)), browsers));
    }
    const pattern = (node.regex as { pattern: string } | undefined)?.pattern ?? node.value;
    if (node.type === 'Literal' && typeof pattern === 'string' && /\(\?<[=!]/.test(pattern))
      note(`/${pattern}/`, tooOld(regularExpressions.lookbehind_assertion?.__compat, browsers));
  }
  return found;
}

/** Style sheets that stand in the script as text. */
export function styleSheets(script: Any): string[] {
  const texts: string[] = [];
  for (const [node] of walk(script)) {
    if (node.type === 'TemplateLiteral')
      texts.push((node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('0'));
    else if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
  }
  return texts.filter((text) => !text.includes('</') && /[^{}]\{\s*[\w-]+\s*:[^{}]*\}/.test(text));
}
