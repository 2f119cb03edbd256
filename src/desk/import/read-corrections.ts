import { figureKey, type Intake, type Sheet } from '../../intake/sheet.ts';
import type { Correction } from '../../model/columns.ts';
import { printed } from '../../model/corrections.ts';
import type { Dataset } from '../../model/dataset.ts';
import { unguarded } from '../../model/formula-cell.ts';

const KEY = ['unit', 'indicator', 'year', 'kind', 'source'] as const;
const COLUMNS = [...KEY, 'old', 'new', 'reason_vi', 'reason_en'] as const;
type Row = Pick<Correction, 'reason_vi' | 'reason_en'> & { key: string; old: string };

/** True for a file of corrections such as `data/corrections.csv`, which holds no figures of its own. */
export const isCorrections = ({ header }: Sheet): boolean => COLUMNS.every((name) => header.includes(name));

export function correctionsIn({ header, rows }: Sheet): Row[] {
  return rows.map((row) => {
    const at = (name: (typeof COLUMNS)[number]) => unguarded(row[header.indexOf(name)] ?? '');
    return {
      key: KEY.map(at).join(' '),
      old: at('old'),
      reason_vi: at('reason_vi'),
      reason_en: at('reason_en'),
    };
  });
}

/**
 * The intake with what a file of corrections says about its rows: each that the file names takes the place of the published
 * figure that still says the old value, for the reason given there. A sheet has one reason: rows that were
 * corrected for another stay a question, as do all where the editor gave one already. `used` gets the keys that
 * were found.
 */
export function withCorrections(
  intake: Intake,
  corrections: readonly Row[],
  data: Dataset,
  used: Set<string> = new Set(),
): Intake {
  const at = KEY.map((name) => intake.roles.indexOf(name));
  const column = intake.roles.indexOf('value');
  if (column < 0 || at.includes(-1) || intake.reason.vi || intake.reason.en) return intake;
  const published = new Map(data.figures.map((figure) => [thingOf(figure) + printed(figure), figure]));
  // The last of a figure's corrections is the one that led to what the file of figures says.
  const byKey = new Map(corrections.map((row) => [row.key, row]));
  const decisions = { ...intake.decisions };
  let reason = intake.reason;
  for (const [row, cells] of intake.rows.entries()) {
    const found = byKey.get(at.map((place) => cells[place]).join(' '));
    if (!found) continue;
    const [unit = '', indicator = '', year = '', kind = ''] = at.map((place) => cells[place]);
    if (!published.has(thingOf({ unit, indicator, year, kind }) + found.old)) continue;
    reason = reason.vi ? reason : { vi: found.reason_vi, en: found.reason_en };
    if (found.reason_vi !== reason.vi || found.reason_en !== reason.en) continue;
    decisions[figureKey(row, column)] = { conflict: 'replace' };
    used.add(found.key);
  }
  return reason === intake.reason ? intake : { ...intake, decisions, reason };
}

const thingOf = (figure: { unit: string; indicator: string; year: number | string; kind: string }): string =>
  `${figure.unit} ${figure.indicator} ${figure.year} ${figure.kind} `;
