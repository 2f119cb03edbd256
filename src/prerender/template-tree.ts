import { Parser } from 'htmlparser2';
import { nothing, type TemplateResult } from 'lit';
import { type Attributes, type Child, h } from '../markup/tree.ts';

/** What stands in a template's markup for its first value, its second ...: characters of no meaning, so in no text. */
const FIRST_HOLE = 0xe000;
const hole = (index: number): string => String.fromCharCode(FIRST_HOLE + index);

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** A line break with its indent, between two elements or at an end: there for who reads the template. */
const BREAK = '\n';

/** Without breaks; those between a text and what is beside it are one space. */
function withoutBreaks(children: readonly Child[]): Child[] {
  const kept: Child[] = [];
  let broken = false;
  for (const child of children) {
    if (child !== BREAK) {
      const beside = [kept.at(-1), child];
      if (broken && kept.length > 0 && beside.some((each) => typeof each === 'string')) kept.push(' ');
      kept.push(child);
    }
    broken = child === BREAK;
  }
  return kept;
}

/** Texts and holes of `text`, each hole with its value. */
function pieces(text: string, values: readonly unknown[]): (string | { value: unknown })[] {
  const found: (string | { value: unknown })[] = [];
  let rest = '';
  for (const character of text) {
    const index = character.charCodeAt(0) - FIRST_HOLE;
    if (index < 0 || index >= values.length) {
      rest += character;
      continue;
    }
    if (rest) found.push(rest);
    found.push({ value: values[index] });
    rest = '';
  }
  return rest ? [...found, rest] : found;
}

/** Attributes with their values; listeners and properties are none, and one that is `nothing` or false is left out. */
function attributesOf(written: Record<string, string>, values: readonly unknown[]): Attributes {
  const attributes: Record<string, string> = {};
  for (const [name, text] of Object.entries(written)) {
    if (name.startsWith('@') || name.startsWith('.')) continue;
    const parts = pieces(text, values).map((part) => (typeof part === 'string' ? part : part.value));
    if (name.startsWith('?')) {
      if (parts[0]) attributes[name.slice(1)] = '';
    } else if (!parts.includes(nothing)) attributes[name] = parts.join('');
  }
  return attributes;
}

/**
 * What Lit would render of a template, a list, a text or nothing at all, as trees, without a document: what a panel's
 * `render` gives at build. Elements of ours stay as they stand in the template, empty; directives are unknown here.
 */
export function templateTree(value: unknown): Child[] {
  if (value === nothing || value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap(templateTree);
  if (!isTemplate(value)) return [String(value)];
  const { strings, values } = value;
  const open: Child[][] = [[]];
  const inside = () => open.at(-1) as Child[];
  const parser = new Parser(
    {
      onopentag(tag, written) {
        const children: Child[] = [];
        inside().push(h(tag, attributesOf(written, values), children));
        open.push(children);
      },
      ontext(text) {
        for (const piece of pieces(text, values)) {
          if (typeof piece !== 'string') inside().push(...templateTree(piece.value));
          else inside().push(!piece.trim() && piece.includes('\n') ? BREAK : piece);
        }
      },
      onclosetag() {
        const children = open.pop() as Child[];
        children.splice(0, children.length, ...withoutBreaks(children));
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(strings.reduce((markup, next, index) => markup + hole(index - 1) + next));
  return withoutBreaks(inside());
}
