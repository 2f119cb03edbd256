import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, type DraftAction, EMPTY_DRAFT } from '../../src/draft/draft.ts';
import { act, begin, type History, redo, undo } from '../../src/draft/history.ts';
import { DraftStore } from '../../src/draft/keep.ts';
import { reduceDraft } from '../../src/draft/reduce-draft.ts';
import { ROLES, type Role } from '../../src/intake/sheet.ts';
import { FIGURE_KINDS } from '../../src/model/vocabulary.ts';
import { intake } from '../support/intakes.ts';

const id = fc.constantFrom('one', 'two', 'nowhere', '__proto__', '');
const place = fc.constantFrom(-1, 0, 1, 2, 3, 4, 9, 1.5);
const text = fc.oneof(
  fc.constantFrom('', '71', 'Cần Đước', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const role = fc.constantFrom<Role>(...ROLES, 'value 2022', 'value 2023');
const decision = fc.record(
  {
    checked: fc.constant(true as const),
    aside: fc.constant(true as const),
    conflict: fc.constantFrom('replace' as const, 'beside' as const),
  },
  { requiredKeys: [] },
);
const action = fc.oneof<fc.Arbitrary<DraftAction>[]>(
  fc.record({ type: fc.constant('add' as const), intake: id.map((each) => intake({ id: each || 'three' })) }),
  fc.record({ type: fc.constant('remove' as const), intake: id }),
  fc.record({ type: fc.constant('add-row' as const), intake: id, cells: fc.array(text, { maxLength: 7 }) }),
  fc.record({ type: fc.constant('cell' as const), intake: id, row: place, column: place, text }),
  fc.record({ type: fc.constant('role' as const), intake: id, column: place, role }),
  fc.record({
    type: fc.constant('style' as const),
    intake: id,
    columns: fc.array(place, { maxLength: 3 }),
    style: fc.constantFrom(null, 'point' as const, 'comma' as const),
  }),
  fc.oneof(
    fc.record({
      type: fc.constant('default' as const),
      intake: id,
      name: fc.constantFrom('indicator' as const, 'year' as const),
      value: text,
    }),
    fc.record({
      type: fc.constant('default' as const),
      intake: id,
      name: fc.constant('kind' as const),
      value: fc.constantFrom(...FIGURE_KINDS),
    }),
  ),
  fc.record({
    type: fc.constant('decide' as const),
    intake: id,
    key: fc.constantFrom('0:3', '1:3', '9:9', '', '__proto__'),
    decision,
  }),
  fc.record({
    type: fc.constant('source' as const),
    intake: id,
    source: fc.record({ outlet: text, title: text, published: text, url: text }),
  }),
  fc.record({
    type: fc.constant('answer' as const),
    intake: id,
    question: fc.constantFrom('no-figure', 'mark *', '__proto__'),
    answer: fc.constantFrom(null, 'right' as const, 'aside' as const, 'year 2021' as const),
  }),
  fc.record({
    type: fc.constant('indicator' as const),
    intake: id,
    column: place,
    indicator: fc.constantFrom('', 'population'),
  }),
  fc.record({ type: fc.constant('reason' as const), intake: id, reason: fc.record({ vi: text, en: text }) }),
);
const start: Draft = { intakes: [intake(), intake({ id: 'two' })] };

describe('any actions', () => {
  it('can be taken back one by one to the very drafts of before, and done again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const steps: History[] = [begin(start)];
        for (const each of actions) {
          const before = steps.at(-1) as History;
          const after = act(before, each);
          if (after !== before) steps.push(after);
        }
        let history = steps.at(-1) as History;
        for (const { now } of steps.toReversed()) {
          expect(history.now).toBe(now);
          history = undo(history);
        }
        for (const { now } of steps) {
          expect(history.now).toBe(now);
          history = redo(history);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leave a draft that is whole and is kept and read as it is, and change nothing in place', () => {
    const frozen = JSON.stringify(start);
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const draft = actions.reduce(reduceDraft, start);
        expect(JSON.stringify(start)).toBe(frozen);
        for (const { header, roles, styles, rows } of draft.intakes)
          for (const cells of [roles, styles, ...rows]) expect(cells).toHaveLength(header.length);
        const entries = new Map<string, string>();
        const shelf = {
          getItem: (key: string) => entries.get(key) ?? null,
          setItem: (key: string, entry: string) => void entries.set(key, entry),
          removeItem: (key: string) => void entries.delete(key),
        };
        const store = () => new DraftStore(() => shelf, new EventTarget());
        expect(store().keep(draft, true)).toBe(true);
        const kept = draft.intakes.length === 0 ? EMPTY_DRAFT : draft;
        expect(store().read()).toEqual({ draft: kept, broken: false });
      }),
      { numRuns: 500 },
    );
  });
});
