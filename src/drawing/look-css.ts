import { type Looks, MAP } from './look.ts';

/** What CSS writes behind the number. */
const UNITS: Record<string, string> = { 'font-size': 'px', 'letter-spacing': 'em' };

function declaration([name, value]: [string, unknown]): string {
  if (name === 'page') return String(value);
  if (Array.isArray(value)) return `${name}:${value.join(' ')}`;
  if (typeof value === 'number') return `${name}:${value}${UNITS[name] ?? ''}`;
  return `${name}:${String(value).startsWith('--') ? `var(${value})` : value}`;
}

const selectors = (list: string): string =>
  list
    .split(',')
    .map((each) => (each === MAP ? each : `${MAP} ${each}`))
    .join(',');

/** Looks as a style sheet. Lines keep their width at every zoom. */
export const toCss = (looks: Looks): string =>
  Object.entries(looks)
    .map(([list, look]) => `${selectors(list)}{${Object.entries(look).map(declaration).join(';')}}`)
    .join('');
