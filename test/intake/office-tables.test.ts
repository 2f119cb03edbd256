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

const TABLES = 20_000;
const COMMUNE_TABLES = 5000;
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

/** Each a source of its own time, and the editor picks the indicator of communes. */
const ofCommunes = (seed: number) => {
  const { today: communes } = data;
  if (!communes) throw new Error('expected communes');
  const table = communeTable(seed, communes, today.crosswalk);
  const intake = pasted(table, data);
  return { table, intake: { ...intake, source: { ...intake.source, published: table.published } } };
};

describe('a table of communes', { timeout: 300_000 }, () => {
  it(`has no figure ready that is not true, in ${COMMUNE_TABLES} tables`, async () => {
    let ready = 0;
    for (let seed = 0; seed < COMMUNE_TABLES; seed++) {
      const { table, intake } = ofCommunes(seed);
      const counting = countingOf(await reportOn(intake, data));
      const untrue = counting.filter((item) => !isTrue(item.figure, truthOf(table, intake, item)));
      expect(untrue, `table ${seed}:\n${table.text}`).toEqual([]);
      ready += counting.length;
    }
    expect(ready).toBeGreaterThan(2 * COMMUNE_TABLES);
  });

  it('has four in five of its true figures ready or one decision away', async () => {
    let [all, near] = [0, 0];
    for (let seed = COMMUNE_TABLES; seed < COMMUNE_TABLES + TRIED; seed++) {
      const { table, intake } = ofCommunes(seed);
      const report = await reportOn(intake, data);
      const reached = new Set<string>();
      for (const each of [report, ...(await afterOneDecision(intake, report, data))])
        for (const item of countingOf(each))
          if (isTrue(item.figure, truthOf(table, intake, item))) reached.add(`${item.row}:${item.column}`);
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
