import type { Lang } from '../state/state.ts';

/** Letters of Vietnamese alone: ă, đ, ơ, ư, and vowels with a hook, a dot below or two marks. */
const VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]/i;
const OF_ENGLISH = /^[\p{ASCII}\p{Punctuation}]*$/u;

/**
 * The language that the title of an article is in, for its `lang`; left out where it is that of the text around. The data
 * does not name it, the letters do: no Vietnamese title of some words gets by without such that are its own. Where they
 * speak for neither Vietnamese nor English it is not known, which HTML writes as the empty string.
 */
export function titleLang(title: string, around: Lang): string | undefined {
  const letters = title.normalize('NFC');
  const lang = VIETNAMESE.test(letters) ? 'vi' : OF_ENGLISH.test(letters) ? 'en' : '';
  return lang === around ? undefined : lang;
}
