import type { Correction, Figure } from '../model/columns.ts';
import { identityOf, printed, readPrinted } from '../model/corrections.ts';
import type { Expected } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
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
  const report = (row: Row<unknown>, column: keyof Correction, expected: Expected, got: string) =>
    problems.push(problemIn(corrections, row, column, expected, got));

  for (const [identity, chain] of chainsOf(corrections.rows)) {
    for (const [index, row] of chain.entries()) {
      const { old, new: now, corrected } = row.value;
      const earlier = torn.has(identity) ? undefined : chain[index - 1];
      if (sure && !known.has(identity)) {
        problems.push({ file: corrections.file, row: row.row, expected: { code: 'published-figure' } });
        continue;
      }
      if (old !== '' && same(old, now)) report(row, 'old', { code: 'another-value', value: now }, old);
      if (earlier && !same(old, earlier.value.new))
        report(row, 'old', { code: 'value-of-row', value: earlier.value.new, row: earlier.row }, old);
      if (earlier && corrected < earlier.value.corrected)
        report(
          row,
          'corrected',
          { code: 'day-of-row', day: earlier.value.corrected, row: earlier.row },
          corrected,
        );
      const figure = figureByIdentity.get(identity);
      if (figure && index === chain.length - 1 && printed(readPrinted(now)) !== printed(figure))
        report(row, 'new', { code: 'value-of-figure', value: printed(figure) }, now);
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
