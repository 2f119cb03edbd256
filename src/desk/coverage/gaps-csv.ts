import type { Gap } from '../../draft/coverage.ts';
import { BYTE_ORDER_MARK, csvCell } from '../../export/csv.ts';
import { createMessages, type Messages } from '../../i18n/messages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { capitalise, unitName } from '../../text/figure-text.ts';

/** The columns of the template. The last eight are the editor's to fill in. */
export const GAP_COLUMNS = [
  'code',
  'name',
  'province',
  'indicator',
  'indicator_name',
  'year',
  'kind',
  'value',
  'numerator',
  'denominator',
  'outlet',
  'title',
  'published',
  'url',
] as const;

/**
 * A template of what is missing, a row for each gap, as a CSV file with a byte order mark, commas and CRLF: codes, names,
 * indicator, year and kind filled in, the others empty; its headings are the words that a sheet's columns are known
 * by, its names in the language of `m`. No cell can run as a spreadsheet's formula.
 */
export function gapsCsv(data: Dataset, gaps: readonly Gap[], m: Messages = createMessages('vi')): string {
  const lines = gaps.map(({ indicator: id, unit: code, year, kind }) => {
    const unit = data.unit(code);
    const province = data.unit(unit?.province ?? '');
    const indicator = data.indicator(id);
    const filled: Partial<Record<(typeof GAP_COLUMNS)[number], string | number>> = {
      code,
      name: unit ? capitalise(unitName(m, unit)) : '',
      province: province ? m.pick(province, 'name') : '',
      indicator: id,
      indicator_name: indicator ? m.pick(indicator, 'name') : '',
      year,
      kind,
    };
    return GAP_COLUMNS.map((column) => csvCell(filled[column] ?? null)).join(',');
  });
  return BYTE_ORDER_MARK + [GAP_COLUMNS.join(','), ...lines, ''].join('\r\n');
}
