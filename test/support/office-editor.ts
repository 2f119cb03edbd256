import type { IntakeData } from '../../src/intake/commune-data.ts';
import { makeReports } from '../../src/intake/make-reports.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Answer, Intake, Item, Report } from '../../src/intake/sheet.ts';
import { SOURCE } from './intake-of.ts';
import type { OfficeTable, Truth } from './office-tables.ts';

/** A table as it is pasted, with what the editor says for the whole of it. */
export function pasted({ text, defaults }: OfficeTable, data: IntakeData): Intake {
  const first = newIntake('sheet', readSheet(text, { name: 'dán', encoding: null }), data);
  return {
    ...first,
    source: SOURCE,
    reason: { vi: 'Lý do.', en: 'Reason.' },
    defaults: {
      ...first.defaults,
      indicator: defaults.indicator || first.defaults.indicator,
      year: defaults.year || first.defaults.year,
    },
  };
}

export async function reportOn(intake: Intake, data: IntakeData): Promise<Report> {
  const [report] = await makeReports([intake], data);
  if (!report) throw new Error('a report');
  return report;
}

/** The truth of an item: a title above the header stands in a line of its own, and the header is no row. */
export function truthOf(
  { truths, text }: OfficeTable,
  intake: Intake,
  { row, column }: Item,
): Truth | undefined {
  const whole = intake.rows.length === text.split('\n').length;
  const line = whole || row < intake.above ? row : row + 1;
  return truths.get(`${line}:${column}`);
}

export function isTrue(figure: Item['figure'], truth: Truth | undefined): boolean {
  if (!truth) return false;
  const { unit, indicator, year, kind, value, qualifier } = figure;
  return (
    unit === truth.unit &&
    indicator === truth.indicator &&
    year === truth.year &&
    kind === truth.kind &&
    value !== null &&
    value !== undefined &&
    Math.abs(value - truth.value) <= 1e-9 * Math.max(1, Math.abs(truth.value)) &&
    (qualifier === 'estimate') === truth.estimate
  );
}

/** The figures that count. */
export const countingOf = ({ items }: Report): Item[] =>
  items.filter(({ state }) => state === 'ready' || state === 'same');

/** Reports after each single decision that the editor may take for many figures at once. */
export async function afterOneDecision(intake: Intake, report: Report, data: IntakeData): Promise<Report[]> {
  const after: Intake[] = [];
  for (const { id, offers, answer } of report.questions)
    if (answer === null)
      for (const offer of offers)
        after.push({ ...intake, answers: { ...intake.answers, [id]: offer as Answer } });
  if (report.columns.some(({ asks }) => asks))
    for (const style of ['point', 'comma'] as const)
      after.push({ ...intake, styles: intake.styles.map(() => style) });
  return Promise.all(after.map((each) => reportOn(each, data)));
}
