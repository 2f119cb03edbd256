import { beforeAll, describe, expect, it } from 'vitest';
import { makeReports } from '../../src/intake/make-reports.ts';
import type { Intake, Role } from '../../src/intake/sheet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';
import { intakeOf } from '../support/intake-of.ts';
import { CHECKED, itemOf, itemsOf as itemsIn, kindsOf } from '../support/items-of.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});
const itemsOf = (intake: Intake, about = data) => itemsIn(intake, about);
const one = (columns: [Role, string][], changes: Partial<Intake> = {}, about = data) =>
  itemOf(columns, changes, about);

describe('a report', () => {
  it('has an item for each row, and for each filled cell of a wide table', async () => {
    const items = await itemsOf(
      intakeOf([
        ['unit', '807', '803', '', 'Bảng 2'],
        ['value 2021', '58', '', '', ''],
        ['value 2022', '60', '61', '', ''],
      ]),
    );
    expect(items.map(({ row, column, state, figure: { year } }) => [row, column, state, year])).toEqual([
      [0, 1, 'ready', 2021],
      [0, 2, 'ready', 2022],
      [1, 2, 'ready', 2022],
      [2, 1, 'empty', undefined],
      [3, 1, 'empty', undefined],
    ]);
  });

  it('lists rows of numerators alone, and rows without any column of numbers as empty', async () => {
    const counts = intakeOf(
      [
        ['unit', '807', '803'],
        ['numerator', '12', ''],
        ['denominator', '14', ''],
      ],
      { defaults: { indicator: 'target_attainment', year: '2022', kind: 'actual' } },
    );
    expect((await itemsOf(counts)).map(({ column, state }) => [column, state])).toEqual([
      [1, 'ready'],
      [1, 'empty'],
    ]);
    expect(
      (
        await itemsOf(
          intakeOf([
            ['unit', '807'],
            ['skip', '65'],
          ]),
        )
      ).map(({ state }) => state),
    ).toEqual(['empty']);
  });

  it('lets the first of two that say the same count, in whichever sheet, and one that was set aside never', async () => {
    const columns: [Role, ...string[]][] = [
      ['unit', '807', 'Cần Giuộc'],
      ['value', '65', '65,0'],
    ];
    const [first, second] = await makeReports(
      [intakeOf(columns), intakeOf(columns, { id: 'sheet-2' })],
      data,
    );
    const of = { sheet: 'sheet-1', row: 0, column: 1 };
    expect(first?.items.map(({ troubles }) => troubles)).toEqual([[], [{ kind: 'duplicate', of }]]);
    expect(second?.items.map(({ troubles }) => troubles)).toEqual([
      [{ kind: 'duplicate', of }],
      [{ kind: 'duplicate', of }],
    ]);
    const aside = await itemsOf(intakeOf(columns, { decisions: { '0:1': { aside: true } } }));
    expect(aside.map(({ state }) => state)).toEqual(['skipped', 'ready']);
  });

  it.each([
    ['65', '66'],
    ['66', '65'],
  ])(
    'lets neither of two that say other numbers of one thing count until one is set aside: %s, %s',
    async (...cells) => {
      const columns: [Role, ...string[]][] = [
        ['unit', '807', 'Cần Giuộc'],
        ['value', ...cells],
      ];
      const place = (row: number) => ({ sheet: 'sheet-1', row, column: 1 });
      const items = await itemsOf(intakeOf(columns));
      expect(items.map(({ state, troubles }) => [state, ...troubles])).toEqual([
        ['open', { kind: 'duplicate', of: place(1) }],
        ['open', { kind: 'duplicate', of: place(0) }],
      ]);
      for (const key of ['0:1', '1:1']) {
        const one = await itemsOf(intakeOf(columns, { decisions: { [key]: { aside: true } } }));
        expect(one.map(({ state }) => state).sort()).toEqual(['ready', 'skipped']);
      }
    },
  );

  it('lets one figure alone take the place of a published one', async () => {
    const replace = { conflict: 'replace' } as const;
    const states = async (...cells: [string, string]) =>
      (
        await itemsOf(
          intakeOf(
            [
              ['unit', '927', '927'],
              ['value', ...cells],
              ['source', 'nhandan-2024-12-31', 'nhandan-2022-04-26'],
            ],
            { decisions: { '0:1': replace, '1:1': replace }, reason: { vi: 'Lý do.', en: 'Reason.' } },
          ),
        )
      ).map(({ state, troubles }) => [state, ...kindsOf(troubles)]);
    expect(await states('72,5', '72,5')).toEqual([['ready'], ['open', 'duplicate']]);
    expect(await states('72,5', '73,5')).toEqual([
      ['open', 'duplicate'],
      ['open', 'duplicate'],
    ]);
  });

  it('asks about another number of the same thing from another source, until it was checked', async () => {
    const states = async (second: string, changes: Partial<Intake> = {}) =>
      (
        await itemsOf(
          intakeOf(
            [
              ['unit', '807', '807'],
              ['value', '65', second],
              ['source', 'nhandan-2024-12-31', 'nhandan-2022-04-26'],
            ],
            { defaults: { indicator: 'income_per_capita', year: '2021', kind: 'actual' }, ...changes },
          ),
        )
      ).map(({ state, troubles }) => [state, ...troubles]);
    expect(await states('65')).toEqual([['ready'], ['ready']]);
    expect(await states('66')).toEqual([
      ['ready'],
      ['open', { kind: 'contradicting', of: { sheet: 'sheet-1', row: 0, column: 1 } }],
    ]);
    expect(await states('66', { decisions: { '1:1': { checked: true } } })).toEqual([['ready'], ['ready']]);
    expect(await states('66', { decisions: { '0:1': { aside: true } } })).toEqual([['skipped'], ['ready']]);
  });

  it('asks about rows whose cells do not fit the header, until they were checked', async () => {
    const columns: [Role, string][] = [
      ['unit', '807'],
      ['value', '65'],
    ];
    expect((await one(columns, { ragged: { 0: 3 } })).troubles).toEqual([
      { kind: 'cells', expected: 2, got: 3 },
    ]);
    expect((await one(columns, { ragged: { 0: 3 }, decisions: CHECKED })).state).toBe('ready');
  });

  it('says how far it is, and is given up when asked', async () => {
    const rows = Array.from({ length: 3000 }, () => '807');
    const long = intakeOf([
      ['unit', ...rows],
      ['value', ...rows.map((_, index) => `${index}`)],
    ]);
    const heard: [number, number][] = [];
    await makeReports([long], data, { progress: (done, of) => heard.push([done, of]) });
    expect(heard.at(-1)).toEqual([3000, 3000]);
    expect(heard.every(([done], index) => done >= (heard[index - 1]?.[0] ?? 0))).toBe(true);
    const stop = new AbortController();
    stop.abort();
    await expect(makeReports([long], data, { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('changes nothing that it was given', async () => {
    const intake = intakeOf([
      ['unit', 'Châu Thành'],
      ['value', '71,287'],
    ]);
    const before = structuredClone(intake);
    await makeReports([intake], data);
    expect(intake).toEqual(before);
  });
});
