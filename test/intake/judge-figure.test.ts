import { beforeAll, describe, expect, it } from 'vitest';
import type { Intake, Role } from '../../src/intake/sheet.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { withCorrectionNotes } from '../../src/text/correction-notes.ts';
import { atlasData } from '../support/atlas-data.ts';
import { CHECKED, itemOf, kindsOf } from '../support/items-of.ts';
import { figure, indicator, madeUpDataset } from '../support/made-up-dataset.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});
const one = (columns: [Role, string][], changes: Partial<Intake> = {}, about = data) =>
  itemOf(columns, changes, about);

const INCOME = { indicator: 'income_per_capita' };

describe('a figure held against what is published', () => {
  const row = (unit: string, value: string, source = 'baocantho-2024-02-09'): [Role, string][] => [
    ['unit', unit],
    ['value', value],
    ['source', source],
  ];

  it('is the same where the same source says the same, and a second source where another does', async () => {
    const same = await one(row('Phong Điền', '75,1'));
    expect(same).toMatchObject({ state: 'same', troubles: [] });
    expect(same.published).toBe(
      data.figuresOf('926').find((each) => each.indicator === 'income_per_capita' && each.kind === 'actual'),
    );
    expect(await one(row('Phong Điền', '75,1', 'nhandan-2024-12-31'))).toMatchObject({
      state: 'ready',
      troubles: [],
    });
  });

  it("is in conflict where the numbers are others, until it is to replace with reasons, or stand beside as another source's", async () => {
    const [columns, key] = [row('Thới Lai', '72,5', 'nhandan-2024-12-31'), '0:1'];
    const open = await one(columns);
    expect(open).toMatchObject({
      state: 'open',
      troubles: [{ kind: 'conflict', published: { value: 71.287 } }],
    });
    expect(await one(columns, { decisions: { [key]: { conflict: 'beside' } } })).toMatchObject({
      state: 'ready',
      troubles: [],
    });
    const replace = { decisions: { [key]: { conflict: 'replace' } } } as const;
    expect((await one(columns, replace)).troubles).toEqual([{ kind: 'reason' }]);
    expect((await one(columns, { ...replace, reason: { vi: 'Báo đính chính.', en: ' ' } })).troubles).toEqual(
      [{ kind: 'reason' }],
    );
    const replaced = await one(columns, {
      ...replace,
      reason: { vi: 'Báo đính chính.', en: 'The paper corrected it.' },
    });
    expect(replaced).toMatchObject({ state: 'ready', troubles: [], published: { value: 71.287 } });
  });

  it('cannot stand beside a figure of its own source', async () => {
    const beside = await one(row('Thới Lai', '72,5'), { decisions: { '0:1': { conflict: 'beside' } } });
    expect(kindsOf(beside.troubles)).toEqual(['conflict']);
  });

  it('is in conflict with its own source also where only a word differs', async () => {
    const item = await one([...row('Thới Lai', '71.287'), ['qualifier', 'about']], {
      styles: [null, 'point', null, null],
    });
    expect(item.troubles).toMatchObject([{ kind: 'conflict', published: { value: 71.287 } }]);
  });

  const reported = figure({
    ...INCOME,
    unit: '901',
    kind: 'change',
    since: 2021,
    value: 12,
    qualifier: 'at_least',
    basis: 'percent',
    note_vi: 'Ghi chú. Đã sửa.',
    note_en: 'A note. Corrected.',
  });
  const made = madeUpDataset({ figures: [reported] });
  const again = (source: string, ...more: [Role, string][]) =>
    one(
      [['unit', '901'], ['value', '13'], ['source', source], ...more],
      {
        defaults: { ...INCOME, year: '2023', kind: 'change' },
        decisions: { '0:1': { conflict: 'replace', checked: true } },
        reason: { vi: 'Lý do.', en: 'Reason.' },
      },
      made,
    );

  it('keeps of its own source what the sheet has no column for, and nothing of another source', async () => {
    expect(await again('paper-a')).toMatchObject({
      state: 'ready',
      figure: { ...reported, value: 13 },
      published: reported,
    });
    expect((await again('paper-a', ['qualifier', ''])).figure).toEqual({
      ...reported,
      value: 13,
      qualifier: '',
    });
    const other = await again('paper-b');
    expect(other.figure).toMatchObject({ since: null, qualifier: '', basis: '', note_vi: '' });
    expect(other.troubles).toMatchObject([
      { kind: 'invalid', field: 'since' },
      { kind: 'invalid', field: 'basis' },
    ]);
  });

  it('keeps how many targets were exceeded only beside counts, and leaves it to the rule where they are fewer', async () => {
    const met = figure({
      unit: '901',
      indicator: 'target_attainment',
      numerator: 12,
      denominator: 12,
      exceeded: 4,
    });
    const about = madeUpDataset({ figures: [met] });
    const anew = (cell: string) =>
      one(
        [
          ['unit', '901'],
          ['value', cell],
          ['source', 'paper-a'],
        ],
        {
          defaults: { indicator: 'target_attainment', year: '2023', kind: 'actual' },
          decisions: { '0:1': { conflict: 'replace' } },
          reason: { vi: 'Lý do.', en: 'Reason.' },
        },
        about,
      );
    expect(await anew('11/12')).toMatchObject({ state: 'ready', figure: { numerator: 11, exceeded: 4 } });
    expect(await anew('92')).toMatchObject({ state: 'ready', figure: { value: 92, exceeded: null } });
    expect((await anew('3/12')).troubles).toMatchObject([{ kind: 'invalid', field: 'exceeded' }]);
  });

  it('is the same with and without the sentence about a correction that readers see behind its note', async () => {
    const own = figure({ ...INCOME, unit: '901', value: 72, note_vi: 'Ghi chú.', note_en: 'A note.' });
    const corrections = [
      {
        ...{ unit: '901', ...INCOME, year: 2023, kind: 'actual' as const, source: 'paper-a' },
        ...{ old: '71', new: '72', corrected: '2024-05-06', version: '0badcafe' },
        ...{ reason_vi: 'Báo đính chính', reason_en: 'The paper corrected it' },
      },
    ];
    const [shown] = withCorrectionNotes({ corrections, figures: [own] });
    if (!shown) throw new Error('a figure');
    expect(shown.note_vi).not.toBe(own.note_vi);
    const published = madeUpDataset({ corrections, figures: [shown] });
    const brought = (value: string, vi: string, en: string) =>
      one(
        [
          ['unit', '901'],
          ['value', value],
          ['source', 'paper-a'],
          ['note_vi', vi],
          ['note_en', en],
        ],
        { decisions: { '0:1': { conflict: 'replace' } }, reason: { vi: 'Lý do.', en: 'Reason.' } },
        published,
      );
    expect((await brought('72', own.note_vi, own.note_en)).state).toBe('same');
    expect((await brought('72', shown.note_vi, shown.note_en)).state).toBe('same');
    // The sentence is written anew from the corrections: it must not get into the file.
    expect(await brought('73', shown.note_vi, shown.note_en)).toMatchObject({
      state: 'ready',
      figure: { value: 73, note_vi: own.note_vi, note_en: own.note_en },
    });
  });

  it('is no conflict where a change is counted in another way', async () => {
    const change = (basis: string): [Role, string][] => [
      ...row('Thới Lai', '10', 'nhandan-2024-12-31'),
      ['since', '2022'],
      ['kind', 'change'],
      ['basis', basis],
    ];
    expect(kindsOf((await one(change('percent'))).troubles)).toEqual([]);
    expect(kindsOf((await one(change('absolute'))).troubles)).toEqual(['conflict']);
  });

  it('is out of range below a third of the least and above three times the most, of three or more', async () => {
    const values = [30, 60, 90];
    const made = madeUpDataset({
      figures: values.map((value, index) => figure({ ...INCOME, unit: `90${index + 1}`, year: 2000, value })),
    });
    const troublesOf = async (cell: string, about = made) =>
      (
        await one(
          [
            ['unit', '901'],
            ['value', cell],
          ],
          { decisions: {} },
          about,
        )
      ).troubles.filter(({ kind }) => kind === 'range');
    for (const cell of ['10', '270']) expect(await troublesOf(cell)).toEqual([]);
    for (const cell of ['9,9', '270,1', '-1'])
      expect(await troublesOf(cell)).toEqual([{ kind: 'range', low: 10, high: 270 }]);
    const few = madeUpDataset({ figures: made.figures.slice(0, 2) });
    expect(await troublesOf('9999', few)).toEqual([]);
    expect(await troublesOf('-1', few)).toEqual([{ kind: 'range', low: 0, high: Number.POSITIVE_INFINITY }]);
    const suspect = madeUpDataset({
      figures: made.figures.map((each) => ({ ...each, flag: 'suspect' as const })),
    });
    expect(await troublesOf('9999', suspect)).toEqual([]);
    expect(
      kindsOf(
        (
          await one(
            [
              ['unit', '901'],
              ['value', '9999'],
            ],
            { decisions: CHECKED },
            made,
          )
        ).troubles,
      ),
    ).toEqual([]);
  });

  it("is unlike its unit's nearest year beyond a factor of two", async () => {
    const made = madeUpDataset({
      figures: [
        figure({ ...INCOME, unit: '901', year: 2010, value: 20 }),
        figure({ ...INCOME, unit: '901', year: 2022, value: 60 }),
        figure({ ...INCOME, unit: '901', year: 2021, value: 1, flag: 'suspect' }),
      ],
    });
    const of = (cell: string, year: string) =>
      one(
        [
          ['unit', '901'],
          ['value', cell],
          ['year', year],
        ],
        {},
        made,
      ).then(({ troubles }) => troubles);
    expect(await of('120', '2023')).toEqual([]);
    expect(await of('30', '2023')).toEqual([]);
    expect(await of('120,1', '2023')).toMatchObject([{ kind: 'history', before: { year: 2022 } }]);
    expect(await of('29,9', '2023')).toMatchObject([{ kind: 'history', before: { year: 2022 } }]);
    expect(await of('45', '2016')).toMatchObject([{ kind: 'history', before: { year: 2010 } }]);
  });

  it('cannot be a share over 100 by a check, only as a suspect one', async () => {
    const made = createDataset({
      ...madeUpDataset(),
      indicators: [indicator({ id: 'income_per_capita' })],
      figures: [],
    });
    const checked = { decisions: CHECKED };
    const over = await one(
      [
        ['unit', '901'],
        ['value', '120'],
      ],
      checked,
      made,
    );
    expect(over.troubles).toMatchObject([{ kind: 'invalid', field: 'value' }]);
    const suspect = await one(
      [
        ['unit', '901'],
        ['value', '120'],
        ['flag', 'suspect'],
      ],
      {},
      made,
    );
    expect(suspect.state).toBe('ready');
  });
});
