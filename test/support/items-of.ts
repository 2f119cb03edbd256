import { makeReports } from '../../src/intake/make-reports.ts';
import type { Decision, Intake, Item, Role, Trouble } from '../../src/intake/sheet.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { intakeOf } from './intake-of.ts';

/** The items of a report on one sheet. */
export async function itemsOf(intake: Intake, data: Dataset): Promise<Item[]> {
  const [report] = await makeReports([intake], data);
  return report?.items ?? [];
}

/** The item of a sheet of one row. */
export async function itemOf(
  columns: [Role, string][],
  changes: Partial<Intake>,
  data: Dataset,
): Promise<Item> {
  const [item] = await itemsOf(intakeOf(columns, changes), data);
  if (!item) throw new Error('an item');
  return item;
}

export const kindsOf = (troubles: Trouble[]) => troubles.map(({ kind }) => kind);
/** What is in the second column of the first row was checked. */
export const CHECKED: Record<string, Decision> = { '0:1': { checked: true } };
