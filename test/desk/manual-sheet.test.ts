import { expect, it } from 'vitest';
import { plainNumber } from '../../src/desk/base/plain-number.ts';
import { gapAction, HAND, HAND_ROLES } from '../../src/desk/import/manual-sheet.ts';
import { EMPTY_DRAFT } from '../../src/draft/draft.ts';
import { reduceDraft } from '../../src/draft/reduce-draft.ts';
import { createMessages } from '../../src/i18n/messages.ts';

const gap = { unit: '917', indicator: 'target_attainment', year: 2024, kind: 'target' } as const;

it('starts the typed sheet with the gap, with the kind that is missing', () => {
  const action = gapAction(gap, [], 'Bảng nhập tay');
  const draft = reduceDraft(EMPTY_DRAFT, action as NonNullable<typeof action>);
  expect(draft.intakes).toHaveLength(1);
  expect(draft.intakes[0]).toMatchObject({ id: HAND, name: 'Bảng nhập tay', roles: HAND_ROLES });
  expect(draft.intakes[0]?.rows).toEqual([['917', 'target_attainment', '2024', 'target', '', '', '']]);
});

it('adds a row for the next gap, and none for one that is there', () => {
  const first = gapAction(gap, [], 'x');
  const draft = reduceDraft(EMPTY_DRAFT, first as NonNullable<typeof first>);
  const next = gapAction({ ...gap, unit: '916' }, draft.intakes, 'x');
  expect(next).toMatchObject({ type: 'add-row', intake: HAND });
  const both = reduceDraft(draft, next as NonNullable<typeof next>);
  expect(both.intakes[0]?.rows.map(([unit]) => unit)).toEqual(['917', '916']);
  expect(gapAction(gap, both.intakes, 'x')).toBeNull();
});

it.each([
  [71287, '71\u00a0287', '71\u00a0287'],
  [71.287, '71,287', '71.287'],
  [1234567.5, '1\u00a0234\u00a0567,5', '1\u00a0234\u00a0567.5'],
  [-1400, '-1\u00a0400', '-1\u00a0400'],
  [0, '0', '0'],
])('writes %d so that it can be read in one way only', (value, vi, en) => {
  expect(plainNumber(createMessages('vi'), value)).toBe(vi);
  expect(plainNumber(createMessages('en'), value)).toBe(en);
});
