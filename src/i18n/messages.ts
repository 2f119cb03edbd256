import { FluentBundle, FluentNumber, type FluentVariable } from '@fluent/bundle';
import en from '../../locales/en/atlas.ftl';
import vi from '../../locales/vi/atlas.ftl';
import type { Lang } from '../state/state.ts';
import type { MessageId } from './message-id.ts';

export type { MessageId };

/** A text, or its parts, as the bundle resolves them. */
type Pattern = Parameters<FluentBundle['formatPattern']>[0];

/** Messages by id, compiled from a Fluent file when the page was built (see `scripts/fluent.mjs`). */
export type Strings = Readonly<Record<string, Pattern>>;
/** The same messages in each language. */
export type Sources = Readonly<Record<Lang, Strings>>;

/** What every page needs; the rest comes with what shows it (`*-sources.ts`). */
export const SOURCES: Sources = { vi, en };
export const LOCALES: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };

/** The strings and number formats of one language. Two maps on a page may speak different languages. */
export interface Messages {
  lang: Lang;
  /** The string `id` with its arguments filled in. Throws where it has not come yet, or an argument is missing. */
  t(id: MessageId, args?: Record<string, FluentVariable>): string;
  /** Whether the string is there: it may have come late, or be none that there is. */
  has(id: string): id is MessageId;
  /** Takes in strings that came late, once. */
  add(sources: Sources): void;
  /**
   * A number in the language's style: 71,287 in Vietnamese, 71.287 in English. At most `decimals` digits; without
   * `grouping` no separator of thousands.
   */
  number(value: number, decimals?: number, grouping?: boolean): string;
  /** A date as precise as it is known: 2024, 2024-02 or 2024-02-09. */
  date(published: string): string;
  /**
   * Several names as one: `Cần Thơ, Long An và Sóc Trăng`. Both languages join them alike, and the map is named so before it
   * can be used: a phone takes tens of milliseconds for its first `Intl.ListFormat`.
   */
  list(names: readonly string[]): string;
  /** The row's name, note or other text in this language: `pick(unit, 'name')`. */
  pick<K extends string>(row: Record<`${K}_vi` | `${K}_en`, string>, key: K): string;
}

/** A small count, which all languages here write alike: a phone takes tens of milliseconds for its first `Intl.NumberFormat`. */
const isCount = (value: FluentVariable): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000;

/** A small count as an argument of a string: one that may choose a plural, and is written without a format. */
class Count extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}

const counted = (args: Record<string, FluentVariable>) =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, isCount(value) ? new Count(value) : value]),
  );

const cache = new Map<Lang, Messages>();

export function createMessages(lang: Lang): Messages {
  const known = cache.get(lang);
  if (known) return known;
  const bundle = new FluentBundle(LOCALES[lang], { useIsolating: false });
  const added = new Set<Sources>();
  const add = (sources: Sources): void => {
    if (added.has(sources)) return;
    added.add(sources);
    const body = Object.entries(sources[lang]).map(([id, value]) => ({ id, value, attributes: {} }));
    bundle.addResource({ body });
  };
  add(SOURCES);
  const formats: Record<string, Intl.NumberFormat> = {};
  const messages: Messages = {
    lang,
    t(id, args) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) throw new Error(`no string "${id}" in ${lang}`);
      const errors: Error[] = [];
      const text = bundle.formatPattern(pattern, args && counted(args), errors);
      if (errors[0]) throw new Error(`string "${id}" in ${lang}: ${errors[0].message}`);
      return text;
    },
    has: (id): id is MessageId => bundle.hasMessage(id),
    add,
    number(value, decimals = 2, grouping = true) {
      if (isCount(value)) return String(value);
      const key = `${decimals}${grouping}`;
      formats[key] ??= new Intl.NumberFormat(LOCALES[lang], {
        maximumFractionDigits: decimals,
        useGrouping: grouping,
      });
      return formats[key].format(value);
    },
    date(published) {
      const [year = '', month, day] = published.split('-').map((part) => String(Number(part)));
      if (lang === 'vi') return [day, month, year].filter(Boolean).join('-');
      if (!month) return year;
      const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
      const style = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      return new Intl.DateTimeFormat(LOCALES.en, day ? { ...style, day: 'numeric' } : style).format(at);
    },
    list: (names) =>
      [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${messages.t('and')} `),
    pick: (row, key) => row[`${key}_${lang}` as keyof typeof row] as string,
  };
  cache.set(lang, messages);
  return messages;
}
