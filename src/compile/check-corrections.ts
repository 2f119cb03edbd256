import type { Correction, Figure } from '../model/columns.ts';
import { identityOf, printed, readPrinted } from '../model/corrections.ts';
import { type Problem, quote } from '../model/problem.ts';
import type { Row, Table } from '../model/read-table.ts';
import { allRows, problemIn } from './check-references.ts';

const IDENTITY = ['unit', 'indicator', 'year', 'kind', 'source'] as const;

/** Two cells say the same where their numbers do: `71.0` and `71`. */
const same = (a: string, b: string) => printed(readPrinted(a)) === printed(readPrinted(b));

/**
 * What does not fit between the corrections of a figure, and between the last of them and the figure itself: they are a
 * chain, in the order of the file, from what was published first to what stands now.
 */
export function checkCorrections(corrections: Table<Correction>, figures: Table<Figure>): Problem[] {
  const problems: Problem[] = [];
  const figureByIdentity = new Map(figures.rows.map(({ value }) => [identityOf(value), value]));
  // Of a figure that is unreadable elsewhere, the identity may well be readable.
  const known = new Set(
    allRows(figures).map(({ value }) => JSON.stringify(IDENTITY.map((name) => value[name]))),
  );
  const sure = IDENTITY.every((name) => !figures.incomplete.has(name));
  // A chain with an unreadable link proves nothing between the others.
  const torn = new Set(
    corrections.partial.map(({ value }) => JSON.stringify(IDENTITY.map((name) => value[name]))),
  );
  const report = (row: Row<unknown>, column: keyof Correction, expected: string, got: string) =>
    problems.push(problemIn(corrections, row, column, expected, got));

  for (const [identity, chain] of chainsOf(corrections.rows)) {
    for (const [index, row] of chain.entries()) {
      const { old, new: now, corrected } = row.value;
      const before = torn.has(identity) ? undefined : chain[index - 1]?.value;
      if (sure && !known.has(identity)) {
        const { file } = corrections;
        const expected = 'a figure (unit, indicator, year, kind, source) of figures.csv';
        problems.push({ file, row: row.row, expected, got: 'one that is not there' });
        continue;
      }
      if (old !== '' && same(old, now)) report(row, 'old', `another value than the new ${now}`, quote(old));
      if (before && !same(old, before.new))
        report(row, 'old', `${before.new}, the new value of row ${chain[index - 1]?.row}`, quote(old));
      if (before && corrected < before.corrected)
        report(
          row,
          'corrected',
          `${before.corrected} or later, as in row ${chain[index - 1]?.row}`,
          quote(corrected),
        );
      const figure = figureByIdentity.get(identity);
      if (figure && index === chain.length - 1 && printed(readPrinted(now)) !== printed(figure))
        report(row, 'new', `${printed(figure)} as in figures.csv`, quote(now));
    }
  }
  return problems;
}

function chainsOf(rows: Row<Correction>[]): Map<string, Row<Correction>[]> {
  const chains = new Map<string, Row<Correction>[]>();
  for (const row of rows) {
    const identity = identityOf(row.value);
    chains.set(identity, [...(chains.get(identity) ?? []), row]);
  }
  return chains;
}
