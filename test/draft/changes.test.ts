import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/draft/changes.ts';
import { withFigures } from '../../src/draft/with-figures.ts';
import type { Role } from '../../src/intake/sheet.ts';
import { computedBreaks } from '../../src/scale/breaks.ts';
import { intake, item, report } from '../support/intakes.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';

const data = madeUpDataset();
const income = { indicator: 'income_per_capita', value: 60, source: 'baomoi-2024-05-06' };
const published = data.figures.find(({ value }) => value === 71.287);

describe('what reports change', () => {
  it('are the ready figures alone', () => {
    const ready = figure({ ...income, unit: '902' });
    const states = (['same', 'open', 'skipped', 'empty'] as const).map((state) =>
      item(figure({ ...income, unit: '903' }), { state }),
    );
    const { changes } = changesOf([intake()], [report([...states, item(ready)])], data);
    expect(changes).toEqual([{ figure: ready, reason: intake().reason }]);
  });

  it('replace the published figure itself, so that the dataset finds it; not where both are to stand', () => {
    const now = figure({ ...income, unit: '901' });
    const replaced = changesOf([intake()], [report([item(now, { published })])], data);
    expect(replaced.changes[0]?.replaces).toBe(published);
    expect(withFigures(data, replaced, 'draft').figuresOf('901')).not.toContain(published);
    const decisions = { '0:3': { conflict: 'beside' as const } };
    const beside = changesOf([intake({ decisions })], [report([item(now, { published })])], data);
    expect(beside.changes[0]).not.toHaveProperty('replaces');
    expect(withFigures(data, beside, 'draft').figuresOf('901')).toContain(published);
  });

  it('give the class breaks that all the figures together have, none where there is but one value left', () => {
    const shrimp = (unit: string, value: number) => figure({ indicator: 'shrimp_output', unit, value });
    const two = madeUpDataset({ figures: [shrimp('901', 1), shrimp('902', 9)] });
    expect(Object.keys(two.breaks)).toHaveLength(1);
    const { reason } = intake();
    const alike = { figure: shrimp('901', 9), replaces: two.figures[0], reason };
    const added = { figure: shrimp('903', 5), reason };
    for (const changes of [[added], [alike], [alike, added]]) {
      const changed = withFigures(two, { changes, sources: [] }, 'draft');
      expect(changed.breaks).toEqual(computedBreaks(changed));
    }
  });

  it('name each new source once, and no published one', () => {
    const items = ['901', '902', '903'].map((unit, row) => item(figure({ ...income, unit }), { row }));
    const old = item(figure({ ...income, unit: '90', source: 'paper-a' }));
    const two = intake({
      id: 'two',
      source: { outlet: 'x', title: 'y', published: '2020', url: 'https://x' },
    });
    const reports = [report([...items, old]), report(items, 'two')];
    expect(changesOf([intake(), two], reports, data).sources).toEqual([
      { id: 'baomoi-2024-05-06', ...intake().source },
    ]);
  });

  it('take a source from the row where the row says anything of it, and then from the row alone', () => {
    const roles: Role[] = ['unit', 'indicator', 'title', 'value', 'url'];
    const rows = [
      ['901', 'income_per_capita', " '=1+1 bài", '60', ''],
      ['902', 'income_per_capita', '', '60', ''],
    ];
    const items = [0, 1].map((row) =>
      item(figure({ ...income, unit: `90${row + 1}`, source: `new-${row}` }), { row }),
    );
    const { outlet, published, title, url } = intake().source;
    expect(changesOf([intake({ roles, rows })], [report(items)], data).sources).toEqual([
      { id: 'new-0', outlet, published, title: '=1+1 bài', url: '' },
      { id: 'new-1', outlet, published, title, url },
    ]);
  });

  it('count nothing of a sheet that was let go meanwhile', () => {
    expect(changesOf([], [report([item(figure({ ...income, unit: '901' }))])], data)).toEqual({
      changes: [],
      sources: [],
    });
  });
});
