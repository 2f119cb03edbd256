import * as v from 'valibot';
import { ANSWER, type Answer, ENCODINGS, NUMBER_STYLES, ROLES, SEPARATORS } from '../intake/sheet.ts';
import { FIGURE_KINDS } from '../model/vocabulary.ts';
import type { Draft } from './draft.ts';

const texts = v.array(v.string());
const role = v.union([v.picklist(ROLES), v.pipe(v.string(), v.regex(/^value \d{4}$/))]);

const answer = v.custom<Answer>((text) => typeof text === 'string' && ANSWER.test(text));

const decision = v.object({
  checked: v.optional(v.literal(true)),
  conflict: v.optional(v.picklist(['replace', 'beside'])),
  aside: v.optional(v.literal(true)),
});

const intake = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty()),
    name: v.string(),
    header: texts,
    rows: v.array(texts),
    above: v.optional(v.number(), 0),
    ragged: v.record(v.string(), v.number()),
    encoding: v.nullable(v.picklist(ENCODINGS)),
    separator: v.picklist(SEPARATORS),
    worksheet: v.optional(
      v.nullable(v.object({ name: v.string(), all: texts, typed: v.array(v.number()) })),
      null,
    ),
    roles: v.array(role),
    styles: v.array(v.nullable(v.picklist(NUMBER_STYLES))),
    indicators: v.optional(texts, []),
    defaults: v.object({ indicator: v.string(), year: v.string(), kind: v.picklist(FIGURE_KINDS) }),
    source: v.object({ outlet: v.string(), title: v.string(), published: v.string(), url: v.string() }),
    reason: v.object({ vi: v.string(), en: v.string() }),
    decisions: v.record(v.string(), decision),
    answers: v.optional(v.record(v.string(), answer), {}),
  }),
  v.check(
    ({ header, rows, roles, styles }) =>
      [roles, styles, ...rows].every((cells) => cells.length === header.length),
    'as many cells as the header has',
  ),
  // Drafts of before have no indicators of columns.
  v.transform((read) => ({
    ...read,
    indicators: read.header.map((_, column) => read.indicators[column] ?? ''),
  })),
);

const draft = v.pipe(
  v.object({ intakes: v.array(intake) }),
  v.check(({ intakes }) => new Set(intakes.map(({ id }) => id)).size === intakes.length, 'each id once'),
);

/** What a kept entry's text says, or `null` where it is no draft of this format. Throws nothing. */
export function readDraft(text: string, format: number): Draft | null {
  try {
    const entry: unknown = JSON.parse(text);
    const result = v.safeParse(v.object({ format: v.literal(format), draft }), entry);
    return result.success ? (result.output.draft as Draft) : null;
  } catch {
    return null;
  }
}
