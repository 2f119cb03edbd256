import type { Messages } from '../../i18n/messages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { FIGURE_KINDS } from '../../model/vocabulary.ts';

type Say = (m: Messages, found: string[], data: Dataset) => string;

const kindName = (m: Messages, kind: string): string => {
  const known = FIGURE_KINDS.find((each) => each === kind);
  return known ? m.t(`report-kind-${known}`) : kind;
};

const indicatorName = (m: Messages, id: string, data: Dataset): string => {
  const indicator = data.indicator(id);
  return indicator ? m.pick(indicator, 'name') : id;
};

/** What the model's rules and columns expect, as they say it in English; the first that matches is used. */
const SAYINGS: [RegExp, Say][] = [
  [/^a value, or a numerator/, (m) => m.t('report-expected-value')],
  [/^nothing beside a numerator$/, (m) => m.t('report-expected-nothing-beside')],
  [/^one for the numerator$/, (m) => m.t('report-expected-denominator')],
  [/^one for the denominator$/, (m) => m.t('report-expected-numerator')],
  [/^(\d+) or more$/, (m, [least = '']) => m.t('report-expected-from', { least })],
  [
    /^at most the denominator (\S+)$/,
    (m, [most = '']) => m.t('report-expected-at-most-denominator', { most }),
  ],
  [/^at most the numerator (\S+)$/, (m, [most = '']) => m.t('report-expected-at-most-numerator', { most })],
  [
    /^nothing as (\S+) is not in %$/,
    (m, [id = ''], data) => m.t('report-expected-not-percent', { indicator: indicatorName(m, id, data) }),
  ],
  [/^nothing without a numerator$/, (m) => m.t('report-expected-nothing-without')],
  [
    /^at least the value (\S+)$/,
    (m, [least = '']) => m.t('report-expected-at-least-value', { least: m.number(Number(least), 10) }),
  ],
  [/^at most 100 as it is a share/, (m) => m.t('report-expected-share')],
  [/^the year the change is counted from$/, (m) => m.t('report-expected-since')],
  [
    /^nothing for the kind (\S+)$/,
    (m, [kind = '']) => m.t('report-expected-nothing-kind', { kind: kindName(m, kind) }),
  ],
  [/^a year before (\d+)$/, (m, [year = '']) => m.t('report-expected-before', { year })],
  [/ for a change$/, (m) => m.t('report-expected-change-basis')],
  [
    /^none of .* for the kind (\S+)$/,
    (m, [kind = '']) => m.t('report-expected-no-change-basis', { kind: kindName(m, kind) }),
  ],
  [
    /^a year from (\d+) to (\d+)$/,
    (m, [first = '', last = '']) => m.t('report-expected-year', { first, last }),
  ],
  [/^a whole number/, (m) => m.t('report-expected-whole')],
  [/^a number$/, (m) => m.t('report-expected-number')],
  [/^a text$/, (m) => m.t('report-expected-text')],
  [/^a date such as /, (m) => m.t('report-expected-date')],
  [/^a web address/, (m) => m.t('report-expected-address')],
  [/^nothing$/, (m) => m.t('report-expected-nothing')],
  [/^one of (.+)$/, (m, [list = '']) => m.t('report-expected-one-of', { list })],
];

/**
 * What a rule of the data expects, in the messages' language, as the end of "expected ...". The rules are in English for
 * those who keep the files; what is not known here is said as they say it, in quotes.
 */
export function expectedText(m: Messages, expected: string, data: Dataset): string {
  for (const [pattern, say] of SAYINGS) {
    const found = pattern.exec(expected);
    if (found) return say(m, found.slice(1), data);
  }
  return m.t('report-expected-other', { expected });
}
