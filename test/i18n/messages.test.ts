import { readdirSync, readFileSync } from 'node:fs';
import { FluentParser, type Message, Visitor } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { MESSAGE_IDS, messageIds } from '../../scripts/message-ids.ts';
import { createMessages, type MessageId } from '../../src/i18n/messages.ts';
import { SUMMARY_SOURCES } from '../../src/i18n/summary-sources.ts';
import { LANGS } from '../../src/state/state.ts';

const vi = createMessages('vi');
const en = createMessages('en');

const LOCALES = new URL('../../locales/', import.meta.url);
const FILES = readdirSync(new URL('vi/', LOCALES));

/** What a file's messages take, by id: the names of their arguments. */
function argumentsOf(source: string): Record<string, string[]> {
  class Names extends Visitor {
    readonly found = new Set<string>();
    override visitVariableReference({ id }: { id: { name: string } }): void {
      this.found.add(id.name);
    }
  }
  const messages = new FluentParser()
    .parse(source)
    .body.filter((entry): entry is Message => entry.type === 'Message');
  return Object.fromEntries(
    messages.map((message) => {
      const names = new Names();
      names.visit(message);
      return [message.id.name, [...names.found].sort()];
    }),
  );
}

describe.each(FILES)('the strings of %s', (file) => {
  const [own, other] = ['vi', 'en'].map((lang) =>
    readFileSync(new URL(`${lang}/${file}`, LOCALES), 'utf8'),
  ) as [string, string];

  it('have the same ids and arguments in both languages', () => {
    expect(argumentsOf(other)).toEqual(argumentsOf(own));
  });

  it('are in composed letters, with the Vietnamese Đ', () => {
    for (const text of [own, other]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[Ðð]/);
    }
  });
});

it('no id is in two files', () => {
  const ids = FILES.flatMap((file) =>
    Object.keys(argumentsOf(readFileSync(new URL(`vi/${file}`, LOCALES), 'utf8'))),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('the type of ids is made of the files: `npm run strings`', async () => {
  expect(readFileSync(MESSAGE_IDS, 'utf8')).toBe(await messageIds());
});

it('both languages have the same files', () => {
  for (const lang of LANGS) expect(readdirSync(new URL(`${lang}/`, LOCALES))).toEqual(FILES);
});

describe('a string', () => {
  it('throws where its id is unknown or an argument is missing', () => {
    expect(() => vi.t('no-such' as MessageId)).toThrow('no string "no-such" in vi');
    expect(() => en.t('map-unit', { unit: 'One' })).toThrow(/"map-unit" in en.*value/);
    expect([vi.has('legend'), vi.has('no-such')]).toEqual([true, false]);
  });

  it('is filled in without invisible marks', () => {
    expect(vi.t('map-unit', { unit: 'Huyện Ba', value: '17/20' })).toBe('Huyện Ba: 17/20');
  });

  it('follows the number in English', () => {
    expect(en.t('legend-districts', { count: 1 })).toBe('1 place');
    expect(en.t('legend-districts', { count: 2 })).toBe('2 places');
    expect(vi.t('legend-districts', { count: 1 })).toBe('1 đơn vị');
  });

  it.each([
    [1, 'Cao nhất trong 7 đơn vị có số liệu năm 2023.', 'Highest of 7 districts with a figure for 2023.'],
    [
      3,
      'Cùng cao nhất với 2 đơn vị khác trong 7 đơn vị có số liệu năm 2023.',
      'Highest, together with 2 others, of 7 districts with a figure for 2023.',
    ],
  ])('says how many share the first rank: %i', (shared, inVietnamese, inEnglish) => {
    vi.add(SUMMARY_SOURCES);
    en.add(SUMMARY_SOURCES);
    const args = { rank: 1, shared, others: shared - 1, of: 7, year: '2023' };
    expect(vi.t('rank-first', args)).toBe(inVietnamese);
    expect(en.t('rank-first', args)).toBe(inEnglish);
  });
});

describe('a number', () => {
  it.each([
    [71.287, 3, '71,287', '71.287'],
    [88800, 0, '88.800', '88,800'],
    [39740.2, 2, '39.740,2', '39,740.2'],
    [100, 1, '100', '100'],
    [78.947, 1, '78,9', '78.9'],
    [0.01, 2, '0,01', '0.01'],
    [-18, 0, '-18', '-18'],
  ])("%d with %i decimals at most is in the language's style", (value, decimals, inVietnamese, inEnglish) => {
    expect(vi.number(value, decimals)).toBe(inVietnamese);
    expect(en.number(value, decimals)).toBe(inEnglish);
  });

  it('has two decimals at most where nothing else is said', () => {
    expect(vi.number(1.2345)).toBe('1,23');
  });
});

describe('a date', () => {
  it.each([
    ['2024-02-09', '9-2-2024', '9 February 2024'],
    ['2024-12-31', '31-12-2024', '31 December 2024'],
    ['2024-02', '2-2024', 'February 2024'],
    ['2024', '2024', '2024'],
  ])('%s is as precise as it is known', (published, inVietnamese, inEnglish) => {
    expect(vi.date(published)).toBe(inVietnamese);
    expect(en.date(published)).toBe(inEnglish);
  });
});

describe('the text of a row', () => {
  it('is the one in the language', () => {
    const row = { name_vi: 'Dưới', name_en: 'Lower', note_vi: 'a', note_en: 'b' };
    expect([vi.pick(row, 'name'), en.pick(row, 'name'), en.pick(row, 'note')]).toEqual([
      'Dưới',
      'Lower',
      'b',
    ]);
  });
});

describe('the languages', () => {
  it('do not disturb each other, and each is made once', () => {
    expect([vi.lang, en.lang, vi.t('legend'), en.t('legend')]).toEqual(['vi', 'en', 'Chú giải', 'Legend']);
    expect(createMessages('vi')).toBe(vi);
  });
});
