import { px } from '../markup/px.ts';
import { h, type Tree } from '../markup/tree.ts';
import { textWidth } from './text-width.ts';

export interface TextStyle {
  /** Font size, CSS pixels. */
  em: number;
  fill: string;
  bold?: boolean;
  anchor?: 'start' | 'end';
}

/** Long lines of digits run wider than the estimate for names; semibold runs wider than regular. */
const REGULAR = 1.05;
const BOLD = 1.08;

/** An estimate of a text's width in CSS pixels, a little on the wide side. */
export const widthOf = (text: string, { em, bold }: Pick<TextStyle, 'em' | 'bold'>): number =>
  textWidth(text, em) * (bold ? BOLD : REGULAR);

/**
 * `text` in lines at most `width` CSS pixels long, broken between words; a word longer than a line keeps one, unless it is an
 * address, which is broken before what is behind its last slash.
 */
export function wrap(text: string, width: number, style: Pick<TextStyle, 'em' | 'bold'>): string[] {
  const lines: string[] = [];
  const words = text.split(' ').flatMap((word) => {
    const cut = widthOf(word, style) > width ? word.lastIndexOf('/') + 1 : 0;
    return cut > 0 ? [` ${word.slice(0, cut)}`, word.slice(cut)] : ` ${word}`;
  });
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last + word;
    if (last === undefined || widthOf(longer, style) > width) lines.push(word.trimStart());
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The same number of lines, as even in length as can be: no word of a heading stands alone. */
export function wrapEvenly(text: string, width: number, style: Pick<TextStyle, 'em' | 'bold'>): string[] {
  let best = wrap(text, width, style);
  for (let narrower = width - style.em / 2; narrower > width / 2; narrower -= style.em / 2) {
    const lines = wrap(text, narrower, style);
    if (lines.length > best.length || lines.some((line) => widthOf(line, style) > narrower)) break;
    best = lines;
  }
  return best;
}

/** One line as an SVG text, its baseline at `y`. */
export const textLine = (text: string, x: number, y: number, { em, fill, bold, anchor }: TextStyle): Tree =>
  h(
    'text',
    {
      x: px(x),
      y: px(y),
      'font-size': px(em),
      fill,
      'font-weight': bold ? 600 : undefined,
      'text-anchor': anchor === 'end' ? anchor : undefined,
    },
    [text],
  );
