import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { rankOf, type ShownYear } from '../../src/model/figures.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { sortRows, TABLE_COLUMNS, type TableRow, tableRows } from '../../src/text/table.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = await compileData(DATA);
const data = createDataset(compiled.data);
const sceneOf = (layer: string, year: ShownYear, lang: 'vi' | 'en' = 'vi', of = data) => ({
  data: of,
  choropleth: choropleth(of, layer, year, 'light'),
  messages: createMessages(lang),
  selected: null,
  kinds: [],
  project: null,
});

describe('the rows of the table', () => {
  const rows = tableRows(sceneOf('income_per_capita', 2023));
  const row = (unit: string) => rows.find((each) => each.unit === unit);

  it('are all districts, those without a figure with nothing but their names', () => {
    expect(rows.map(({ unit }) => unit)).toEqual(data.districts.map(({ code }) => code));
    const empty = rows.filter(({ value }) => value === null);
    expect(empty.length).toBeGreaterThan(0);
    for (const each of empty)
      expect(each).toMatchObject({ text: '', plan: '', year: null, rank: null, source: undefined });
  });

  it('bear no rank where the years differ', () => {
    const latest = tableRows(sceneOf('income_per_capita', 'latest'));
    expect(new Set(latest.flatMap(({ year }) => year ?? [])).size).toBeGreaterThan(1);
    expect(latest.filter(({ rank }) => rank !== null)).toEqual([]);
  });

  it('say value, plan, year, rank and article as the data have them, in the language of the reader', () => {
    const figure = data
      .figuresOf('927')
      .find(({ indicator, kind }) => indicator === 'income_per_capita' && kind === 'actual');
    expect(row('927')).toMatchObject({
      value: figure?.value,
      text: String(figure?.value).replace('.', ','),
      rank: rankOf(data, '927', 'income_per_capita', 2023)?.rank,
      year: 2023,
    });
    expect(row('927')?.plan).toContain('kế hoạch');
    expect(row('927')?.source?.id).toBe(figure?.source);
    const english = tableRows(sceneOf('income_per_capita', 2023, 'en')).find(({ unit }) => unit === '927');
    expect(english?.text).toBe(String(figure?.value));
  });

  it('keep counts as counts and mark what was computed', () => {
    const counted = tableRows(sceneOf('target_attainment', 2023)).find(({ unit }) => unit === '806');
    expect(counted?.text).toBe('23/24');
    expect(counted?.computed).toContain('tính ra');
  });

  it('show no misprint', () => {
    const misprinted = createDataset({
      ...compiled.data,
      figures: compiled.data.figures.map((figure) =>
        figure.unit === '927' && figure.kind === 'plan' ? { ...figure, flag: 'suspect' as const } : figure,
      ),
    });
    const rowOf = tableRows(sceneOf('income_per_capita', 2023, 'vi', misprinted)).find(
      ({ unit }) => unit === '927',
    );
    expect(rowOf?.plan).toBe('');
  });
});

describe('sorted rows', () => {
  const rows = tableRows(sceneOf('income_per_capita', 2023));

  it.each(TABLE_COLUMNS)('by %s have those with nothing in it last, up and down', (column) => {
    for (const descending of [false, true]) {
      const sorted = sortRows(rows, column, descending);
      expect(sorted).toHaveLength(rows.length);
      const known = sorted.map((row) =>
        column === 'name' || column === 'province'
          ? true
          : row[column === 'plan' ? 'planReached' : column] != null,
      );
      expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it('stand in the order of numbers, not of digits', () => {
    const numbered = [100, 9, null, 71.287].map((value) => ({ ...(rows[0] as TableRow), value }));
    const values = (descending: boolean) => sortRows(numbered, 'value', descending).map(({ value }) => value);
    expect(values(false)).toEqual([9, 71.287, 100, null]);
    expect(values(true)).toEqual([100, 71.287, 9, null]);
  });

  it('stand in the order of Vietnamese letters: Đ after D, Ô after O', () => {
    const named = ['Ô Môn', 'Phong Điền', 'Đức Hòa', 'Cờ Đỏ', 'Duyên'].map((bareName) => ({
      ...(rows[0] as TableRow),
      bareName,
    }));
    const names = sortRows(named, 'name').map(({ bareName }) => bareName);
    expect(names).toEqual(['Cờ Đỏ', 'Duyên', 'Đức Hòa', 'Ô Môn', 'Phong Điền']);
  });
});
