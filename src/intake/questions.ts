import type { Dataset } from '../model/dataset.ts';
import { timesOf } from './measure-words.ts';
import { isValueRole } from './read-item.ts';
import { readSenses } from './senses.ts';
import type { Answer, Question, Role, Trouble } from './sheet.ts';

/** So many rows are named with a question. */
const MAX_ROWS = 5;
const MAX_TEXTS = 12;
const PERCENT = 100;

const isValue = (field: Role): boolean => isValueRole(field) || field === 'value_max';

/** Which question a trouble is one of; empty where each figure is looked at by itself. */
export function questionId(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'heading-word':
      return `heading-word ${trouble.sense} ${trouble.got}`;
    case 'unit-word':
      return `unit-word ${trouble.got} ${trouble.expected}`;
    case 'mark':
    case 'commune':
    case 'neighbours':
      return `${trouble.kind} ${trouble.got}`;
    case 'fraction':
      return `fraction ${trouble.column}`;
    case 'ended':
      return `ended ${trouble.bySource ? 'source' : trouble.level}`;
    case 'not-yet':
      return trouble.bySource ? 'not-yet source' : 'not-yet';
    case 'elsewhere':
    case 'level':
    case 'old-commune':
    case 'counted':
    case 'no-figure':
      return trouble.kind;
    case 'unknown':
      return trouble.field === 'unit' ? 'unknown unit' : '';
    case 'unreadable':
      // A column may say the same in every row.
      return isValue(trouble.field) ? '' : `unreadable ${trouble.field} ${trouble.got}`;
    default:
      return '';
  }
}

const SHARED = ['right', 'aside'] as const;

/** What an editor may answer, the most likely first. */
export function offersOf(trouble: Trouble, data: Dataset): Answer[] {
  switch (trouble.kind) {
    case 'heading-word':
      return [...ofSense(trouble.sense, readSenses(data)(trouble.got).years), ...SHARED];
    case 'mark': {
      const { senses, years } = readSenses(data)(trouble.note);
      return [...new Set([...senses].flatMap((sense) => ofSense(sense, years))), ...SHARED];
    }
    case 'unit-word': {
      const times = timesOf(trouble.got, trouble.expected);
      return [...(times && times !== 1 ? [`times ${times}` as const] : []), ...SHARED];
    }
    case 'fraction':
      return [`times ${PERCENT}`, ...SHARED];
    case 'no-figure':
      return ['none'];
    case 'unknown':
    case 'unreadable':
    case 'old-commune':
    case 'counted':
      return ['aside'];
    case 'not-yet':
      return trouble.bySource ? [...SHARED] : ['aside'];
    case 'level':
      return ['commune', 'district', 'aside'];
    case 'elsewhere':
      return ['aside', 'right'];
    default:
      return [...SHARED];
  }
}

function ofSense(
  sense: Extract<Trouble, { kind: 'heading-word' }>['sense'],
  years: readonly number[],
): Answer[] {
  const [year] = years;
  if (sense === 'plan') return ['target'];
  if (sense === 'share-of-plan') return ['plan'];
  if (sense === 'estimate') return ['estimate'];
  if (sense === 'actual') return ['actual'];
  return sense === 'year' && year !== undefined && years.length === 1 ? [`year ${year}`] : [];
}

/** Gathers the questions of a sheet as its figures meet them. */
export function gatherQuestions(answers: Readonly<Record<string, Answer>>, data: Dataset) {
  const met = new Map<string, Question & { rows: number[]; texts: string[] }>();
  /** The question of a trouble is one of this row, too; its answer, `null` while there is none. */
  function ask(trouble: Trouble, row: number): Answer | null {
    const id = questionId(trouble);
    if (id === '') return null;
    const answer = answers[id] ?? null;
    const question = met.get(id) ?? {
      id,
      trouble,
      offers: offersOf(trouble, data),
      count: 0,
      rows: [],
      texts: [],
      answer,
    };
    met.set(id, question);
    question.count++;
    if (question.rows.length < MAX_ROWS && !question.rows.includes(row)) question.rows.push(row);
    const text = 'got' in trouble ? String(trouble.got) : '';
    if (question.texts.length < MAX_TEXTS && !question.texts.includes(text)) question.texts.push(text);
    return answer;
  }
  return { ask, questions: (): Question[] => [...met.values()] };
}
