import { type Looks, MAP } from './look.ts';

/** `stroke-width:.75` */
function declaration([name, value]: [string, unknown]): string {
  const text = String(value);
  return `${name}:${text.startsWith('0.') ? text.slice(1) : text}`;
}

const inMap = (selector: string): string => (selector === MAP ? MAP : `${MAP} ${selector}`);

/** Looks as a style sheet. */
export const toCss = (looks: Looks): string =>
  Object.entries(looks)
    .map(
      ([list, look]) => `${list.split(',').map(inMap)}{${Object.entries(look).map(declaration).join(';')}}`,
    )
    .join('');
