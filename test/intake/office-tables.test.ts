import { beforeAll, describe, expect, it } from 'vitest';
import type { IntakeData } from '../../src/intake/commune-data.ts';
import { intakeData } from '../support/commune-data.ts';
import { communeTable } from '../support/commune-tables.ts';
import { today } from '../support/communes.ts';
import { afterOneDecision, countingOf, isTrue, pasted, reportOn, truthOf } from '../support/office-editor.ts';
import { officeTable } from '../support/office-tables.ts';

let data: IntakeData;
beforeAll(async () => {
  data = await intakeData();
});

/** A table by its number, and how it comes to the desk. */
const ofDistricts = (seed: number) => {
  const table = officeTable(seed, data);
  return { table, intake: pasted(table, data) };
};

/** Each a source of its own time, and the editor picks the indicator of communes. */
const ofCommunes = (seed: number) => {
  const { today: communes } = data;
  if (!communes) throw new Error('expected communes');
  const table = communeTable(seed, communes, today.crosswalk);
  const intake = pasted(table, data);
  return { table, intake: { ...intake, source: { ...intake.source, published: table.published } } };
};

/** Of so many tables each decision is tried, one by one. */
const TRIED = 1200;
const OWN_DECISIONS = ['ambiguous', 'range', 'history', 'implausible', 'conflict'];

describe.each([
  { kind: 'as offices and editors write it', made: ofDistricts, tables: 20_000, readyEach: 5 },
  { kind: 'of communes', made: ofCommunes, tables: 5000, readyEach: 2 },
])('a table $kind', { timeout: 300_000 }, ({ made, tables, readyEach }) => {
  it(`has no figure ready that is not true, in ${tables} tables`, async () => {
    let ready = 0;
    for (let seed = 0; seed < tables; seed++) {
      const { table, intake } = made(seed);
      const counting = countingOf(await reportOn(intake, data));
      const untrue = counting.filter((item) => !isTrue(item.figure, truthOf(table, intake, item)));
      expect(untrue, `table ${seed}:\n${table.text}`).toEqual([]);
      ready += counting.length;
    }
    // Not by asking about everything.
    expect(ready).toBeGreaterThan(readyEach * tables);
  });

  it('has four in five of its true figures ready or one decision away', async () => {
    let [all, near] = [0, 0];
    for (let seed = tables; seed < tables + TRIED; seed++) {
      const { table, intake } = made(seed);
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
