import type { Figure } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { createCitations } from './cite-source.ts';
import { columnReadings } from './column-readings.ts';
import { createHeadingsAbove } from './headings-above.ts';
import { asCorrectionOf, invalidIn, judgeFigures, sameNumbers, saysTheSame } from './judge-figure.ts';
import { hasOtherNumbers, isValueRole, readItems, valueColumns } from './read-item.ts';
import { type Decision, figureKey, type Intake, type Item, type Report, type Trouble } from './sheet.ts';

export { sourceId } from './cite-source.ts';

/** So long a slice runs before the page has its turn, in milliseconds. */
const TASK_MS = 8;

/**
 * Reports on all sheets together: what each row says, and why it does not count yet. Pure, in slices of some 8 ms,
 * with a turn of the page between them; `progress` is told how many rows are done, of how many. Rejects with an
 * `AbortError` when `signal` aborts.
 */
export async function makeReports(
  intakes: readonly Intake[],
  data: Dataset,
  options: { signal?: AbortSignal; progress?(done: number, of: number): void } = {},
): Promise<Report[]> {
  const { signal, progress } = options;
  const of = intakes.reduce((rows, intake) => rows + intake.rows.length, 0);
  const work = reports(intakes, data);
  for (;;) {
    if (signal?.aborted) throw new DOMException('The report was given up.', 'AbortError');
    const end = performance.now() + TASK_MS;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) {
      progress?.(of, of);
      return step.value;
    }
    progress?.(step.value, of);
    await new Promise((turn) => setTimeout(turn));
  }
}

/** Yields how many rows are done. */
function* reports(intakes: readonly Intake[], data: Dataset): Generator<number, Report[]> {
  const reportOn = reporter(data);
  const made: Report[] = [];
  let done = 0;
  for (const intake of intakes) {
    const reading = columnReadings(intake);
    let step = reading.next();
    for (; !step.done; step = reading.next()) yield done;
    const columns = step.value;
    const styles = new Map(columns.map(({ column, style }) => [column, style]));
    const items: Item[] = [];
    const values = valueColumns(intake);
    const above = createHeadingsAbove(intake, data);
    for (const [row, cells] of intake.rows.entries()) {
      above.pass(row);
      for (const column of columnsOf(intake, values, cells))
        items.push(reportOn(intake, row, column, styles, above));
      done++;
      yield done;
    }
    made.push({ sheet: intake.id, items, columns });
  }
  return made;
}

/** Where the figures of a row stand: at least one place, several in a wide table. */
function columnsOf({ roles }: Intake, values: number[], cells: readonly string[]): number[] {
  const filled = values.filter((column) => (cells[column] ?? '') !== '');
  if (filled.length > 0) return filled;
  return [values[0] ?? Math.max(0, roles.indexOf('numerator'))];
}

function reporter(data: Dataset) {
  const read = readItems(data);
  const { cite } = createCitations(data);
  const { rangeOf, historyOf, comparisonOf } = judgeFigures(data);
  /** Where each figure, and each replacement of a published one, was first met. */
  const first = new Map<string | Figure, Met>();
  /** The first figure of the draft, whatever its source, of each unit, indicator, year and kind. */
  const ofOneThing = new Map<string, Met>();

  return (
    intake: Intake,
    row: number,
    column: number,
    styles: Parameters<typeof read>[3],
    above: ReturnType<typeof createHeadingsAbove>,
  ): Item => {
    const cells = intake.rows[row] ?? [];
    const decision: Decision = intake.decisions[figureKey(row, column)] ?? {};
    const role = intake.roles[column] ?? 'skip';
    const valueless = !isValueRole(role) || cells[column] === '';
    if (valueless && !hasOtherNumbers(intake, cells))
      return { row, column, state: decision.aside ? 'skipped' : 'empty', troubles: [], figure: {} };

    const citation = cite(intake, cells);
    const reading = read(intake, cells, isValueRole(role) ? column : -1, styles, citation);
    const { figure, troubles } = reading;
    const got = intake.ragged[row];
    if (got !== undefined && !decision.checked)
      troubles.unshift({ kind: 'cells', expected: intake.header.length, got });
    if (valueless && role.startsWith('value ')) troubles.push({ kind: 'missing', field: role });
    const legible = reading.legible && troubles.length === 0;
    if (citation.missing.length > 0) troubles.push({ kind: 'source', missing: citation.missing });
    const item: Item = { row, column, state: 'open', troubles, figure };

    if (legible) judge(item, figure as Figure, intake, decision, above);
    if (decision.aside) return { ...item, state: 'skipped', published: undefined };
    const met = { item, legible, of: { sheet: intake.id, row, column } };
    const earlier = firstOf(met);
    if (earlier) {
      troubles.push({ kind: 'duplicate', of: earlier.of });
      contradict(earlier, met);
    } else if (legible && item.state === 'ready') {
      const contradicting = contradictingOf(met);
      if (contradicting && !decision.checked) troubles.push({ kind: 'contradicting', of: contradicting.of });
    }
    if (troubles.length > 0) item.state = 'open';
    return item;
  };

  /** Of two that say the same the first counts; of two that say other numbers neither does, until one is set aside. */
  function contradict(earlier: Met, { item, legible, of }: Met): void {
    const { state, troubles, figure } = earlier.item;
    if (!legible || state !== 'ready' || sameNumbers(figure, item.figure)) return;
    troubles.push({ kind: 'duplicate', of });
    earlier.item.state = 'open';
  }

  /** The first one that another source says of the same thing, where its numbers are others. */
  function contradictingOf(met: Met): Met | undefined {
    const { unit, indicator, year, kind, since, basis } = met.item.figure;
    const key = JSON.stringify([unit, indicator, year, kind, ...(kind === 'change' ? [since, basis] : [])]);
    const before = ofOneThing.get(key);
    if (!before) ofOneThing.set(key, met);
    return before && !sameNumbers(before.item.figure, met.item.figure) ? before : undefined;
  }

  /** Holds a legible figure against the rules of the data and against what is published. */
  function judge(
    item: Item,
    read: Figure,
    intake: Intake,
    decision: Decision,
    above: ReturnType<typeof createHeadingsAbove>,
  ): void {
    const { troubles } = item;
    const { own, other, agreed } = comparisonOf(read);
    const figure = own ? asCorrectionOf(own, read, intake.roles, data) : read;
    if (own && saysTheSame(figure, own, data)) {
      Object.assign(item, { state: 'same', figure: own, published: own });
      return;
    }
    item.state = 'ready';
    item.figure = figure;
    const invalid = invalidIn(figure, data);
    troubles.push(...invalid);
    const against = own ?? (agreed ? undefined : other);
    if (against) troubles.push(...conflictWith(against, item, intake, decision));
    if (!decision.checked && invalid.length === 0)
      troubles.push(...above.words(figure, item.row, item.column));
    // Not about numbers that another source has published, nor beside a rule, which no check can set aside.
    if (!decision.checked && !agreed && invalid.length === 0)
      troubles.push(...[rangeOf(figure), historyOf(figure)].filter((trouble) => trouble !== undefined));
  }

  function conflictWith(published: Figure, item: Item, { reason }: Intake, decision: Decision): Trouble[] {
    const { source } = item.figure;
    if (decision.conflict === 'beside' && source && source !== published.source) return [];
    if (decision.conflict !== 'replace') return [{ kind: 'conflict', published }];
    item.published = published;
    return reason.vi.trim() && reason.en.trim() ? [] : [{ kind: 'reason' }];
  }

  /** The earlier one that says this already, or replaces the same published figure; notes this one otherwise. */
  function firstOf(met: Met): Met | undefined {
    const { figure, state, published } = met.item;
    const { unit, indicator, year, kind, source } = figure;
    if (!unit || !indicator || !year || !kind) return undefined;
    // Without a source yet it is the sheet's own, whatever that will be.
    const keys: (string | Figure)[] = [
      JSON.stringify([unit, indicator, year, kind, source ?? [met.of.sheet]]),
    ];
    if (published && state === 'ready') keys.push(published);
    const earlier = keys.map((key) => first.get(key)).find((other) => other !== undefined);
    if (!earlier) for (const key of keys) first.set(key, met);
    return earlier;
  }
}

/** An item as it was met. */
interface Met {
  item: Item;
  /** Every field could be read. */
  legible: boolean;
  of: { sheet: string; row: number; column: number };
}
