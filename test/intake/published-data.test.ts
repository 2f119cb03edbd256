import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.ts';
import { makeReports } from '../../src/intake/make-reports.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';
import { intakeOf } from '../support/intake-of.ts';
import { DATA } from '../support/site-folders.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});

const counted = (states: string[]) =>
  Object.fromEntries(
    [...new Set(states)].map((state) => [state, states.filter((each) => each === state).length]),
  );

describe('the published data brought in again', () => {
  it('says in every row what is published', async () => {
    const { text, encoding } = decode(new Uint8Array(await readFile(`${DATA}/figures.csv`)));
    const intake = newIntake('figures', readSheet(text, { name: 'figures.csv', encoding }), data);
    const [report] = await makeReports([intake], data);
    expect(report?.columns).toMatchObject([{ style: 'point' }, { asks: false }]);
    expect(report?.items.map(({ figure, published }) => [figure, published])).toEqual(
      data.figures.map((figure) => [figure, figure]),
    );
    expect(counted(report?.items.map(({ state }) => state) ?? [])).toEqual({ same: data.figures.length });
  });
});

describe('a sheet of 10 600 rows', () => {
  it('is reported row by row, each with its state', async () => {
    const districts = data.districts.map(({ code }) => code);
    const rows = Array.from({ length: 10_600 }, (_, row) => row);
    const unit = rows.map((row) =>
      row % 100 === 99 ? 'Bến Tre' : (districts[row % districts.length] ?? ''),
    );
    const source = rows.map((row) => `${2000 + Math.floor(row / districts.length)}`);
    const value = rows.map((row) => (row % 50 === 0 ? '' : `${60 + ((row % districts.length) % 7)},5`));
    const intake = intakeOf(
      [
        ['unit', ...unit],
        ['value', ...value],
        ['title', ...source],
      ],
      { defaults: { indicator: 'farm_revenue_per_ha', year: '2021', kind: 'actual' } },
    );
    const [report] = await makeReports([intake], data);
    const items = report?.items ?? [];
    const unknown = rows.filter((row) => row % 100 === 99 && row % 50 !== 0).length;
    const history = items.filter(({ troubles }) => troubles.some(({ kind }) => kind === 'history')).length;
    expect(items.map(({ row }) => row)).toEqual(rows);
    // One district has a figure of 2023 that is three times as high.
    expect(
      new Set(items.flatMap(({ figure, troubles }) => (troubles[0]?.kind === 'history' ? figure.unit : []))),
    ).toEqual(new Set(['925']));
    expect(counted(items.map(({ state }) => state))).toEqual({
      empty: 10_600 / 50,
      open: unknown + history,
      ready: 10_600 - 10_600 / 50 - unknown - history,
    });
    // A source for each round of the districts.
    expect(new Set(items.flatMap(({ figure: { source: id } }) => id ?? [])).size).toBe(new Set(source).size);
  });
});
