import { expect, it } from 'vitest';
import { coverageMatrix } from '../../src/desk/coverage-matrix.ts';
import { gapAction, HAND, HAND_ROLES } from '../../src/desk/hand-sheet.ts';
import { plainNumber } from '../../src/desk/plain-number.ts';
import { EMPTY_DRAFT } from '../../src/draft/draft.ts';
import { reduceDraft } from '../../src/draft/reduce-draft.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Figure, FigureKind } from '../../src/model/columns.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { data as published } from '../atlas-scene.ts';

const figure = (unit: string, year: number, kind: FigureKind, rest: Partial<Figure> = {}): Figure => ({
  ...(published.figures[0] as Figure),
  indicator: 'target_attainment',
  ...{ unit, year, kind, value: 50, numerator: null, denominator: null, flag: '' },
  ...rest,
});
/** The units of the atlas with a few made-up figures. */
const data = createDataset({
  ...published,
  figures: [
    figure('916', 2022, 'actual'),
    figure('916', 2023, 'target'),
    figure('916', 2023, 'actual', { flag: 'suspect' }),
    figure('918', 2023, 'actual'),
    figure('918', 2024, 'target'),
    figure('92', 2023, 'actual'),
  ],
});
const kind = data.indicator('target_attainment')?.scale.kind;
const gap = { unit: '917', indicator: 'target_attainment', year: 2024 };

it('starts the typed sheet with the gap, of the kind that the indicator is coloured by', () => {
  const action = gapAction(gap, [], data, 'Bảng gõ tay');
  const draft = reduceDraft(EMPTY_DRAFT, action as NonNullable<typeof action>);
  expect(draft.intakes).toHaveLength(1);
  expect(draft.intakes[0]).toMatchObject({ id: HAND, name: 'Bảng gõ tay', roles: HAND_ROLES });
  expect(draft.intakes[0]?.rows).toEqual([['917', 'target_attainment', '2024', kind, '', '', '']]);
});

it('adds a row for the next gap, and none for one that is there', () => {
  const first = gapAction(gap, [], data, 'x');
  const draft = reduceDraft(EMPTY_DRAFT, first as NonNullable<typeof first>);
  const next = gapAction({ ...gap, unit: '916' }, draft.intakes, data, 'x');
  expect(next).toMatchObject({ type: 'add-row', intake: HAND });
  const both = reduceDraft(draft, next as NonNullable<typeof next>);
  expect(both.intakes[0]?.rows.map(([unit]) => unit)).toEqual(['917', '916']);
  expect(gapAction(gap, both.intakes, data, 'x')).toBeNull();
});

it('shows what is there by unit and year, a sound figure before a flagged one, and what is missing', () => {
  const { years, latest, groups, totals } = coverageMatrix(data, 'target_attainment');
  expect(years).toEqual([2022, 2023, 2024]);
  expect(latest).toBe(2023);
  expect(groups.map(([first]) => first?.unit.code)).toEqual(data.provinces.map(({ code }) => code));
  expect(groups.flat()).toHaveLength(data.units.length);
  const row = (code: string) => groups.flat().find(({ unit }) => unit.code === code);
  expect(row('916')?.cells.map(({ figure }) => figure?.kind)).toEqual(['actual', 'target', undefined]);
  expect(row('918')?.cells.map(({ figure }) => figure?.kind)).toEqual([undefined, 'actual', 'target']);
  expect([row('916'), row('918'), row('917')].map((each) => each?.last)).toEqual([2023, 2024, null]);
  const all = data.districts.length;
  expect(totals).toEqual({ known: 2, all, missing: all - 2, flagged: 1 });
});

it('has a year for an indicator without any figure', () => {
  expect(coverageMatrix(data, 'rice_output').years).toEqual([2023]);
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
