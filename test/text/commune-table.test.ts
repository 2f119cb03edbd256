import { describe, expect, it } from 'vitest';
import { figureToColour } from '../../src/model/figures.ts';
import {
  type CommuneColumn,
  communeRows,
  districtLines,
  figureLines,
  filterCommunes,
  headlines,
  rowSources,
  sortCommunes,
} from '../../src/text/commune-table.ts';
import { atlasData } from '../support/atlas-data.ts';
import { communeMessages, communes } from '../support/communes.ts';

const data = await atlasData();
const m = communeMessages('vi');
const rows = communeRows(data, communes, m);
const rowOf = (code: string) => {
  const row = rows.find(({ commune }) => commune.code === code);
  if (!row) throw new Error(`no row of ${code}`);
  return row;
};
const indicators = headlines(data);

describe('the rows of the table of communes', () => {
  it('are all communes, with the latest headline figures of their districts and no others', () => {
    expect(rows.map(({ commune }) => commune)).toEqual(communes.communes);
    expect(indicators.map(({ id }) => id)).toEqual(['target_attainment', 'income_per_capita']);
    for (const { commune, districts } of rows) {
      expect(districts.map(({ code }) => code)).toEqual(
        communes.partsOf(commune.code).map((part) => part.district),
      );
      for (const { code, figures } of districts)
        expect(figures).toEqual(indicators.map(({ id }) => figureToColour(data, code, id, 'latest')));
    }
  });

  it('have a source each, of every count and figure in them and of nothing else', () => {
    const ids = (of: typeof rows) => rowSources(data, communes, of).map(({ id }) => id);
    expect(ids([])).toEqual([]);
    expect(ids([rowOf('28114')])).toEqual([
      'commune-people',
      'commune-area',
      figureToColour(data, '806', 'target_attainment', 'latest')?.source,
    ]);
    const all = ids(rows);
    expect(new Set(all).size).toBe(all.length);
    const figures = rows.flatMap(({ districts }) => districts.flatMap((each) => each.figures));
    expect(new Set(all.slice(2))).toEqual(new Set(figures.flatMap((figure) => figure?.source ?? [])));
  });

  it('say the year of each figure, and where there are several districts whose it is', () => {
    const [attainment] = indicators;
    if (!attainment) throw new Error('no headline');
    expect(districtLines(m, rowOf('28114'))).toEqual(['huyện Cần Đước']);
    expect(figureLines(m, rowOf('28114'), attainment, 0)).toEqual(['23/24 (2023)']);
    expect(districtLines(m, rowOf('31120'))).toEqual(['quận Ninh Kiều (84,8 %)', 'quận Bình Thủy (15,2 %)']);
    for (const line of figureLines(m, rowOf('31120'), attainment, 0))
      expect(line).toMatch(/^quận (Ninh Kiều|Bình Thủy): (.+ \(\d{4}\)|chưa có)$/);
  });
});

it('tells the two districts Châu Thành apart', () => {
  const names = rows.flatMap(({ districts }) => districts.map(({ name }) => name));
  expect(new Set(names.filter((name) => name.startsWith('huyện Châu Thành')))).toEqual(
    new Set(['huyện Châu Thành (Long An)', 'huyện Châu Thành (Sóc Trăng)']),
  );
});

describe('the table of communes', () => {
  it.each<CommuneColumn>(['name', 'people', 'area', 'density', 'districts', 0, 1])(
    'sorts by %s both ways',
    (column) => {
      const known = (row: (typeof rows)[number]) =>
        typeof column !== 'number' || row.districts[0]?.figures[column] !== undefined;
      const [up, down] = [false, true].map((descending) => sortCommunes(rows, column, descending));
      for (const sorted of [up, down]) {
        expect(new Set(sorted)).toEqual(new Set(rows));
        const there = sorted?.map(known);
        expect(there).toEqual(there?.toSorted((a, b) => Number(b) - Number(a)));
      }
      expect(up).not.toEqual(down);
    },
  );

  it('sorts numbers as numbers and names as Vietnamese has them', () => {
    const people = sortCommunes(rows, 'people', true).map(({ commune }) => commune.people);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
    const names = sortCommunes(rows, 'name').map(({ commune }) => commune.name_vi);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    expect(names.indexOf('Đức Hòa')).toBeGreaterThan(names.indexOf('Cờ Đỏ'));
  });

  it.each([
    ['rach kien', ['Xã Rạch Kiến']],
    ['RẠCH K', ['Xã Rạch Kiến']],
    ['ach kien', []],
    ['xa long an', []],
    ['phuong long an', ['Phường Long An']],
  ])('finds by %s', (text, names) => {
    expect(filterCommunes(rows, text).map(({ name }) => name)).toEqual(names);
  });

  it('finds all communes of a former district by its name, and all of them by nothing', () => {
    const found = filterCommunes(rows, 'huyen can duoc').map(({ commune }) => commune.code);
    expect(found).toEqual(communes.inDistrict('806').map(({ commune }) => commune));
    expect(filterCommunes(rows, '')).toHaveLength(135);
  });
});
