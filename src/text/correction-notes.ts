/**
 * The reader's words for corrections. They are put behind a figure's own notes when the data is compiled: summary, table,
 * comparison, shares and downloads then say them without knowing of corrections.
 */
import { LAZY_PANEL_SOURCES } from '../i18n/lazy-panel-sources.ts';
import { createMessages, type Messages } from '../i18n/messages.ts';
import type { AtlasData, Correction, Figure } from '../model/columns.ts';
import { correctionsOf, readPrinted } from '../model/corrections.ts';
import { LANGS } from '../state/state.ts';

type Corrected = Pick<AtlasData, 'corrections'>;

/** The most digits after the decimal sign that a printed value may need. */
const MAX_DECIMALS = 10;

/** The old value in the language's style: `71,287`, `79–80,2`, `23/24`. */
function inStyle(m: Messages, { old, indicator }: Correction): string {
  const { value, value_max, numerator, denominator } = readPrinted(old);
  if (value === null) return `${numerator}/${denominator}`;
  // A year is a name, not an amount: it takes no thousands separator.
  const grouping = !indicator.endsWith('_year');
  return [value, value_max]
    .flatMap((each) => (each === null ? [] : m.number(each, MAX_DECIMALS, grouping)))
    .join('–');
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** One correction as a sentence, with its date and reason. Takes the strings of the lazy panels. */
export function correctionSentence(m: Messages, correction: Correction): string {
  const date = m.date(correction.corrected);
  const reason = ended(m.pick(correction, 'reason'));
  return correction.old === ''
    ? m.t('correction-added', { date, reason })
    : m.t('correction', { date, old: inStyle(m, correction), reason });
}

function sentences(data: Corrected, figure: Figure): Record<'note_vi' | 'note_en', string> {
  const corrections = correctionsOf(data, figure);
  const [note_vi = '', note_en = ''] = LANGS.map((lang) => {
    if (corrections.length === 0) return '';
    const m = createMessages(lang);
    m.add(LAZY_PANEL_SOURCES);
    return corrections.map((correction) => correctionSentence(m, correction)).join(' ');
  });
  return { note_vi, note_en };
}

/** The figures with a sentence for each of their corrections behind their notes, in both languages. */
export function withCorrectionNotes(data: Corrected & Pick<AtlasData, 'figures'>): Figure[] {
  if (!data.corrections) return data.figures;
  return data.figures.map((figure) => {
    const { note_vi, note_en } = sentences(data, figure);
    const behind = (own: string, ours: string) => [own, ours].filter(Boolean).join(' ');
    return note_vi
      ? { ...figure, note_vi: behind(figure.note_vi, note_vi), note_en: behind(figure.note_en, note_en) }
      : figure;
  });
}

/** The inverse of `withCorrectionNotes` for one figure: its notes as `figures.csv` has them. */
export function ownNotes(data: Corrected, figure: Figure): Pick<Figure, 'note_vi' | 'note_en'> {
  const { note_vi, note_en } = sentences(data, figure);
  const before = (note: string, ours: string) =>
    ours && note.endsWith(ours) ? note.slice(0, -ours.length).trimEnd() : note;
  return { note_vi: before(figure.note_vi, note_vi), note_en: before(figure.note_en, note_en) };
}
