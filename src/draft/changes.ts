import { plainText } from '../intake/cite-source.ts';
import { figureKey, type Intake, type Report, type SourceFields } from '../intake/sheet.ts';
import type { Figure, Source } from '../model/columns.ts';
import { isCommuneCode } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Change, Changes } from './draft.ts';

const PARTS = ['outlet', 'title', 'published', 'url'] as const satisfies readonly (keyof SourceFields)[];

/**
 * What the ready figures of all reports change together, sheet by sheet and row by row, and the sources that the data
 * does not have yet, each once. Reports of sheets that are no longer there count for nothing. Throws nothing.
 */
export function changesOf(intakes: readonly Intake[], reports: readonly Report[], data: Dataset): Changes {
  const byId = new Map(intakes.map((intake) => [intake.id, intake]));
  const changes: Change[] = [];
  const sources = new Map<string, Source>();
  for (const { sheet, items } of reports) {
    const intake = byId.get(sheet);
    if (!intake) continue;
    for (const { state, row, column, figure, published } of items) {
      if (state !== 'ready') continue;
      const whole = figure as Figure;
      const { conflict } = intake.decisions[figureKey(row, column)] ?? {};
      const replaces = conflict === 'beside' ? undefined : published;
      changes.push({ figure: whole, ...(replaces && { replaces }), reason: { ...intake.reason } });
      if (!data.source(whole.source) && !sources.has(whole.source))
        sources.set(whole.source, { id: whole.source, ...sourceFields(intake, row) });
    }
  }
  return { changes, sources: [...sources.values()] };
}

/** Those of districts and provinces, with the sources that they need: a map without communes shows no others. */
export function ofDistricts({ changes, sources }: Changes): Changes {
  const own = changes.filter(({ figure }) => !isCommuneCode(figure.unit));
  const cited = new Set(own.map(({ figure }) => figure.source));
  return { changes: own, sources: sources.filter(({ id }) => cited.has(id)) };
}

/**
 * The parts of a row's source. Where the row says anything of its source, every part that has a column comes from the
 * row alone: an article's title beside another's address would be a false citation.
 */
function sourceFields({ roles, rows, source }: Intake, row: number): SourceFields {
  const cellOf = (part: keyof SourceFields) => rows[row]?.[roles.indexOf(part)] ?? '';
  const stated = PARTS.some((part) => roles.includes(part) && cellOf(part) !== '');
  const fields = PARTS.map((part) => [
    part,
    plainText(stated && roles.includes(part) ? cellOf(part) : source[part]),
  ]);
  return Object.fromEntries(fields) as Record<keyof SourceFields, string>;
}
