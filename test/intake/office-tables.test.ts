import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { atlasData } from '../support/atlas-data.ts';
import { afterOneDecision, countingOf, isTrue, pasted, reportOn, truthOf } from '../support/office-editor.ts';
import { officeTable } from '../support/office-tables.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});

const TABLES = 20_000;
/** Of so many tables each decision is tried, one by one. */
const TRIED = 1200;

describe('a table as offices and editors write it', { timeout: 300_000 }, () => {
  it(`has no figure ready that is not true, in ${TABLES} tables`, async () => {
    let ready = 0;
    for (let seed = 0; seed < TABLES; seed++) {
      const table = officeTable(seed, data);
      const intake = pasted(table, data);
      const counting = countingOf(await reportOn(intake, data));
      const untrue = counting.filter((item) => !isTrue(item.figure, truthOf(table, intake, item)));
      expect(untrue, `table ${seed}:\n${table.text}`).toEqual([]);
      ready += counting.length;
    }
    // Not by asking about everything.
    expect(ready).toBeGreaterThan(5 * TABLES);
  });

  it('has four in five of its true figures ready or one decision away', async () => {
    let [all, near] = [0, 0];
    for (let seed = TABLES; seed < TABLES + TRIED; seed++) {
      const table = officeTable(seed, data);
      const intake = pasted(table, data);
      const report = await reportOn(intake, data);
      const reached = new Set<string>();
      for (const each of [report, ...(await afterOneDecision(intake, report, data))])
        for (const item of countingOf(each))
          if (isTrue(item.figure, truthOf(table, intake, item))) reached.add(`${item.row}:${item.column}`);
      // Or by a decision about this figure alone: which unit it is, or that the number is right.
      for (const item of report.items) {
        const [trouble, ...more] = item.troubles;
        const own = trouble && more.length === 0 && OWN_DECISIONS.includes(trouble.kind);
        if (own && truthOf(table, intake, item)) reached.add(`${item.row}:${item.column}`);
      }
      all += [...table.truths.values()].filter((truth) => truth !== null).length;
      near += reached.size;
    }
    expect(near / all).toBeGreaterThan(0.8);
  });
});

const OWN_DECISIONS = ['ambiguous', 'range', 'history', 'implausible', 'conflict'];
