import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { type Statement, summarise, type UnitSummary } from '../../src/text/summary.ts';
import { figure, madeUpDataset } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = await compileData(DATA);
const real = createDataset(compiled.data);
const summary = (code: string, data: Dataset = real, lang: 'vi' | 'en' = 'vi') =>
  summarise(data, createMessages(lang), code) as UnitSummary;
const entriesOf = ({ income, themes }: UnitSummary) => [
  ...income,
  ...themes.flatMap(({ entries }) => entries),
];
const statementsOf = (found: UnitSummary, indicator: string, year: number): Statement[] =>
  entriesOf(found)
    .filter((entry) => entry.indicator.id === indicator && entry.year === year)
    .flatMap(({ statements }) => statements);
const texts = (statements: Statement[]) => statements.map(({ text }) => text);

describe('the summary of Cần Đước', () => {
  const found = summary('806');

  it('begins with 23 of 24 targets in 2023, then 28 of 28 in 2022, and says that these are different lists', () => {
    expect(
      found.attainment.map(({ counts, figure: { year }, source }) => [counts, year, source?.id]),
    ).toEqual([
      ['23/24', 2023, 'baolongan-2024-01-19'],
      ['28/28', 2022, 'baolongan-2023-02-16'],
    ]);
    expect(found.attainment[0]?.basis).toBe('Danh mục: kế hoạch kinh tế - xã hội.');
    expect(found.attainment[1]?.basis).toBe('Danh mục: nghị quyết của cấp ủy.');
    expect(found.differentLists).toBe(true);
  });

  it('shows the misprinted share of the budget estimate, flagged, and nothing else so', () => {
    const suspects = entriesOf(found).flatMap(({ statements }) =>
      statements.filter(({ suspect }) => suspect),
    );
    expect(suspects).toHaveLength(1);
    expect(suspects[0]?.text).toMatch(/^đạt 1\.?103,3 % mức tỉnh giao$/);
    expect(suspects[0]?.note).toContain('in nhầm');
  });

  it('names its province, its area and its briefs, latest first', () => {
    expect(found.province?.code).toBe('80');
    expect(found.area).toBeGreaterThan(150);
    expect(found.briefs.map(({ brief, source }) => [brief.year, source?.id])).toEqual([
      [2024, 'baolongan-2024-01-19'],
      [2023, 'baolongan-2023-02-16'],
    ]);
  });
});

describe('the summary of Thới Lai', () => {
  const found = summary('927');

  it('says 14 of 14, of which 10 were exceeded', () => {
    expect(found.attainment).toHaveLength(1);
    expect(found.attainment[0]).toMatchObject({ counts: '14/14', source: { id: 'baocantho-2024-02-09' } });
    expect(found.attainment[0]?.sentence).toContain('14 trên 14');
    expect(found.attainment[0]?.sentence).toContain('10 chỉ tiêu vượt');
    expect(found.differentLists).toBe(false);
  });

  it('says income, plan, change, the target for 2024, and what follows for 2022, marked as computed', () => {
    expect(found.income.map(({ year }) => year)).toEqual([2024, 2023, 2022]);
    expect(texts(statementsOf(found, 'income_per_capita', 2024))).toEqual([
      'mục tiêu 2024: 79–80,2 triệu đồng/người/năm',
    ]);
    expect(texts(statementsOf(found, 'income_per_capita', 2023))).toEqual([
      '71,287 triệu đồng/người/năm',
      'đạt 100,04 % kế hoạch năm',
      'tăng 6,633 triệu đồng/người/năm so với 2022',
    ]);
    const computed = statementsOf(found, 'income_per_capita', 2022);
    expect(computed.map(({ computed, sources }) => [computed, sources.map(({ id }) => id)])).toEqual([
      [true, ['baocantho-2024-02-09']],
    ]);
    expect(texts(computed)[0]).toMatch(/64,654 triệu đồng\/người\/năm \(tính ra/);
  });
});

describe('the summary of Phong Điền', () => {
  const found = summary('926');

  it('has the published income of 2004, and no computed one beside it', () => {
    expect(
      statementsOf(found, 'income_per_capita', 2004).map(({ text, computed }) => [text, computed]),
    ).toEqual([['5,53 triệu đồng/người/năm', false]]);
  });

  it('says once what two papers print', () => {
    const [income] = statementsOf(found, 'income_per_capita', 2023);
    expect(income?.text).toBe('75,1 triệu đồng/người/năm');
    expect(income?.sources.map(({ id }) => id)).toEqual(['baocantho-2024-02-09', 'ttxvn-2024-phong-dien']);
  });
});

describe('the summaries of all units', () => {
  const all = real.units.map(({ code, level }) => ({ code, level, found: summary(code) }));

  it("keep Cần Thơ city's 94.12 million out of every district", () => {
    const said = (each: UnitSummary) =>
      entriesOf(each)
        .flatMap(({ statements }) => texts(statements))
        .join('\n');
    for (const { code, level, found } of all) {
      if (level === 'district') expect(said(found), code).not.toContain('94,12');
    }
    expect(said(summary('92'))).toContain('94,12 triệu đồng/người/năm');
    expect(summary('92').attainment[0]?.rank).toBe('');
  });

  it('list every project under each of its units, and under their province', () => {
    for (const { id, units } of real.projects) {
      for (const code of units) {
        const listed = (of: string) =>
          summary(of).projects.map(({ project, relation }) => `${project.id} ${relation}`);
        expect(listed(code), code).toContain(`${id} stated`);
        expect(listed(real.unit(code)?.province || code)).toContain(`${id} stated`);
      }
    }
  });

  it('say every figure of the unit, each with its source', () => {
    for (const { code, found } of all) {
      const said = new Set([
        ...found.attainment.map(({ figure: { year } }) => `target_attainment ${year}`),
        ...entriesOf(found).map(({ indicator, year }) => `${indicator.id} ${year}`),
      ]);
      for (const { indicator, year } of real.figuresOf(code))
        expect(said, code).toContain(`${indicator} ${year}`);
      for (const { statements } of entriesOf(found)) {
        expect(statements.length).toBeGreaterThan(0);
        for (const { sources, text } of statements) expect(sources, `${code}: ${text}`).not.toEqual([]);
      }
      for (const { source } of [...found.attainment, ...found.briefs]) expect(source, code).toBeDefined();
    }
  });

  it('say whether there is a figure at all', () => {
    const without = all.filter(({ found }) => !found.hasFigures);
    expect(without.length).toBeGreaterThan(0);
    for (const { code, found } of without) {
      expect(real.figuresOf(code)).toEqual([]);
      expect([found.attainment, found.income, found.themes]).toEqual([[], [], []]);
    }
    expect(summary('918').hasFigures).toBe(false);
    expect(summary('927').hasFigures).toBe(true);
  });

  it('put no indicator under another heading than one of its own', () => {
    for (const { code, found } of all)
      expect(
        found.themes.map(({ theme }) => theme),
        code,
      ).not.toContain('other');
  });

  it('exist in English too', () => {
    for (const { code } of all) {
      const english = summary(code, real, 'en');
      expect(entriesOf(english).length).toBe(entriesOf(summary(code)).length);
    }
  });
});

describe('a summary', () => {
  const data = madeUpDataset();

  it('does not exist for a unit that nobody knows', () => {
    expect(summarise(data, createMessages('vi'), '999')).toBeUndefined();
  });

  it('has targets and results by year, the latest first, the result ranked and the target not', () => {
    expect(
      summary('901', data).attainment.map(({ counts, figure: { year, kind }, rank }) => [
        year,
        kind,
        counts,
        rank,
      ]),
    ).toEqual([
      [2024, 'target', '11/11', ''],
      [2023, 'actual', '12/12', 'Cao nhất trong 2 đơn vị có số liệu năm 2023.'],
      [2022, 'actual', '9/10', ''],
    ]);
    expect(summary('902', data).attainment[0]?.rank).toBe('Đứng thứ 2 trong 2 đơn vị có số liệu năm 2023.');
  });

  it('groups what else is known by theme, in the order of the themes, and keeps a suspect figure with its flag', () => {
    const { themes } = summary('902', data);
    expect(themes.map(({ theme, entries }) => [theme, entries.map(({ indicator }) => indicator.id)])).toEqual(
      [
        ['economy', ['share_services']],
        ['agriculture', ['shrimp_output']],
        ['society', ['crime']],
      ],
    );
    const shrimp = themes[1]?.entries[0]?.statements.map(({ text, suspect }) => [text, suspect]);
    expect(shrimp).toEqual([
      ['1103,3 tấn', true],
      ['đạt 104,5 % kế hoạch năm', false],
    ]);
  });

  it('joins the notes of two papers that say the same', () => {
    const income = { unit: '901', indicator: 'income_per_capita', value: 71.287 };
    const twice = madeUpDataset({
      figures: [
        figure({ ...income, note_vi: 'Ước tính.' }),
        figure({ ...income, source: 'paper-b', note_vi: 'Nguồn thứ hai.' }),
      ],
    });
    expect(summary('901', twice).income[0]?.statements).toEqual([
      {
        text: '71,287 triệu đồng/người/năm',
        note: 'Ước tính. Nguồn thứ hai.',
        suspect: false,
        computed: false,
        sources: [twice.source('paper-a'), twice.source('paper-b')],
      },
    ]);
  });

  it('of a unit without figures still has its area, projects and successor', () => {
    const found = summary('903', data);
    expect(found.hasFigures).toBe(false);
    expect(found.area).toBeGreaterThan(900);
    expect(found.projects.map(({ project }) => project.id)).toEqual(['canal']);
    expect(found.unit.successor_vi).toBe('tỉnh Mới');
  });

  it('of a province has its own figures and the projects of its districts, and no province above it', () => {
    const found = summary('90', data);
    expect(found.attainment.map(({ counts, rank }) => [counts, rank])).toEqual([['1/2', '']]);
    expect(texts(found.income[0]?.statements ?? [])).toEqual(['94,12 triệu đồng/người/năm']);
    expect(found.projects.map(({ project }) => project.id)).toEqual(['hall', 'ring-road', 'scheme']);
    expect(found.province).toBeUndefined();
  });
});
