import * as v from 'valibot';
import type { Whole } from '../model/commune-columns.ts';
import { expecting } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import { readStrict } from './read-strict.ts';

const TEXT = expecting({ code: 'text' });
const DATE = expecting({ code: 'date' });
const COUNT = expecting({ code: 'whole-number' });
const text = v.pipe(v.string(TEXT), v.trim(), v.nonEmpty(TEXT));
const collected = v.strictObject({
  collection: text,
  collected: v.pipe(v.string(DATE), v.regex(/^\d{4}(-\d\d){0,2}$/, DATE)),
});

const whole = v.strictObject({
  area: collected,
  people: collected,
  elsewhere: v.array(
    v.strictObject({
      province_vi: text,
      communes: v.pipe(v.number(COUNT), v.integer(COUNT), v.minValue(1, COUNT)),
      old_vi: text,
      old_en: text,
    }),
  ),
  credits_vi: text,
  credits_en: text,
});

/** Reads `today.json`. Never throws; `whole` is there when nothing is wrong with it. */
export function readToday(json: string, file = 'today.json'): { whole?: Whole; problems: Problem[] } {
  const { value, problems } = readStrict(json, whole, file);
  return { whole: value, problems };
}
