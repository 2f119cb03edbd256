import type { Messages } from '../../i18n/messages.ts';
import type { InvalidExpected } from '../../intake/sheet.ts';
import type { Dataset } from '../../model/dataset.ts';
import { fieldName } from './field-words.ts';

/** As many digits as anybody prints: a number is shown whole. */
export const ALL_DIGITS = 10;

/** What the cells around it expect of a figure's cell, in the messages' language, as the end of "expected ...". */
export function expectedText(m: Messages, expected: InvalidExpected, data: Dataset): string {
  return m.t(`report-expected-${expected.code}`, named(m, expected, data));
}

/** A code's data as its string names and shows it. */
function named(m: Messages, expected: InvalidExpected, data: Dataset): Record<string, string> {
  switch (expected.code) {
    case 'from':
      return { least: String(expected.least) };
    case 'at-most-denominator':
    case 'at-most-numerator':
      return { most: String(expected.most) };
    case 'at-least-value':
      return { least: m.number(expected.least, ALL_DIGITS) };
    case 'as-in-value':
      return { value: m.number(expected.value, ALL_DIGITS) };
    case 'before':
      return { year: String(expected.year) };
    case 'not-percent': {
      const indicator = data.indicator(expected.indicator);
      return { indicator: indicator ? m.pick(indicator, 'name') : expected.indicator };
    }
    case 'nothing-kind':
    case 'no-change-basis':
      return { kind: m.t(`report-kind-${expected.kind}`) };
    case 'text-as-in':
      return { field: fieldName(m, expected.column) };
    case 'value':
    case 'denominator':
    case 'numerator':
    case 'nothing-beside':
    case 'nothing-without':
    case 'share':
    case 'since':
    case 'change-basis':
      return {};
  }
}
