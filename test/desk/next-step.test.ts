import { expect, it } from 'vitest';
import { nextStep } from '../../src/desk/check/next-step.ts';
import type { Item } from '../../src/intake/sheet.ts';
import { itemOf, reportOf } from '../support/made-up-intake.ts';

const open = (row: number, ...kinds: ('source' | 'reason' | 'range')[]): Item =>
  itemOf(row, {
    state: 'open',
    troubles: kinds.map((kind) =>
      kind === 'source'
        ? { kind, missing: ['url'] }
        : kind === 'reason'
          ? { kind }
          : { kind, low: 1, high: 2 },
    ),
  });
const asking = { column: 2, style: null, asks: true, samples: [] };

it('asks for the way of reading first, then the source, then the reason, then figures one by one', () => {
  const items = [open(0, 'source', 'range'), open(1, 'reason'), open(2, 'range'), itemOf(3)];
  const report = reportOf(...items);
  expect(nextStep({ ...report, columns: [asking] })).toEqual({ step: 'style', count: 1 });
  expect(nextStep(report)).toEqual({ step: 'source', count: 1 });
  expect(nextStep({ ...report, items: items.slice(1) })).toEqual({ step: 'reason', count: 1 });
  expect(nextStep({ ...report, items: items.slice(2) })).toEqual({ step: 'open', count: 1 });
  expect(nextStep({ ...report, items: items.slice(3) })).toEqual({ step: 'ready', count: 1 });
});

it('knows a sheet that says nothing new, and one that says nothing', () => {
  expect(nextStep(reportOf(itemOf(0, { state: 'same' }), itemOf(1, { state: 'skipped' })))).toEqual({
    step: 'same',
    count: 1,
  });
  expect(nextStep(reportOf(itemOf(0, { state: 'empty' })))).toEqual({ step: 'empty', count: 0 });
});
