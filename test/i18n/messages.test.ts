import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { DESK_PARTS } from '../../src/desk/desk-parts.ts';
import { ITEM_STATES } from '../../src/desk/report-pages.ts';
import type { Unkept } from '../../src/draft/keep.ts';
import { ARCHIVE_SOURCES } from '../../src/i18n/archive-sources.ts';
import { DESK_REPORT_SOURCES } from '../../src/i18n/desk-report-sources.ts';
import { DESK_SOURCES } from '../../src/i18n/desk-sources.ts';
import { EMBED_SOURCES } from '../../src/i18n/embed-sources.ts';
import { EXPLORE_SOURCES } from '../../src/i18n/explore-sources.ts';
import { createMessages, SOURCES as FIRST } from '../../src/i18n/messages.ts';
import { SHARE_SOURCES } from '../../src/i18n/share-sources.ts';
import { SUPPLIED_SOURCES } from '../../src/i18n/supplied-sources.ts';
import { NUMBER_STYLES, ROLES, type Trouble } from '../../src/intake/sheet.ts';
import { THEMES } from '../../src/model/themes.ts';
import {
  BASES,
  FIGURE_KINDS,
  FLAGS,
  PRECISIONS,
  PROJECT_KINDS,
  QUALIFIERS,
  UNIT_KINDS,
} from '../../src/model/vocabulary.ts';
import { LANGS, PARTS, THEME_CHOICES } from '../../src/state/state.ts';
import { CSV_COLUMNS } from '../../src/view/export-csv.ts';
import { TABLE_COLUMNS } from '../../src/view/table.ts';

const vi = createMessages('vi');
const en = createMessages('en');
/** Those that come with the page and those that come late. */
const LATE = [
  EMBED_SOURCES,
  EXPLORE_SOURCES,
  DESK_REPORT_SOURCES,
  SUPPLIED_SOURCES,
  ARCHIVE_SOURCES,
  DESK_SOURCES,
  SHARE_SOURCES,
];
const SOURCES = {
  vi: FIRST.vi + LATE.map(({ vi }) => vi).join(''),
  en: FIRST.en + LATE.map(({ en }) => en).join(''),
};
for (const messages of [vi, en]) for (const late of LATE) messages.add(late[messages.lang]);

const TROUBLES: Record<Trouble['kind'], true> = {
  cells: true,
  missing: true,
  unknown: true,
  ambiguous: true,
  doubtful: true,
  unreadable: true,
  style: true,
  unfit: true,
  duplicate: true,
  range: true,
  history: true,
  conflict: true,
  rival: true,
  'heading-word': true,
  'unit-word': true,
  'other-name': true,
  source: true,
  reason: true,
};
const TROUBLE_KINDS = Object.keys(TROUBLES);

/** Ids with their whole text, as written. */
function written(source: string): Map<string, string> {
  const parts = source.split(/^([a-z][\w-]*) = /m).slice(1);
  return new Map(
    Array.from({ length: parts.length / 2 }, (_, i) => [parts[2 * i] as string, parts[2 * i + 1] as string]),
  );
}
const argumentsOf = (text: string | undefined) => [...new Set(text?.match(/\$\w+/g))].sort();
const ids = (lang: 'vi' | 'en') => new FluentResource(SOURCES[lang]).body.map(({ id }) => id);

describe('the strings', () => {
  it('are all readable, and none is there twice', () => {
    for (const lang of LANGS) {
      expect(ids(lang)).toEqual([...written(SOURCES[lang]).keys()]);
      expect(new Set(ids(lang)).size).toBe(ids(lang).length);
    }
  });

  it('have the same ids in both languages', () => {
    expect(ids('en').toSorted()).toEqual(ids('vi').toSorted());
    expect(ids('vi').length).toBeGreaterThan(100);
  });

  it('take the same arguments in both languages', () => {
    const [own, other] = [written(SOURCES.vi), written(SOURCES.en)];
    for (const [id, text] of own) expect(argumentsOf(other.get(id)), id).toEqual(argumentsOf(text));
  });

  it('are in composed letters, with the Vietnamese Đ', () => {
    for (const lang of LANGS) {
      expect(SOURCES[lang]).toBe(SOURCES[lang].normalize('NFC'));
      expect(SOURCES[lang]).not.toMatch(/[Ðð]/);
    }
  });
});

const folder = fileURLToPath(new URL('../../src', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('i18n'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
/** What stands first in each call of `t`, without what it is compared to. */
const asked = sources.flatMap((source) =>
  [...source.matchAll(/\bt\(\s*([^,()]+)/g)].map(([, first = '']) =>
    first.replaceAll(/[!=]== *('[^']*'|\d+)/g, ''),
  ),
);

describe('the strings that the code asks for', () => {
  it('exist', () => {
    const literals = asked.flatMap((first) =>
      [...first.replaceAll(/`[^`]*`/g, '').matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
    );
    expect(new Set(literals).size).toBeGreaterThan(50);
    expect(literals.filter((id) => !vi.has(id))).toEqual([]);
  });

  const PREFIXES: Record<string, readonly string[]> = {
    'kind-': PROJECT_KINDS,
    // Those of a change are said by `change-`.
    'basis-': [
      'none',
      ...BASES.filter((basis) => basis && !['percent', 'absolute', 'multiple'].includes(basis)),
    ],
    'unit-': UNIT_KINDS,
    'qualifier-': QUALIFIERS.filter(Boolean),
    'theme-': THEMES,
    'precision-': PRECISIONS,
    'change-': ['percent', 'absolute', 'multiple'],
    'embed-part-': PARTS,
    'embed-theme-': THEME_CHOICES,
    'embed-code-': ['snippet', 'iframe', 'element', 'oembed', 'link', 'picture'],
    'embed-about-oembed': ['', '-inexact', '-none'],
    'standing-supplied-': ['frame', 'link', 'file'],
    'supplied-failed-': ['broken', 'long', 'unfit'],
    'table-': TABLE_COLUMNS,
    'csv-': CSV_COLUMNS,
    'marks-': ['exceeded', 'met', 'met-or-exceeded', 'missed'],
    'report-state-': ['all', ...ITEM_STATES],
    'report-head-': ['line', 'unit', 'indicator', 'year', 'value', 'cell', 'state'],
    'report-field-': ROLES,
    'report-kind-': FIGURE_KINDS,
    'report-qualifier-': QUALIFIERS.map((word) => word || 'none'),
    'report-basis-': BASES.map((word) => word || 'none'),
    'report-flag-': FLAGS.map((word) => word || 'none'),
    'report-trouble-': TROUBLE_KINDS,
    'source-': ['outlet-hint', 'title-hint', 'published-hint', 'url-hint'],
    'source-need-': ['outlet', 'title', 'published', 'url'],
    'source-reason-': LANGS,
    'source-need-reason-': LANGS,
    'archive-standing-': ['draft', 'supplied'],
    'desk-part-': DESK_PARTS,
    'desk-kind-': FIGURE_KINDS,
    'desk-role-': ROLES,
    'desk-unkept-': ['refused', 'full', 'other-tab', 'in-the-way'] satisfies Unkept[],
    'coverage-kind-': FIGURE_KINDS,
    'coverage-counts-': FIGURE_KINDS.filter((kind) => kind !== 'actual'),
    'desk-next-': ['style', 'source', 'reason', 'open', 'ready'].flatMap((step) => [step, `${step}-go`]),
    'columns-separator-': ['comma', 'semicolon', 'tab'],
    'columns-style-': NUMBER_STYLES,
    'title-': ['target_attainment', 'income_per_capita', 'none'],
  };

  it.each(Object.entries(PREFIXES))(
    'that begin with %s exist for every word of the data',
    (prefix, words) => {
      for (const word of words)
        expect([vi.has(prefix + word), en.has(prefix + word)], prefix + word).toEqual([true, true]);
    },
  );

  it('begin with no other prefix', () => {
    const prefixes = asked.flatMap((first) =>
      [...first.matchAll(/`([\w-]*)\$\{/g)].map(([, prefix = '']) => prefix),
    );
    expect(prefixes.length).toBeGreaterThan(5);
    expect([...new Set(prefixes)].filter((prefix) => !PREFIXES[prefix])).toEqual([]);
  });
});

describe('a string', () => {
  it('throws where its id is unknown or an argument is missing', () => {
    expect(() => vi.t('no-such')).toThrow('no string "no-such" in vi');
    expect(() => en.t('map-unit', { unit: 'One' })).toThrow(/"map-unit" in en.*value/);
    expect([vi.has('legend'), vi.has('no-such')]).toEqual([true, false]);
  });

  it('is filled in without invisible marks', () => {
    expect(vi.t('map-unit', { unit: 'Huyện Ba', value: '17/20' })).toBe('Huyện Ba: 17/20');
  });

  it('follows the number in English', () => {
    expect(en.t('legend-districts', { count: 1 })).toBe('1 district');
    expect(en.t('legend-districts', { count: 2 })).toBe('2 districts');
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
