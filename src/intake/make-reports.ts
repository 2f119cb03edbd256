import type { Figure, Level } from '../model/columns.ts';
import { COMMUNE_COUNTS } from '../model/commune-counts.ts';
import { isCommuneCode } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { matchUnit, unitsOf } from '../model/match-unit.ts';
import { createCitations } from './cite-source.ts';
import { columnReadings, ofDecimals } from './column-readings.ts';
import type { IntakeData } from './commune-data.ts';
import { createGoverningWords } from './governing-words.ts';
import { sameNumbers } from './judge-figure.ts';
import { layOut } from './layout.ts';
import { withoutBackMark } from './marks.ts';
import { namesMeasure } from './measure-words.ts';
import { findPlaces } from './places.ts';
import { gatherQuestions } from './questions.ts';
import { hasOtherNumbers, isValueRole, readItems, valueColumns } from './read-item.ts';
import { readSenses } from './senses.ts';
import { type Decision, figureKey, type Intake, type Item, type Report, type Trouble } from './sheet.ts';
import { asOf, dataOf, levelOf } from './table-level.ts';
import { unusedColumns } from './unused-columns.ts';
import { type Surroundings, weighFigures } from './weigh-figure.ts';

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
  data: IntakeData,
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
function* reports(intakes: readonly Intake[], all: IntakeData): Generator<number, Report[]> {
  const reportOn = reporter(all);
  const made: Report[] = [];
  let done = 0;
  for (const pasted of intakes) {
    const table = levelOf(pasted, all);
    const intake = asOf(table.level, pasted, all);
    const data = dataOf(table.level, all);
    const shown = yield* within(columnReadings(intake), done);
    const layout = yield* within(layOut(intake, levelsIn(data), kindsIn(data)), done);
    const places = yield* within(findPlaces(intake, layout, data, table), done);
    const words = createGoverningWords(intake, layout, data);
    const columns = shown.map((reading) => ofDecimals(reading, intake, words.decimalsOf(reading.column)));
    const { ask, questions } = gatherQuestions(intake.answers, data);
    const styles = new Map(columns.map(({ column, style }) => [column, style]));
    const items: Item[] = [];
    const values = valueColumns(intake);
    for (const [row, cells] of intake.rows.entries()) {
      const surroundings = { styles, layout, places, table, words, ask };
      for (const column of layout.partOf(row) === 'figures'
        ? columnsOf(intake, values, cells)
        : columnsOf(intake, values, []))
        items.push(reportOn(intake, row, column, surroundings));
      done++;
      yield done;
    }
    const unused = unusedColumns(intake, layout);
    const headings = intake.header.map((_, column) => layout.columnHeading(column));
    const { level } = table;
    made.push({ sheet: intake.id, level, items, columns, questions: questions(), headings, unused });
  }
  return made;
}

/** What tells of which level the unit is that a cell names. */
function levelsIn(data: Dataset): (cell: string) => Level | undefined {
  const unitOf = matchUnit(data);
  return (cell) => {
    const units = unitsOf(unitOf(withoutBackMark(cell)));
    return units.some(({ level }) => level === 'province') ? 'province' : units[0]?.level;
  };
}

/** What tells of which sort a section is. */
function kindsIn(data: Dataset): (section: string) => string {
  const said = readSenses(data);
  return (section) => {
    const { senses, actual, years, indicators } = said(section);
    if (indicators.length > 0 || namesMeasure(section)) return 'indicator';
    if (senses.size > 0 || actual) return 'kind';
    return years.length > 0 ? 'year' : 'place';
  };
}

/** Work that says nothing of rows, among work that does. */
function* within<T>(work: Generator<undefined, T>, done: number): Generator<number, T> {
  let step = work.next();
  for (; !step.done; step = work.next()) yield done;
  return step.value;
}

/** Where the figures of a row stand: at least one place, several in a wide table. */
function columnsOf({ roles }: Intake, values: number[], cells: readonly string[]): number[] {
  const filled = values.filter((column) => (cells[column] ?? '') !== '');
  if (filled.length > 0) return filled;
  return [values[0] ?? Math.max(0, roles.indexOf('numerator'))];
}

function reporter(all: IntakeData) {
  const { cite, sources } = createCitations(all);
  const readers = new Map<Dataset, ReturnType<typeof createReader>>();
  /** A sheet is read against the data of its level. */
  const createReader = (data: Dataset) => ({ read: readItems(data), weigh: weighFigures(data, sources) });
  const readerOf = (data: Dataset) => {
    const reader = readers.get(data) ?? createReader(data);
    readers.set(data, reader);
    return reader;
  };
  /** Where each figure, and each replacement of a published one, was first met. */
  const first = new Map<string | Figure, Met>();
  /** The first figure of the draft, whatever its source, of each unit, indicator, year and kind. */
  const ofOneThing = new Map<string, Met>();

  return (intake: Intake, row: number, column: number, surroundings: Surroundings): Item => {
    const { layout, places, words, ask, table } = surroundings;
    const { read, weigh } = readerOf(dataOf(table.level, all));
    const cells = intake.rows[row] ?? [];
    const decision: Decision = intake.decisions[figureKey(row, column)] ?? {};
    const role = intake.roles[column] ?? 'skip';
    const valueless = !isValueRole(role) || cells[column] === '';
    const blank: Item = { row, column, state: 'empty', troubles: [], figure: {} };
    const part = layout.partOf(row);
    const outside = part !== 'figures';
    if ((valueless || outside) && (outside || !hasOtherNumbers(intake, cells)))
      return { ...blank, state: decision.aside ? 'skipped' : 'empty' };

    const citation = cite(intake, cells);
    const reading = read(intake, cells, isValueRole(role) ? column : -1, surroundings.styles, citation, {
      province: places.provinceOf(row),
      indicator: words.indicatorOf(row),
      year: words.yearOf(row),
    });
    const { figure, troubles } = reading;
    const got = intake.ragged[row];
    if (got !== undefined && !decision.checked)
      troubles.unshift({ kind: 'cells', expected: intake.header.length, got });
    if (valueless && role.startsWith('value ')) troubles.push({ kind: 'missing', field: role });
    if (all.today) refuse(troubles, figure, cells[intake.roles.indexOf('unit')] ?? '', all);
    const legible = reading.legible && troubles.length === 0;
    const place = places.troubleOf(row);
    const nameless = troubles.findIndex((trouble) => 'field' in trouble && trouble.field === 'unit');
    // Under another province no name is expected to be one of ours.
    if (nameless >= 0 && place?.kind === 'elsewhere' && intake.answers.elsewhere !== 'right')
      troubles.splice(nameless, 1, place);
    const unreadable = troubles
      .filter((trouble) => !decision.aside || trouble.kind === 'no-figure')
      .map((trouble) => ask(trouble, row));
    if (unreadable.includes('none')) return blank;
    if (unreadable.includes('aside')) return { ...blank, state: 'skipped', figure };
    if (citation.missing.length > 0) troubles.push({ kind: 'source', missing: citation.missing });
    const item: Item = { row, column, state: 'open', troubles, figure };

    const asked = legible ? weigh(item, figure as Figure, intake, decision, surroundings) : 'open';
    if (decision.aside || asked === 'aside') return { ...item, state: 'skipped', published: undefined };
    const met = { item, legible, of: { sheet: intake.id, row, column } };
    // What waits for an answer may turn out to be of something else.
    const waits = (asked === 'open' && legible) || troubles.some(({ kind }) => kind === 'style');
    const earlier = waits ? undefined : firstOf(met);
    if (earlier) {
      troubles.push({ kind: 'duplicate', of: earlier.of });
      contradict(earlier, met);
    } else if (!waits && legible && item.state === 'ready') {
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

/**
 * What no answer can make a figure of: one of an old commune, of a province among communes, of a commune before there were
 * those of today, or of what is made of their own table.
 */
function refuse(
  troubles: Trouble[],
  { unit, indicator, year }: Item['figure'],
  got: string,
  data: IntakeData,
): void {
  const { today, region } = data;
  const nameless = troubles.findIndex((trouble) => trouble.kind === 'unknown' && trouble.field === 'unit');
  if (nameless >= 0 && today?.isOld(withoutBackMark(got)))
    troubles.splice(nameless, 1, { kind: 'old-commune', got });
  if (indicator !== undefined && COMMUNE_COUNTS.some((id) => id === indicator))
    troubles.push({ kind: 'counted', indicator });
  if (unit === undefined) return;
  const { until } = region;
  if (!isCommuneCode(unit)) {
    if (indicator !== undefined && today?.indicator(indicator))
      troubles.push({ kind: 'unknown', field: 'unit', got });
  } else if (until && year !== undefined && year < Number(until.date.slice(0, 4)))
    troubles.push({ kind: 'not-yet', until: until.date, bySource: false });
}

/** An item as it was met. */
interface Met {
  item: Item;
  /** Every field could be read. */
  legible: boolean;
  of: { sheet: string; row: number; column: number };
}
