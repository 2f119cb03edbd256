import type { Figure, Source } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { GoverningWords } from './governing-words.ts';
import { asCorrectionOf, invalidIn, judgeFigures, saysTheSame } from './judge-figure.ts';
import type { Layout } from './layout.ts';
import type { Places } from './places.ts';
import { plausible } from './plausible.ts';
import { type gatherQuestions, questionId } from './questions.ts';
import { scaled } from './scale-figure.ts';
import type { Answer, Decision, Intake, Item, NumberStyle, Trouble } from './sheet.ts';
import type { TableLevel } from './table-level.ts';

/** A plan that was reached three times over, as a part of one. */
const MOST_OF_PLAN = 3;

/** What all figures of a sheet are held against. */
export interface Surroundings {
  styles: ReadonlyMap<number, NumberStyle | null>;
  layout: Layout;
  places: Places;
  table: TableLevel;
  words: GoverningWords;
  ask: ReturnType<typeof gatherQuestions>['ask'];
}

/**
 * Makes the function that holds a legible figure against the words around it, the rules of the data and what is published,
 * and says whether it waits for an answer. `sources` are those that the draft brings, as they are met.
 */
export function weighFigures(data: Dataset, sources: readonly Source[]) {
  const { rangeOf, historyOf, comparisonOf } = judgeFigures(data);
  const implausible = plausible(data);
  const isShare = (indicator: string) => data.indicator(indicator)?.unit_vi === '%';

  /**
   * Holds a legible figure against the words around it, the rules of the data and what is published. `open`: it waits for an
   * answer about those words; `aside`: the answer was that it does not count.
   */
  function weigh(
    item: Item,
    read: Figure,
    intake: Intake,
    decision: Decision,
    surroundings: Surroundings,
  ): 'open' | 'aside' | 'done' {
    const { troubles, row } = item;
    const { questions, figure: answered, aside } = answeredBy(read, item, intake, decision, surroundings);
    const { own, other, agreed } = comparisonOf(answered);
    const figure = own ? asCorrectionOf(own, answered, intake.roles, data) : answered;
    if (own && saysTheSame(figure, own, data)) {
      Object.assign(item, { state: 'same', figure: own, published: own });
      return 'done';
    }
    for (const trouble of questions) surroundings.ask(trouble, row);
    if (aside) return 'aside';
    item.state = 'ready';
    item.figure = figure;
    // What a figure is depends on the answers: the rules come after them.
    const open = decision.checked
      ? []
      : questions.filter((trouble) => !(questionId(trouble) in intake.answers));
    const invalid = open.length > 0 ? [] : invalidIn(figure, data);
    troubles.push(...invalid);
    const against = own ?? (agreed ? undefined : other);
    if (against) troubles.push(...conflictWith(against, item, intake, decision));
    if (decision.checked || invalid.length > 0) return 'done';
    troubles.push(...open);
    // Its name is another place's.
    if (open.some(({ kind }) => kind === 'elsewhere')) item.figure = { ...figure, unit: undefined };
    // Not about numbers that another source has published, nor beside a rule, which no check can set aside.
    const doubts = agreed
      ? []
      : [rangeOf(figure), historyOf(figure)].filter((trouble) => trouble !== undefined);
    const size = agreed || doubts.length > 0 || open.length > 0 ? undefined : implausible(figure);
    troubles.push(...doubts, ...(size ? [size] : []));
    return open.length > 0 ? 'open' : 'done';
  }

  /** A figure as the answers to the questions about it have it, and those questions. */
  function answeredBy(
    read: Figure,
    { row, column }: Item,
    intake: Intake,
    decision: Decision,
    { words, places, table }: Surroundings,
  ): { figure: Figure; questions: Trouble[]; aside: boolean } {
    let figure = read;
    const questions: Trouble[] = [];
    let aside = false;
    const put = (trouble: Trouble): Answer | undefined => {
      const answer = intake.answers[questionId(trouble)];
      questions.push(trouble);
      aside ||= answer === 'aside';
      return answer;
    };
    if (table.unclear) put({ kind: 'level' });
    const place = places.troubleOf(row);
    if (place) put(place);
    const ended = endOf(figure);
    if (ended) put(ended);
    // What a text says of the kind comes first, since the unit of measure follows from it.
    for (const trouble of words.against(figure, row, column)) {
      if (trouble.kind !== 'heading-word' && trouble.kind !== 'mark') continue;
      const answer = put(trouble);
      if (answer === 'actual' || answer === 'target' || answer === 'plan')
        figure = { ...figure, kind: answer };
      if (answer === 'estimate') figure = { ...figure, qualifier: 'estimate' };
      if (answer?.startsWith('year ')) figure = { ...figure, year: Number(answer.slice(5)) };
    }
    for (const trouble of words.against(figure, row, column)) {
      const id = questionId(trouble);
      if (questions.some((each) => questionId(each) === id && id !== '')) continue;
      if (trouble.kind === 'heading-word' || trouble.kind === 'mark') continue;
      figure = scaled(figure, put(trouble));
    }
    const fraction = fractionOf(figure, intake, row, column);
    if (fraction) figure = scaled(figure, put(fraction));
    return { figure, questions: decision.checked ? [] : questions, aside };
  }

  /**
   * After its end a unit has no figures, unless they were aimed at before. A province whose name lives on may be another
   * wherever its source came out later, and a commune of today what was called so, where its source came out before.
   */
  function endOf({ unit, year, kind, source }: Figure): Trouble | undefined {
    const { until } = data.region;
    const level = data.unit(unit)?.level;
    if (!until || !level) return undefined;
    const published = (data.source(source) ?? sources.find(({ id }) => id === source))?.published;
    const later = published === undefined || published >= until.date;
    if (level === 'commune')
      return published !== undefined && !later
        ? { kind: 'not-yet', until: until.date, bySource: true }
        : undefined;
    if (year >= Number(until.date.slice(0, 4))) {
      const aimedAt = (kind === 'target' || kind === 'plan') && !later;
      return aimedAt ? undefined : { kind: 'ended', level, until: until.date, bySource: false };
    }
    const bySource = level === 'province' && published !== undefined && later;
    return bySource ? { kind: 'ended', level, until: until.date, bySource } : undefined;
  }

  /** A share that is written as a part of one. */
  function fractionOf(figure: Figure, intake: Intake, row: number, column: number): Trouble | undefined {
    const { kind, value, indicator } = figure;
    const got = intake.rows[row]?.[column] ?? '';
    const inPercent = kind === 'plan' || (kind !== 'change' && isShare(indicator));
    const most = kind === 'plan' ? MOST_OF_PLAN : 1;
    if (!inPercent || value === null || value <= 0 || value > most || got.includes('%')) return undefined;
    return { kind: 'fraction', got, column };
  }

  function conflictWith(published: Figure, item: Item, { reason }: Intake, decision: Decision): Trouble[] {
    const { source } = item.figure;
    if (decision.conflict === 'beside' && source && source !== published.source) return [];
    if (decision.conflict !== 'replace') return [{ kind: 'conflict', published }];
    item.published = published;
    return reason.vi.trim() && reason.en.trim() ? [] : [{ kind: 'reason' }];
  }

  return weigh;
}
