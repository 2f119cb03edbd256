import type { Figure } from '../model/columns.ts';
import type { Answer } from './sheet.ts';

/** More digits than these are the binary fraction's own. */
const DIGITS = 15;

/** A figure with its numbers multiplied, where the answer says so: `times 1000`. Counts are multiplied by nothing. */
export function scaled(figure: Figure, answer: Answer | undefined): Figure {
  if (!answer?.startsWith('times ')) return figure;
  const times = Number(answer.slice('times '.length));
  const by = (value: number | null) => (value === null ? null : Number((value * times).toPrecision(DIGITS)));
  return { ...figure, value: by(figure.value), value_max: by(figure.value_max) };
}
