import type { Messages } from '../../i18n/messages.ts';

/**
 * A number that nobody can read in another way: thousands set apart by a space that does not break, so that the one point or comma
 * in it is the language's decimal sign. 71287 is `71 287`, 71.287 is `71,287` in Vietnamese.
 */
export function plainNumber(m: Messages, value: number): string {
  const [whole = '', ...rest] = m.number(value, 10, false).split(/([.,])/);
  return [whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0'), ...rest].join('');
}
