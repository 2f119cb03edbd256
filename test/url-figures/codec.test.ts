import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFigures } from '../../src/draft/with-figures.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { decodeFigures, encodeFigures } from '../../src/url-figures/codec.ts';
import { faultText } from '../../src/url-figures/fault-text.ts';
import { FRAGMENT, MAX_FRAGMENT_LENGTH } from '../../src/url-figures/fragment.ts';
import { UrlFiguresError, type UrlFiguresFault } from '../../src/url-figures/url-figures-error.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';
import { madeUpChanges, PAPER } from '../support/url-figures.ts';

const data = madeUpDataset();
const supplied = madeUpChanges(data);
const encoded = await encodeFigures(supplied, data);
const none = { vi: '', en: '' };

/** Packs any content as a fragment would be. */
const zipped = (content: unknown) =>
  gzipSync(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');
const SOURCE = Object.values(PAPER);
/** The content of an address with one good figure, or with other parts. */
const file = (changes: object = {}) => ({
  format: 1,
  data: data.version,
  sources: [SOURCE],
  reasons: [],
  figures: [cells()],
  ...changes,
});
/** The cells of a good figure, some of them exchanged by place. */
function cells(changes: Record<number, string> = {}): string[] {
  const row = [
    '903',
    'income_per_capita',
    '2023',
    '',
    'actual',
    '66.6',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    PAPER.id,
  ];
  for (const [at, cell] of Object.entries(changes)) row[Number(at)] = cell;
  return Array.from(row, (cell) => cell ?? '');
}
async function reasonOf(text: string, about = data): Promise<string> {
  try {
    await decodeFigures(text, about);
    return 'none';
  } catch (error) {
    expect(error).toBeInstanceOf(UrlFiguresError);
    expect(faultText((error as UrlFiguresError).fault)).not.toMatch(/undefined|\[object|^$/);
    return (error as UrlFiguresError).reason;
  }
}

describe('figures that were encoded', () => {
  it('come back as they were, the replaced one being the one that is published', async () => {
    const back = await decodeFigures(encoded, data);
    expect(back).toEqual(supplied);
    expect(back.changes[1]?.replaces).toBe(supplied.changes[1]?.replaces);
  });

  it('fit into an address: only characters that nothing escapes', () => {
    expect(encoded).toMatch(/^[\w-]+$/);
    expect(encodeURIComponent(encoded)).toBe(encoded);
    expect(FRAGMENT.length + encoded.length).toBeLessThan(MAX_FRAGMENT_LENGTH);
  });

  it('are added where what they replaced is published no longer', async () => {
    const gone = supplied.changes[1]?.replaces;
    const later = madeUpDataset({ figures: data.figures.filter((each) => each !== gone), version: 'later' });
    const { changes } = await decodeFigures(encoded, later);
    expect(changes.map(({ replaces }) => replaces)).toEqual([undefined, undefined]);
    expect(changes[1]?.figure).toEqual(supplied.changes[1]?.figure);
  });

  it('take the place of what the same source has been published with since', async () => {
    const since = figure({ unit: '903', indicator: 'income_per_capita', value: 60, source: PAPER.id });
    const later = madeUpDataset({ figures: [...data.figures, since], sources: [...data.sources, PAPER] });
    const { changes, sources } = await decodeFigures(encoded, later);
    expect(changes[0]?.replaces).toBe(since);
    expect(sources).toEqual([]);
    const shown = withFigures(later, { changes, sources }, 'supplied');
    expect(shown.figuresOf('903').map(({ value }) => value)).toEqual([66.6]);
  });

  it('never rewrite a published source: theirs gets an id of its own', async () => {
    const published = { ...PAPER, title: 'Bài đã công bố' };
    const later = madeUpDataset({ sources: [...data.sources, published] });
    const shown = withFigures(later, await decodeFigures(encoded, later), 'supplied');
    expect(shown.source(PAPER.id)).toEqual(published);
    const [own] = shown.figuresOf('903');
    expect(shown.source(own?.source ?? '')).toMatchObject({ outlet: PAPER.outlet, title: PAPER.title });
  });

  it('leave out sources that none of them names, and control characters', async () => {
    const [first] = supplied.changes;
    const changes = {
      changes: [{ reason: none, figure: { ...first?.figure, note_vi: 'Hai\u0000\u0007dòng' } as never }],
      sources: [PAPER, { ...PAPER, id: 'other' }],
    };
    const back = await decodeFigures(await encodeFigures(changes, data), data);
    expect(back.sources).toEqual([PAPER]);
    expect(back.changes[0]?.figure.note_vi).toBe('Hai dòng');
  });
});

describe('packing', () => {
  it('refuses what is longer than an address may be, and says how long and how many', async () => {
    const notes = fc.sample(
      fc.string({ minLength: 200, maxLength: 200, unit: fc.constantFrom(...'abcdefghijkl mnopqrstuvwxyz') }),
      { numRuns: 90, seed: 7 },
    );
    const changes = notes.map((note, at) => ({
      figure: figure({
        unit: '903',
        indicator: 'income_per_capita',
        year: 1990 + (at % 45),
        kind: at < 45 ? 'actual' : 'target',
        value: at,
        note_vi: `a${note.trim()}`,
        note_en: 'b',
      }),
      reason: none,
    }));
    const failed = encodeFigures({ changes, sources: [] }, data);
    await expect(failed).rejects.toMatchObject({
      name: 'UrlFiguresError',
      reason: 'too-long',
      fault: { figures: 90 },
    });
    const { fault } = (await failed.catch((error) => error)) as UrlFiguresError;
    expect('characters' in fault && fault.characters).toBeGreaterThan(MAX_FRAGMENT_LENGTH);
  });

  it('refuses what would be refused by whoever reads it', async () => {
    const wrong = (changes: object) => ({
      changes: [{ figure: { ...supplied.changes[0]?.figure, ...changes } as never, reason: none }],
      sources: [PAPER],
    });
    await expect(encodeFigures(wrong({ unit: '999' }), data)).rejects.toMatchObject({ reason: 'unit' });
    await expect(encodeFigures(wrong({ year: 1066 }), data)).rejects.toMatchObject({ reason: 'cells' });
    await expect(encodeFigures(wrong({ note_vi: 'a'.repeat(1001) }), data)).rejects.toMatchObject({
      reason: 'text',
    });
  });

  it('refuses a figure in the place of one of another unit, which would be gone unseen', async () => {
    const [first, second] = supplied.changes;
    const changes = [{ ...first, replaces: second?.replaces } as never];
    await expect(encodeFigures({ changes, sources: [PAPER] }, data)).rejects.toMatchObject({
      reason: 'replacement',
    });
  });
});

describe('what comes from anybody', { timeout: 30_000 }, () => {
  it.each([
    ['nothing', '', 'alphabet'],
    ['characters that are not base64url', 'H4sI+/==', 'alphabet'],
    ['a length that no base64 has', 'H4sIA', 'alphabet'],
    ['bytes that are not gzip', Buffer.from('figures').toString('base64url'), 'broken'],
    ['more characters than are encoded', 'A'.repeat(MAX_FRAGMENT_LENGTH), 'too-long'],
    ['the first half', encoded.slice(0, Math.floor(encoded.length / 8) * 4), 'broken'],
    ['all but the last bytes', encoded.slice(0, -4), 'broken'],
    ['bytes that inflate to megabytes', zipped(JSON.stringify(file({ data: ' '.repeat(4e6) }))), 'too-large'],
    ['bytes that are not UTF-8', gzipSync(Buffer.from([0x22, 0xff, 0x22])).toString('base64url'), 'broken'],
    ['text that is not JSON', zipped('{"format":1'), 'format'],
    ['null', zipped('null'), 'format'],
    ['a file of another format', zipped(file({ format: 2 })), 'format'],
    ['a file with more in it', zipped(file({ script: 'alert(1)' })), 'format'],
    [
      'a file with its prototype',
      zipped(JSON.stringify(file()).replace('{', '{"__proto__":{"a":1},')),
      'format',
    ],
    ['numbers for cells', zipped(file({ figures: [[903]] })), 'format'],
    ['more cells than a figure has', zipped(file({ figures: [Array(19).fill('')] })), 'format'],
    ['more figures than an address may hold', zipped(file({ figures: Array(501).fill(['']) })), 'too-many'],
    ['a control character', zipped(file({ figures: [cells({ 14: 'a\u0000' })] })), 'text'],
    ['half a letter', zipped(JSON.stringify(file()).replace('66.6","', '66.6","\\ud800')), 'text'],
    ['an empty figure', zipped(file({ figures: [[]] })), 'cells'],
    ['a value that is no number', zipped(file({ figures: [cells({ 5: '1e9' })] })), 'cells'],
    ['another kind', zipped(file({ figures: [cells({ 4: 'guess' })] })), 'cells'],
    ['an unknown unit', zipped(file({ figures: [cells({ 0: '999' })] })), 'unit'],
    ['an unknown indicator', zipped(file({ figures: [cells({ 1: 'toString' })] })), 'indicator'],
    ['an unknown source', zipped(file({ figures: [cells({ 13: 'nobody' })] })), 'source'],
    ['a source without a title', zipped(file({ sources: [['a', 'b', '', '2024', '']] })), 'source'],
    ['a source twice', zipped(file({ sources: [SOURCE, SOURCE] })), 'source'],
    [
      'an address that runs',
      zipped(file({ sources: [[...SOURCE.slice(0, 4), 'javascript:alert(1)']] })),
      'address',
    ],
    [
      'an address without a host',
      zipped(file({ sources: [[...SOURCE.slice(0, 4), 'https://[']] })),
      'address',
    ],
    [
      'a share of more than all',
      zipped(file({ figures: [cells({ 1: 'share_services', 5: '101' })] })),
      'rules',
    ],
    ['the same twice', zipped(file({ figures: [cells(), cells({ 5: '67' })] })), 'rules'],
    [
      'two in the place of one',
      zipped(
        file({
          figures: ['', 'paper-b'].map((source) => [
            ...cells({ 0: '902', 1: 'target_attainment', 5: '', 7: '1', 8: '2', 13: source || PAPER.id }),
            '',
            '',
            'paper-b',
          ]),
        }),
      ),
      'rules',
    ],
    [
      "one in the place of another's that would stand beside what its own source has published",
      zipped(
        file({
          figures: [
            [
              ...cells({ 0: '902', 1: 'target_attainment', 5: '', 7: '1', 8: '2', 13: 'paper-a' }),
              '',
              '',
              'paper-b',
            ],
          ],
        }),
      ),
      'rules',
      madeUpDataset({
        figures: ['paper-a', 'paper-b'].map((source) =>
          figure({ unit: '902', indicator: 'target_attainment', numerator: 2, denominator: 2, source }),
        ),
      }),
    ],
  ] as [string, string, UrlFiguresFault['reason'], Dataset?][])(
    '%s is refused',
    async (_, text, reason, about = data) => {
      expect(await reasonOf(text, about)).toBe(reason);
    },
  );

  it('a good file made by hand is taken', async () => {
    expect(await reasonOf(zipped(file()))).toBe('none');
  });

  it('a byte that was changed is found, or changes no figure', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const bytes = Buffer.from(encoded, 'base64url');
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const back = await decodeFigures(bytes.toString('base64url'), data).catch((error) => error);
        if (!(back instanceof UrlFiguresError)) expect(back).toEqual(supplied);
      }),
      { numRuns: 250 },
    ));

  it('any bytes, any text and any JSON give one kind of error', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
          fc.uint8Array({ maxLength: 400 }).map((bytes) => gzipSync(bytes).toString('base64url')),
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.jsonValue().map(zipped),
          fc.array(fc.array(fc.string(), { maxLength: 18 })).map((figures) => zipped(file({ figures }))),
          fc.array(fc.array(fc.string(), { maxLength: 5 })).map((sources) => zipped(file({ sources }))),
        ),
        async (text) => {
          const back = await decodeFigures(text, data).catch((error) => error);
          if (!(back instanceof UrlFiguresError)) expect(back.changes).toBeInstanceOf(Array);
        },
      ),
      { numRuns: 400 },
    ));

  it('figures in any number, with any text, come back as they were', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({
            unit: fc.constantFrom('90', '91', '901', '902', '903'),
            year: fc.integer({ min: 1990, max: 2035 }),
            value: fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
            note_vi: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) =>
              text
                .normalize('NFC')
                .replaceAll(/[\p{C}Ðð]/gu, '')
                .trim()
                .normalize('NFC'),
            ),
          }),
          { selector: ({ unit, year }) => `${unit} ${year}`, maxLength: 12 },
        ),
        async (rows) => {
          const changes = rows.map((row) => ({
            figure: figure({ ...row, value: row.value || 0, indicator: 'shrimp_output', source: PAPER.id }),
            reason: none,
          }));
          const given = { changes, sources: rows.length ? [PAPER] : [] };
          expect(await decodeFigures(await encodeFigures(given, data), data)).toEqual(given);
        },
      ),
      { numRuns: 100, examples: [[[{ unit: '90', year: 1990, value: 0, note_vi: "'+" }]]] },
    ));
});
