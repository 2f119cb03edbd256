import { describe, expect, it } from 'vitest';
import { cellOf, numberCell, writeField } from '../../src/desk/check/cells-of.ts';
import { nearUnits } from '../../src/desk/check/near-units.ts';
import { readAs } from '../../src/desk/check/read-as.ts';
import { countItems, filterItems, pageOf } from '../../src/desk/check/report-pages.ts';
import { DESK_REPORT_SOURCES } from '../../src/i18n/desk-report-sources.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { publishedDate } from '../../src/intake/published-date.ts';
import { data, incomeOf, intakeOf, itemOf } from '../support/made-up-intake.ts';

const vi = createMessages('vi');
const en = createMessages('en');
for (const m of [vi, en]) for (const sources of [DESK_REPORT_SOURCES, LAZY_PANEL_SOURCES]) m.add(sources);

describe('the date of a source', () => {
  it.each([
    ['9-2-2024', '2024-02-09'],
    ['09/02/2024', '2024-02-09'],
    [' 29.2.2024 ', '2024-02-29'],
    ['2-2024', '2024-02'],
    ['2024', '2024'],
    ['2024-02-09', '2024-02-09'],
    ['2024-2', '2024-02'],
    ['29-2-2023', null],
    ['2-13-2024', null],
    ['0-1-2024', null],
    ['13-2024', null],
    ['hôm qua', null],
    ['', null],
    ['24', null],
  ])('%s is read as %s', (text, date) => expect(publishedDate(text)).toBe(date));
});

describe('a number as it was read', () => {
  it('has every digit, in the style of the language, with its unit', () => {
    const item = itemOf(0, { figure: incomeOf('927', 1071.28751) });
    expect(readAs(vi, item, data)).toBe('1.071,28751 triệu đồng/người/năm');
    expect(readAs(en, item, data)).toBe('1,071.28751 million VND/person/year');
  });

  it.each([
    [{ value: 79, value_max: 80.2 }, '79–80,2 triệu đồng/người/năm'],
    [{ value: null, numerator: 23, denominator: 24 }, '23/24'],
    [{ value: 104.5, kind: 'plan' as const }, '104,5 %'],
    [{ value: 13.5, kind: 'change' as const, basis: 'multiple' as const }, '13,5 lần'],
    [{ value: 6, qualifier: 'at_least' as const }, 'trên 6 triệu đồng/người/năm'],
    [{ value: 0 }, '0 triệu đồng/người/năm'],
  ])('of %o is %s', (changes, words) => {
    expect(readAs(vi, itemOf(0, { figure: incomeOf('927', 1, changes) }), data)).toBe(words);
  });

  it('is nothing as long as it cannot be read', () => {
    expect(readAs(vi, itemOf(0, { figure: { unit: '927' } }), data)).toBe('');
  });
});

describe('the cells of a figure', () => {
  it('are those of its columns, of a wide table its own, and else what holds for the sheet', () => {
    expect(cellOf(intakeOf(), itemOf(1), 'unit')).toBe('Cái Răng');
    expect(cellOf(intakeOf(), itemOf(1), 'indicator')).toBe('income_per_capita');
    expect(cellOf(intakeOf(), itemOf(1), 'basis')).toBe('');
    const wide = intakeOf({ roles: ['unit', 'value 2022', 'value 2023', 'skip'] });
    expect(numberCell(wide, itemOf(0, { column: 1 }))).toBe('2023');
    const counts = intakeOf({
      rows: [['Một', '23', '24', '']],
      roles: ['unit', 'numerator', 'denominator', 'skip'],
    });
    expect(numberCell(counts, itemOf(0, { column: 1 }))).toBe('23/24');
  });

  it('change where they are; without a column it is the whole sheet that changes, or nothing', () => {
    const [intake, item] = [intakeOf(), itemOf(1)];
    expect(writeField(intake, item, 'unit', '919')).toEqual({
      type: 'cell',
      intake: 's1',
      row: 1,
      column: 0,
      text: '919',
    });
    expect(writeField(intake, item, 'kind', 'target')).toEqual({
      type: 'default',
      intake: 's1',
      name: 'kind',
      value: 'target',
    });
    expect(writeField(intake, item, 'basis', 'percent')).toBeNull();
  });
});

describe('the units near a name that is none', () => {
  it('are those with half of the letters in common, the nearest first', () => {
    const near = (text: string) => nearUnits(text, data).map(({ code }) => code);
    expect(near('Cần Đướt')[0]).toBe('806');
    expect(near('H. Ben Lut')).toContain('803');
    expect(near('Châu Thàn').slice(0, 2).sort()).toEqual(['808', '942']);
    expect(near('Paris')).toEqual([]);
    expect(near('')).toEqual([]);
    expect(near('=CMD()'.repeat(100_000)).length).toBeLessThan(4);
  });

  it('are found by another spelling too', () => {
    const units = data.units.map((unit) => (unit.code === '927' ? { ...unit, aliases: ['Vùng Sâu'] } : unit));
    expect(nearUnits('vung sau xa', { ...data, units }).map(({ code }) => code)).toEqual(['927']);
  });
});

describe('the list', () => {
  const open = itemOf(1, {
    state: 'open',
    troubles: [{ kind: 'reason' }, { kind: 'missing', field: 'year' }, { kind: 'missing', field: 'unit' }],
  });
  const items = [itemOf(0), open];

  it('counts states, and a figure once for each kind of trouble', () => {
    const { states, troubles } = countItems(items);
    expect(Object.fromEntries(states)).toEqual({ ready: 1, open: 1 });
    expect(Object.fromEntries(troubles)).toEqual({ reason: 1, missing: 1 });
  });

  it('shows what fits the filter, and what was listed before', () => {
    expect(filterItems(items, { state: 'open', trouble: null }, new Set())).toEqual([open]);
    expect(filterItems(items, { state: 'open', trouble: 'range' }, new Set())).toEqual([]);
    expect(filterItems(items, { state: 'open', trouble: null }, new Set(['0:2']))).toEqual(items);
  });

  it('has pages of fifty rows, the last one where there is no such page', () => {
    expect(pageOf(0, 0)).toEqual({ page: 0, pages: 1, from: 0, to: 0 });
    expect(pageOf(101, 9)).toEqual({ page: 2, pages: 3, from: 100, to: 101 });
    expect(pageOf(50, -1)).toEqual({ page: 0, pages: 1, from: 0, to: 50 });
  });
});
