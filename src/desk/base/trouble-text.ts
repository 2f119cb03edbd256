import type { Messages } from '../../i18n/messages.ts';
import type { Trouble } from '../../intake/sheet.ts';
import type { Figure } from '../../model/columns.ts';
import type { Dataset } from '../../model/dataset.ts';
import { figureText } from '../../text/figure-text.ts';
import { ALL_DIGITS, expectedText } from './expected-text.ts';
import { candidateName, fieldName } from './field-words.ts';
import { shownCell } from './shown-cell.ts';

/** A row (0 is the first below the header) as a spreadsheet numbers it, where 1 is the header. */
export const lineNumber = (row: number): number => row + 2;

function listed(m: Messages, parts: string[]): string {
  const [last = '', ...others] = [...parts].reverse();
  return others.length === 0 ? last : `${others.reverse().join('; ')} ${m.t('report-or')} ${last}`;
}

/** A published figure in words, without a year: `71,287 triệu đồng/người/năm`. */
export function publishedText(m: Messages, figure: Figure, data: Dataset): string {
  const indicator = data.indicator(figure.indicator);
  return indicator ? figureText(m, indicator, figure) : String(figure.value);
}

/** Who published it and when; its id where the data does not know it. */
export function sourceText(m: Messages, id: string, data: Dataset): string {
  const source = data.source(id);
  return source ? `${source.outlet}, ${m.date(source.published)}` : id;
}

/** A value that a rule found. */
const gotText = (m: Messages, got: number | string | null): string =>
  got === null || got === '' ? m.t('report-empty-cell') : `“${shownCell(String(got))}”`;

/**
 * Bounds in the indicator's own decimals, rounded towards each other: no number that is said to be out of them lies within
 * what is shown. Bounds of less than that are shown whole.
 */
function rangeText(
  m: Messages,
  { low, high }: Extract<Trouble, { kind: 'range' }>,
  { indicator: id, kind }: Partial<Figure>,
  data: Dataset,
): string {
  if (high === Number.POSITIVE_INFINITY) return m.t('report-says-range-least', { low: m.number(low) });
  const decimals = kind === 'actual' || kind === 'target' ? data.indicator(id ?? '')?.decimals : undefined;
  const ten = 10 ** (decimals ?? 1);
  const [from, to] = [Math.ceil(low * ten - 1e-6) / ten, Math.floor(high * ten + 1e-6) / ten];
  const fits = from < to && Math.sign(from) === Math.sign(low);
  const [least, most] = fits ? [from, to] : [low, high];
  return m.t('report-says-range', { low: m.number(least, ALL_DIGITS), high: m.number(most, ALL_DIGITS) });
}

/**
 * Why a figure does not count yet, as a plain sentence or two. `sheet` is the id of the sheet it stands in, to tell a
 * duplicate in the same table from one in another; `figure` is what was read, for its indicator's decimals. Nothing of a cell is read as markup: it stays text.
 */
export function troubleText(
  m: Messages,
  trouble: Trouble,
  data: Dataset,
  { sheet = '', figure = {} }: { sheet?: string; figure?: Partial<Figure> } = {},
): string {
  switch (trouble.kind) {
    case 'cells':
      return m.t('report-says-cells', { expected: trouble.expected, got: trouble.got });
    case 'missing':
      return m.t('report-says-missing', { field: fieldName(m, trouble.field) });
    case 'unknown':
      return m.t('report-says-unknown', {
        field: fieldName(m, trouble.field),
        got: shownCell(trouble.got),
      });
    case 'ambiguous':
    case 'doubtful': {
      const { field, got, candidates } = trouble;
      const list = listed(
        m,
        candidates.map((id) => candidateName(m, field, id, data)),
      );
      const about = { field: fieldName(m, field), got: shownCell(got), list };
      return m.t(trouble.kind === 'doubtful' ? 'report-says-doubtful' : 'report-says-ambiguous', about);
    }
    case 'unreadable':
      return m.t('report-says-unreadable', {
        field: fieldName(m, trouble.field),
        got: shownCell(trouble.got),
      });
    case 'style': {
      const got = shownCell(trouble.got);
      const { point, comma } = trouble;
      if (point === null || comma === null || point === comma) return m.t('report-says-style-none', { got });
      const readings = { point: m.number(point, ALL_DIGITS), comma: m.number(comma, ALL_DIGITS) };
      return m.t('report-says-style', { got, ...readings });
    }
    case 'invalid':
      return m.t('report-says-invalid', {
        field: fieldName(m, trouble.field),
        expected: expectedText(m, trouble.expected, data),
        got: gotText(m, trouble.got),
      });
    case 'duplicate': {
      const row = lineNumber(trouble.of.row);
      const other = sheet !== '' && trouble.of.sheet !== sheet;
      return m.t(other ? 'report-says-duplicate-other' : 'report-says-duplicate', { row });
    }
    case 'contradicting': {
      const row = lineNumber(trouble.of.row);
      const other = sheet !== '' && trouble.of.sheet !== sheet;
      return m.t(other ? 'report-says-contradicting-other' : 'report-says-contradicting', { row });
    }
    case 'range':
      return rangeText(m, trouble, figure, data);
    case 'history':
      return m.t('report-says-history', {
        before: publishedText(m, trouble.before, data),
        year: String(trouble.before.year),
      });
    case 'conflict':
      return m.t('report-says-conflict', {
        published: publishedText(m, trouble.published, data),
        source: sourceText(m, trouble.published.source, data),
      });
    case 'heading-word':
      return m.t(`report-says-heading-word-${trouble.sense}`, { got: shownCell(trouble.got) });
    case 'mark': {
      const [got, note] = [shownCell(trouble.got), shownCell(trouble.note)];
      return note ? m.t('report-says-mark', { got, note }) : m.t('report-says-mark-unknown', { got });
    }
    case 'no-figure':
    case 'old-commune':
    case 'elsewhere':
    case 'commune':
    case 'neighbours':
    case 'fraction':
      return m.t(`report-says-${trouble.kind}`, { got: shownCell(trouble.got) });
    case 'ended':
      return m.t(`report-says-ended-${trouble.bySource ? 'source' : trouble.level}`, {
        until: m.date(trouble.until),
      });
    case 'level':
      return m.t('report-says-level');
    case 'not-yet':
      return m.t(trouble.bySource ? 'report-says-not-yet-source' : 'report-says-not-yet', {
        until: m.date(trouble.until),
      });
    case 'counted':
      return m.t('report-says-counted', {
        indicator: candidateName(m, 'indicator', trouble.indicator, data),
      });
    case 'implausible':
      return m.t(`report-says-implausible-${trouble.against}`, {
        low: m.number(trouble.low),
        high: m.number(trouble.high),
        other: trouble.other ? publishedText(m, trouble.other, data) : '',
        year: String(trouble.other?.year ?? ''),
      });
    case 'unit-word':
      return m.t('report-says-unit-word', {
        got: shownCell(trouble.got),
        expected: trouble.expected || m.t('report-no-measure'),
      });
    case 'other-name':
      return m.t('report-says-other-name', {
        field: fieldName(m, trouble.field),
        got: shownCell(trouble.got),
      });
    case 'source': {
      const fields = trouble.missing.map((field) => fieldName(m, field).toLocaleLowerCase('vi')).join(', ');
      return m.t('report-says-source', { fields });
    }
    case 'reason':
      return m.t('report-says-reason');
  }
}
