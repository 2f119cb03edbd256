import { CELL_PHRASES, FIGURE_PHRASES, phraseOf, problemText } from '../model/problem-text.ts';
import { MAX_FRAGMENT_LENGTH } from './fragment.ts';
import type { UrlFiguresFault } from './url-figures-error.ts';

/** What is wrong with the figures of an address, in English, for the console. */
export function faultText(fault: UrlFiguresFault): string {
  if ('expected' in fault) return `${fault.column}: expected ${phraseOf(fault.expected, CELL_PHRASES)[0]}`;
  if ('at' in fault) return `figures of the address: ${fault.at} ${fault.message}`;
  if ('problem' in fault) return problemText(fault.problem, FIGURE_PHRASES);
  if ('replacedTwice' in fault) return `two in the place of ${fault.replacedTwice}`;
  if ('published' in fault) return `${fault.published} is published already`;
  if ('twice' in fault) return `the source ${fault.twice} is there twice`;
  switch (fault.reason) {
    case 'too-long':
      return `expected at most ${MAX_FRAGMENT_LENGTH} characters`;
    case 'alphabet':
      return 'expected base64url, got other characters';
    case 'broken':
      return `expected whole gzip, got ${fault.cause}`;
    case 'too-large':
      return `expected at most ${fault.most} bytes, got more`;
    case 'format':
      return 'expected JSON, got something else';
    case 'unit':
      return `no unit ${fault.unknown}`;
    case 'indicator':
      return `no ${fault.unknown}`;
    case 'source':
      return `no source ${fault.unknown}`;
    case 'address':
      return fault.url;
    case 'replacement':
      return `expected a figure of the same key, got ${fault.key}`;
  }
}
