import type { Figure } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { matchUnit } from '../model/match-unit.ts';
import { BASES, FIGURE_KINDS, FLAGS, QUALIFIERS } from '../model/vocabulary.ts';
import { type Citation, plainText } from './cite-source.ts';
import { readBoth, tellingNumbers } from './column-readings.ts';
import { isMissingMark, withoutBackMark } from './marks.ts';
import { matchIndicator, matchWord } from './match-word.ts';
import { type ReadNumber, readWhole } from './read-number.ts';
import type { Intake, NumberStyle, Role, Trouble } from './sheet.ts';

/** As in `figures.csv`. */
const YEARS = [1990, 2035] as const;
const COUNTS = ['numerator', 'denominator', 'exceeded'] as const;
const NOTHING: ReadNumber = { value: null, value_max: null, numerator: null, denominator: null };

/** What the cells of one figure say, and what about them cannot be read. */
export interface ItemReading {
  figure: Partial<Figure>;
  troubles: Trouble[];
  /** Every field could be read, but perhaps for the source. */
  legible: boolean;
}

/** What words around a figure say of it, where its own cells do not. */
export interface Around {
  /** A province's name or code. */
  province: string;
  /** Ids. */
  indicator: string;
  year: string;
}

export const isValueRole = (role: Role): boolean => role === 'value' || role.startsWith('value ');

/** The columns that hold values: one of a long table, or one for each year of a wide one. */
export const valueColumns = ({ roles }: Intake): number[] =>
  [...roles.entries()].flatMap(([column, role]) => (isValueRole(role) ? column : []));

/** Whether a row says a number outside its columns of values. */
export const hasOtherNumbers = ({ roles }: Intake, cells: readonly string[]): boolean =>
  cells.some((cell, column) => {
    const role = roles[column];
    return cell !== '' && (role === 'value_max' || COUNTS.some((count) => count === role));
  });

/**
 * Makes the function that reads one figure: the cells of a row, the column of its value (-1 without one), the
 * number style of each column and what is cited. A field comes from its column; indicator, year and kind from the
 * sheet's defaults where the cell is empty. Looks at cells alone: what is published is another matter.
 */
export function readItems(data: Dataset) {
  const unitOf = matchUnit(data);
  const indicatorOf = matchIndicator(data);

  return (
    intake: Intake,
    cells: readonly string[],
    column: number,
    styles: ReadonlyMap<number, NumberStyle | null>,
    citation: Citation,
    around: Around = { province: '', indicator: '', year: '' },
  ): ItemReading => {
    const troubles: Trouble[] = [];
    const cellOf = (role: Role) => cells[intake.roles.indexOf(role)] ?? '';
    const unreadable = (field: Role, got: string) => {
      troubles.push({ kind: 'unreadable', field, got });
      return undefined;
    };

    function match<T>(field: 'unit' | 'indicator', got: string, found: Match<T>, id: (each: T) => string) {
      if (got === '') troubles.push({ kind: 'missing', field });
      else if (found.kind === 'none') troubles.push({ kind: 'unknown', field, got });
      else if (found.kind === 'one') return id(found.one);
      else troubles.push({ kind: found.kind, field, got, candidates: found.candidates.map(id) });
      return undefined;
    }

    function word<T extends string>(field: Role, words: readonly T[], got: string): T | undefined {
      const found = matchWord(words, got);
      if (found === undefined) troubles.push({ kind: 'unknown', field, got });
      return found;
    }

    function year(field: Role, got: string): number | undefined {
      // Programs write a year as a number, 2022.0; people put a word before it.
      const [, digits = '0'] = /^(?:năm|year)?\s*(\d{4})(?:[.,]0+)?$/i.exec(got) ?? [];
      const found = Number(digits);
      return found >= YEARS[0] && found <= YEARS[1] ? found : unreadable(field, got);
    }

    function whole(field: (typeof COUNTS)[number]): number | null | undefined {
      const got = cellOf(field);
      return got === '' ? null : (readWhole(got) ?? unreadable(field, got));
    }

    function number(field: Role, at: number): ReadNumber | undefined {
      const cell = cells[at] ?? '';
      if (cell === '') return NOTHING;
      if (isMissingMark(cell)) {
        troubles.push({ kind: 'no-figure', got: cell });
        return undefined;
      }
      const both = readBoth(withoutBackMark(cell));
      const style = styles.get(at) ?? null;
      if (style === null && !both.alike) {
        troubles.push({ kind: 'style', column: at, got: cell, ...tellingNumbers(both) });
        return undefined;
      }
      return both[style ?? 'comma'] ?? unreadable(field, cell);
    }

    const role = intake.roles[column] ?? 'value';
    const place = cellOf('unit');
    const unit = unitOf(withoutBackMark(place), cellOf('province') || around.province);
    const about =
      cellOf('indicator') || intake.indicators[column] || around.indicator || intake.defaults.indicator;
    const indicator = indicatorOf(about);
    const when = role.startsWith('value ')
      ? role.slice(6)
      : cellOf('year') || around.year || intake.defaults.year;
    if (when === '') troubles.push({ kind: 'missing', field: 'year' });
    const since = cellOf('since');
    const read = number(role, column);
    const most = intake.roles.indexOf('value_max');
    const upper = number('value_max', most);
    if (upper && (upper.value_max !== null || upper.numerator !== null))
      unreadable('value_max', cells[most] ?? '');
    const figure: Partial<Figure> = {
      unit: match(
        'unit',
        place,
        unit.kind === 'one' ? { ...unit, one: unit.unit } : unit,
        ({ code }) => code,
      ),
      indicator: match(
        'indicator',
        about,
        indicator.kind === 'one' ? { ...indicator, one: indicator.indicator } : indicator,
        ({ id }) => id,
      ),
      year: when === '' ? undefined : year(role.startsWith('value ') ? role : 'year', when),
      since: since === '' ? null : year('since', since),
      kind: word('kind', FIGURE_KINDS, cellOf('kind') || intake.defaults.kind),
      value: read?.value,
      value_max: joined('value_max', read && upper && { ...upper, value_max: upper.value }),
      numerator: joined('numerator', { ...NOTHING, numerator: whole('numerator') }),
      denominator: joined('denominator', { ...NOTHING, denominator: whole('denominator') }),
      exceeded: whole('exceeded'),
      qualifier: word('qualifier', QUALIFIERS, cellOf('qualifier')),
      basis: word('basis', BASES, cellOf('basis')),
      flag: word('flag', FLAGS, cellOf('flag')),
      source: citation.id,
      note_vi: plainText(cellOf('note_vi')),
      note_en: plainText(cellOf('note_en')),
    };

    /** A part of a number that has a column of its own and may also stand in the cell of the value: `79–80.2`, `23/24`. */
    function joined(
      part: 'value_max' | 'numerator' | 'denominator',
      own: { [part in keyof ReadNumber]?: number | null } | undefined,
    ): number | null | undefined {
      const inCell = read?.[part] ?? null;
      const inColumn = own?.[part];
      if (inColumn === undefined || inCell === null) return inColumn;
      if (inColumn !== null && inColumn !== inCell)
        troubles.push({
          kind: 'invalid',
          field: part,
          expected: { code: 'as-in-value', value: inCell },
          got: inColumn,
        });
      return inCell;
    }

    if (citation.unknown !== undefined)
      troubles.push({ kind: 'unknown', field: 'source', got: citation.unknown });
    const fields = Object.entries(figure);
    const legible =
      troubles.length === 0 && fields.every(([name, part]) => name === 'source' || part !== undefined);
    return { figure: stated(figure), troubles, legible };
  };
}

type Match<T> =
  | { kind: 'one'; one: T }
  | { kind: 'ambiguous' | 'doubtful'; candidates: T[] }
  | { kind: 'none' };

/** Without the fields that could not be read. */
const stated = (figure: Partial<Figure>): Partial<Figure> =>
  Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== undefined));
