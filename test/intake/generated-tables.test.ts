import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decode } from '../../src/intake/decode.ts';
import { makeReports } from '../../src/intake/make-reports.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import {
  ENCODINGS,
  type Intake,
  type NumberStyle,
  type Report,
  type Separator,
} from '../../src/intake/sheet.ts';
import { findingsIn } from '../../src/model/check-figures.ts';
import { figureColumns } from '../../src/model/columns.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { isWhole, readFields } from '../../src/model/read-table.ts';
import { cell, decided, plausible, separator, table } from '../support/any-table.ts';
import { atlasData } from '../support/atlas-data.ts';
import { encode1258, encodeUtf16 } from '../support/encode.ts';
import { SOURCE } from '../support/intake-of.ts';

let data: Dataset;
beforeAll(async () => {
  data = await atlasData();
});

/** A table as a file in which every cell is quoted. */
const written = (rows: string[][], between: Separator) =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(between)).join('\n');
const clean = (text: string) => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

/** Reads a number by taking it apart, without a pattern for the whole; `undefined` where it is none. */
function plainNumber(text: string, style: NumberStyle): number | undefined {
  const [decimal, group] = style === 'comma' ? [',', '.'] : ['.', ','];
  const bare = text.replace(/ *%$/, '').replace('\u2212', '-').replace(/^\+/, '');
  const [whole = '', fraction, ...more] = bare.split(decimal);
  const groups = whole.replace('-', '').split(group);
  const grouped =
    groups.length > 1 && groups.every((part, place) => (place === 0 ? part.length < 4 : part.length === 3));
  if (more.length > 0 || (groups.length > 1 && !grouped)) return undefined;
  const digits = groups.join('').replaceAll(' ', '') + (fraction === undefined ? '' : `.${fraction}`);
  return /^\d/.test(digits) ? Number((bare.startsWith('-') ? '-' : '') + digits) || 0 : undefined;
}

/** Every row is listed, and only rows; what is ready satisfies the schema and the rules of the data. */
function expectSound(intake: Intake, { items, columns }: Report) {
  expect([...new Set(items.map(({ row }) => row))]).toEqual(intake.rows.map((_, row) => row));
  expect(new Set(items.map(({ row, column }) => `${row}:${column}`)).size).toBe(items.length);
  for (const { row, column, state, troubles, figure } of items) {
    if (state === 'open') expect(troubles).not.toEqual([]);
    if (state !== 'ready' && state !== 'same') continue;
    expect(troubles).toEqual([]);
    const { value, faults } = readFields(
      figureColumns,
      Object.fromEntries(
        Object.entries(figure).map(([name, part]) => [name, part === null ? '' : String(part)]),
      ),
    );
    expect(faults).toEqual([]);
    if (!isWhole(figureColumns, value)) throw new Error('a whole figure');
    expect(value).toEqual(figure);
    expect(findingsIn(value, data.indicator(value.indicator))).toEqual([]);
    // The number is the cell's, in the style that the report shows.
    const text = intake.rows[row]?.[column] ?? '';
    const style = columns.find((each) => each.column === column)?.style ?? 'comma';
    if (/^(value|value \d+)$/.test(intake.roles[column] ?? '') && /^[-+\u2212]?[\d., ]+%?$/.test(text))
      expect(figure.value).toBe(plainNumber(text, style));
  }
}

describe('any table', { timeout: 60_000 }, () => {
  it('keeps every cell as text through writing and reading', () => {
    fc.assert(
      fc.property(table, separator, ([header, rows], between) => {
        const full = header.map((text) => clean(text) || 'x');
        const sheet = readSheet(written([full, ...rows], between), {
          name: 'x',
          encoding: 'utf-8',
          separator: between,
        });
        const cells = rows.map((row) => row.map(clean));
        while (cells.length > 0 && cells.at(-1)?.every((text) => text === '')) cells.pop();
        // One column alone has no row of two cells; then the first is the heading all the same.
        expect(sheet.header).toEqual(full);
        expect(sheet.rows).toEqual(cells);
        expect(sheet.ragged).toEqual({});
      }),
      { numRuns: 3000 },
    );
  });

  it('loses no letter of what is not well formed', () => {
    const letters = (text: string) =>
      [...text.normalize('NFC').replace(/[\s",;\uFEFF]/g, '')].sort().join('');
    const scrap = fc.oneof(cell, fc.constantFrom(',', ';', '\t', '\n', '"', '""', '\r\n'));
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const text = scraps.join('');
        const { header, rows } = readSheet(text, { name: 'x', encoding: null });
        expect(letters([header, ...rows].flat().join(''))).toBe(letters(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is reported row by row, whatever was decided about it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(table, plausible).chain(([header, rows]) => {
          const sheet = readSheet(written([header, ...rows], ','), {
            name: 'x',
            encoding: 'utf-8',
            separator: ',',
          });
          return decided(newIntake('sheet', sheet, data));
        }),
        async (intake) => {
          const [report] = await makeReports([intake], data);
          if (!report) throw new Error('a report');
          expectSound(intake, report);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('of numbers is read as its report says, in every column', async () => {
    const sign = fc.constantFrom('', '-', '\u2212');
    const shown = fc
      .tuple(
        sign,
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        fc.constantFrom('comma', 'point'),
      )
      .map(([before, whole, fraction, grouped, style]) => {
        const [decimal, group] = style === 'comma' ? [',', '.'] : ['.', ','];
        const digits = grouped ? `${whole}`.replace(/\B(?=(\d{3})+$)/g, group ?? '') : `${whole}`;
        return `${before}${digits}${fraction ? `${decimal}${fraction}` : ''}`;
      });
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 1, maxLength: 6 }), async (cells) => {
        const text = [
          'Huyện\tGiá trị',
          ...cells.map((each, row) => `${data.districts[row]?.code}\t${each}`),
        ].join('\n');
        const intake: Intake = {
          ...newIntake('sheet', readSheet(text, { name: 'dán', encoding: null }), data),
          defaults: { indicator: 'rice_output', year: '2021', kind: 'actual' },
          source: SOURCE,
        };
        const [report] = await makeReports([intake], data);
        const style = report?.columns[0]?.style ?? null;
        for (const [row, each] of cells.entries()) {
          const [point, comma] = [plainNumber(each, 'point'), plainNumber(each, 'comma')];
          const item = report?.items[row];
          if (style) expect(item?.figure.value).toBe(style === 'point' ? point : comma);
          else if (point !== comma)
            expect(item?.troubles).toContainEqual(expect.objectContaining({ kind: 'style', got: each }));
        }
        expect(report?.columns[0]?.asks).toBe(style === null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any text', { timeout: 60_000 }, () => {
  const letters = [
    ...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÊÔƠƯ0123456789 ,;\t\n.%/-áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  ];
  const vietnamese = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((all) => all.join(''));

  it('comes back from every encoding when that is asked for', () => {
    fc.assert(
      fc.property(
        vietnamese,
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1258'),
        (text, encoding) => {
          const bytes = {
            'utf-8': () => new TextEncoder().encode(text),
            'utf-16le': () => encodeUtf16(text, 'le'),
            'utf-16be': () => encodeUtf16(text, 'be'),
            'windows-1258': () => encode1258(text),
          }[encoding]();
          expect(decode(bytes, encoding)).toEqual({ text, encoding });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('comes back with a byte order mark, and in UTF-8 without one, unasked', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(decode(new TextEncoder().encode(text)).text).toBe(text);
        expect(decode(new TextEncoder().encode(`\uFEFF${text}`)).text).toBe(text);
        expect(decode(encodeUtf16(`\uFEFF${text}`, 'le')).text).toBe(text);
        expect(decode(encodeUtf16(`\uFEFF${text}`, 'be')).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('of bytes is read without a complaint', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 64 }),
        fc.option(fc.constantFrom(...ENCODINGS)),
        (bytes, asked) => {
          expect(typeof decode(bytes, asked ?? undefined).text).toBe('string');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
