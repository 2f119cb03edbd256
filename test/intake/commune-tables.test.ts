import { beforeAll, describe, expect, it } from 'vitest';
import type { IntakeData } from '../../src/intake/commune-data.ts';
import { makeReports } from '../../src/intake/make-reports.ts';
import { newIntake } from '../../src/intake/new-intake.ts';
import { readSheet } from '../../src/intake/read-sheet.ts';
import type { Intake, Report } from '../../src/intake/sheet.ts';
import { levelOf } from '../../src/intake/table-level.ts';
import { intakeData } from '../support/commune-data.ts';
import { SOURCE } from '../support/intake-of.ts';

let data: IntakeData;
beforeAll(async () => {
  data = await intakeData();
});

type Said = Partial<Pick<Intake, 'answers'>> & { indicator?: string; year?: string; published?: string };

function intakeOf(
  lines: string[],
  { indicator, year, published = '2026-03-05', answers = {} }: Said,
): Intake {
  const first = newIntake('sheet', readSheet(lines.join('\n'), { name: 'dán', encoding: null }), data);
  const defaults = {
    ...first.defaults,
    ...(indicator !== undefined && { indicator }),
    ...(year !== undefined && { year }),
  };
  return { ...first, defaults, answers, source: { ...SOURCE, published } };
}

async function reportOf(lines: string[], about: Said = {}): Promise<Report> {
  const [report] = await makeReports([intakeOf(lines, about)], data);
  if (!report) throw new Error('expected a report');
  return report;
}

/** Each figure of a pasted table in a line: what was read, or why it does not count. */
async function said(lines: string[], about: Said = {}): Promise<string[]> {
  const { items } = await reportOf(lines, about);
  return items
    .filter(({ state }) => state !== 'empty')
    .map(({ state, troubles, figure: { unit, year, value } }) =>
      [state, ...(state === 'ready' ? [unit, year, value] : troubles.map(({ kind }) => kind))].join(' '),
    );
}

const INCOME = { indicator: 'commune_income' };

describe('a table of communes of today', () => {
  it('is read by codes, with the names beside them held against them', async () => {
    const lines = ['Mã xã\tTên xã\tThu nhập bình quân 2025', '31120\tPhường Cái Khế\t80'];
    const rows = ['27712\tTân An\t75', '28114\tCần Đước\t70', '28108.0\tXã Cần Đước\t71'];
    expect(await said([...lines, ...rows])).toEqual([
      'ready 31120 2025 80',
      'ready 27712 2025 75',
      'open other-name',
      'ready 28108 2025 71',
    ]);
  });

  it('is read by names with their kinds, long, short or in English', async () => {
    const rows = [
      'Xã Rạch Kiến',
      'P. Cái Khế',
      'xã Cần Đước',
      'X. Mỹ Lệ',
      'Long Huu commune',
      'Ninh Kieu ward',
    ];
    expect(await said(['Xã, phường\tThu nhập bình quân 2025', ...rows.map((row) => `${row}\t70`)])).toEqual(
      ['28114', '31120', '28108', '28132', '28144', '31135'].map((code) => `ready ${code} 2025 70`),
    );
  });

  it('takes names that were those of districts for communes, where others tell', async () => {
    const rows = ['Rạch Kiến\t70', 'Cần Đước\t71', 'Bến Lức\t72', 'Tân Lân\t73', 'Mỹ Lệ\t74'];
    expect(await said(['Đơn vị\t2025', ...rows], INCOME)).toEqual([
      'ready 28114 2025 70',
      'ready 28108 2025 71',
      'ready 27991 2025 72',
      'ready 28138 2025 73',
      'ready 28132 2025 74',
    ]);
  });

  it('knows names without diacritics, and with the tone on the other letter', async () => {
    const rows = ['Rach Kien\t70', 'BINH THUY\t71', 'Đức Hoà\t72', 'Mỹ Quí\t73', 'Hoà Tú\t74'];
    expect(await said(['Xã\tThu nhập bình quân 2025', ...rows])).toEqual([
      'ready 28114 2025 70',
      'ready 31168 2025 71',
      'ready 27937 2025 72',
      'ready 27907 2025 73',
      'ready 31717 2025 74',
    ]);
  });

  it('asks which of two is meant, unless kind or province tell, of today or of before', async () => {
    const heading = 'Tỉnh\tXã\tThu nhập bình quân 2025';
    const rows = ['Tây Ninh\tTân An\t70', 'Long An (cũ)\tTân Thạnh\t71', 'Sóc Trăng cũ\tTân Thạnh\t72'];
    const more = ['TP Cần Thơ\tVĩnh Thạnh\t73', '\tAn Ninh\t74'];
    expect(await said([heading, ...rows, ...more])).toEqual([
      'ready 27712 2025 70',
      'ready 27826 2025 71',
      'ready 31666 2025 72',
      'ready 31232 2025 73',
      'ready 31594 2025 74',
    ]);
    const alone = [
      'Phường Tân An\t70',
      'Xã Tân Long, Tây Ninh\t71',
      'Xã Vĩnh Châu\t72',
      'Phường Vĩnh Châu\t73',
    ];
    expect(await said(['Xã, phường\tThu nhập bình quân 2025', ...alone, 'Phường Cái Khế\t74'])).toEqual([
      'open ambiguous',
      'ready 28072 2025 71',
      'ready 27748 2025 72',
      'ready 31783 2025 73',
      'ready 31120 2025 74',
    ]);
  });

  it('is read in sections of old districts, of old provinces and of wards', async () => {
    const rows = ['I. Huyện Cần Đước (cũ)\t', 'Xã Mỹ Lệ\t50', 'Xã Rạch Kiến\t60', 'II. Tỉnh Sóc Trăng cũ\t'];
    const more = ['Các xã\t', 'Xã An Ninh\t70', 'Xã Tân Long\t71', 'Các phường\t', 'Phú Lợi\t72'];
    expect(await said(['Xã, phường\t2025', ...rows, ...more], INCOME)).toEqual([
      'ready 28132 2025 50',
      'ready 28114 2025 60',
      'ready 31594 2025 70',
      'ready 31741 2025 71',
      'ready 31510 2025 72',
    ]);
  });

  it('has its names in the column of communes, be there one of old districts beside', async () => {
    const lines = [
      'Huyện cũ\tXã\tThu nhập bình quân 2025',
      'Cần Đước\tMỹ Lệ\t50',
      'Cần Giuộc\tCần Giuộc\t60',
    ];
    expect(await said([...lines, 'Cần Đước\tLong Hựu\t61'])).toEqual([
      'ready 28132 2025 50',
      'ready 28159 2025 60',
      'ready 28144 2025 61',
    ]);
  });

  it('leaves out what lies outside the map, and never takes a whole province', async () => {
    const title = 'Thu ngân sách các xã, phường thành phố Cần Thơ năm 2025';
    const rows = ['Thành phố Cần Thơ\t20000', 'Phường Ninh Kiều\t900', 'Xã Tân Long\t50', 'Xã Vị Thủy\t50'];
    expect(await said([title, 'Xã, phường\tThu ngân sách', ...rows], { year: '2025' })).toEqual([
      'open unknown',
      'ready 31135 2025 900',
      'ready 31741 2025 50',
      'open unknown',
    ]);
    expect(await said(['Xã\tThu ngân sách 2025', 'Xã Vị Thủy\t50', 'Xã Tân Lân\t50'])).toEqual([
      'open unknown',
      'open neighbours',
    ]);
    expect(
      await said(['Tỉnh\tXã\tThu ngân sách 2025', 'Vĩnh Long\tTân An\t50', 'Tây Ninh\tMỹ Lệ\t50']),
    ).toEqual(['open elsewhere', 'ready 28132 2025 50']);
  });

  it('has none of a year without them, nor unasked of a source from before', async () => {
    const rows = ['Xã Mỹ Lệ\t50\t51', 'Xã Rạch Kiến\t60\t61'];
    expect(await said(['Xã\t2024\t2025', ...rows], INCOME)).toEqual([
      'open not-yet',
      'ready 28132 2025 51',
      'open not-yet',
      'ready 28114 2025 61',
    ]);
    const early = { ...INCOME, published: '2025-03-05' };
    expect(await said(['Xã\t2025', 'Xã Mỹ Lệ\t50'], early)).toEqual(['open not-yet']);
    expect(
      await said(['Xã\t2025', 'Xã Mỹ Lệ\t50'], { ...early, answers: { 'not-yet source': 'right' } }),
    ).toEqual(['ready 28132 2025 50']);
  });

  it('takes no people, area or density, which their own table has', async () => {
    const { items, questions } = await reportOf(['Xã\tDân số 2025', 'Rạch Kiến\t50000', 'Mỹ Lệ\t40000']);
    expect(items.map(({ state, troubles }) => [state, troubles])).toEqual([
      ['open', [{ kind: 'counted', indicator: 'commune_people' }]],
      ['open', [{ kind: 'counted', indicator: 'commune_people' }]],
    ]);
    expect(questions.map(({ id, count, offers }) => [id, count, offers])).toEqual([
      ['counted', 2, ['aside']],
    ]);
  });

  it('has a column of values where communes have no indicator of that name yet', async () => {
    const lines = ['Xã\tGRDP bình quân đầu người 2025', 'Rạch Kiến\t70', 'Mỹ Lệ\t71'];
    expect(intakeOf(lines, {})).toMatchObject({ roles: ['unit', 'value 2025'], defaults: { indicator: '' } });
    expect(await said(lines)).toEqual(['open missing', 'open missing']);
  });

  it('is held against the people of each commune', async () => {
    expect(await said(['Xã\tThu ngân sách 2025 (tỷ đồng)', 'Mỹ Lệ\t50', 'Rạch Kiến\t90000000'])).toEqual([
      'ready 28132 2025 50',
      'open implausible',
    ]);
  });
});

describe('a table whose names are those of districts and of communes', () => {
  const lines = ['Đơn vị\t2025', 'Cần Đước\t70', 'Bến Lức\t71', 'Cần Giuộc\t72'];

  it('is asked about once, and is what the editor says', async () => {
    const about = { indicator: 'commune_income' };
    const { questions, level } = await reportOf(lines, { indicator: 'income_per_capita' });
    expect(level).toBe('district');
    expect(questions.map(({ id, offers }) => [id, offers])).toEqual([
      ['level', ['commune', 'district', 'aside']],
      ['ended district', ['right', 'aside']],
    ]);
    expect(await said(lines, { ...about, answers: { level: 'commune' } })).toEqual([
      'ready 28108 2025 70',
      'ready 27991 2025 71',
      'ready 28159 2025 72',
    ]);
    expect(await said(lines, { indicator: 'income_per_capita', answers: { level: 'commune' } })).toEqual([
      'ready 28108 2025 70',
      'ready 27991 2025 71',
      'ready 28159 2025 72',
    ]);
    const asDistricts = { indicator: 'income_per_capita', answers: { level: 'district' } } as const;
    expect(await said(lines, asDistricts)).toEqual(['open ended', 'open ended', 'open ended']);
  });

  it('is one of districts where its years are from before there were others', async () => {
    const before = [lines[0]?.replace('2025', '2022') ?? '', ...lines.slice(1)];
    expect(await said(before, { indicator: 'income_per_capita' })).toEqual([
      'ready 806 2022 70',
      'ready 803 2022 71',
      'ready 807 2022 72',
    ]);
  });

  it('is asked about where districts and communes stand in one column', async () => {
    const mixed = ['Huyện Đức Huệ\t70', 'Châu Thành\t71', 'Rạch Kiến\t72', 'Mỹ Lệ\t73', 'Long Hựu\t74'];
    const { items } = await reportOf(['Đơn vị\t2025', ...mixed], INCOME);
    expect(items.filter(({ state }) => state === 'ready')).toEqual([]);
    expect(levelOf(intakeOf(['Đơn vị\t2025', ...mixed], INCOME), data)).toMatchObject({
      level: 'commune',
      unclear: true,
    });
  });
});

describe('a figure of a district or a province from after its end', () => {
  it('is never ready by itself', async () => {
    const rows = ['Huyện Cần Đước\t70', 'Châu Thành, Long An\t71', 'Thạnh Trị\t72', 'Thị xã Ngã Năm\t73'];
    const income = { indicator: 'income_per_capita' };
    expect(await said(['Huyện\t2025', ...rows], income)).toEqual(rows.map(() => 'open ended'));
  });

  it.each([
    ['Thành phố Cần Thơ', 'open ended'],
    ['Cần Thơ', 'open ended'],
    ['Sóc Trăng', 'open ambiguous'],
    ['Tỉnh Tây Ninh', 'open elsewhere'],
  ])('is asked about under the name of %s, which has other borders today', async (name, state) => {
    const income = { indicator: 'grdp_per_capita' };
    const [found] = await said(['Địa phương\t2025', `${name}\t90`], income);
    expect(found).toBe(state);
  });
});

describe('a table of old communes', () => {
  it('gives no figure of a district, nor of a commune of today', async () => {
    const rows = ['Long Trạch\t10', 'Long Khê\t20', 'Cần Đước\t30', 'Thị trấn Cần Đước\t31'];
    const { items, questions } = await reportOf(['Đơn vị\tThu ngân sách 2022', ...rows]);
    expect(items.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open']);
    expect(questions.map(({ id, count }) => [id, count])).toEqual([
      ['old-commune', 3],
      ['commune Long Trạch', 1],
    ]);
    expect(
      await said(['Mã xã\t2025', '28111\t10', '28108\t20', '28117\t30'], { indicator: 'income_per_capita' }),
    ).toEqual(['open old-commune', 'open unknown', 'open old-commune']);
  });

  it('takes its town for no district of the same name, be the province told', async () => {
    const lines = [
      'Tỉnh\tĐơn vị\tSản lượng lúa 2023',
      'Cần Thơ\tPhong Điền\t6107',
      'Cần Thơ\tNhơn Nghĩa\t7878',
    ];
    expect(await said(lines)).toEqual(['open commune', 'open old-commune']);
  });

  it('makes the names beside an old commune doubtful, be their province told', async () => {
    const lines = [
      'Tỉnh\tXã\t2025',
      'Tây Ninh\tLong Trạch\t10',
      'Tây Ninh\tRạch Kiến\t20',
      'Tây Ninh\tMỹ Lệ\t30',
    ];
    expect(await said(lines, INCOME)).toEqual(['open old-commune', 'open neighbours', 'open neighbours']);
    const coded = ['Mã xã\tTên xã\t2025', '31783\tPhường 1\t10', '31795\tVĩnh Hải\t20'];
    expect(await said(coded, INCOME)).toEqual(['open neighbours', 'open neighbours']);
  });

  it('with a column of districts is asked about, and one for each district may be taken', async () => {
    const heading = 'Huyện\tXã\tThu ngân sách 2022';
    const one = [heading, 'Tân Trụ\tBình Tịnh\t500', 'Bến Lức\tMỹ Yên\t600', 'Thủ Thừa\t\t700'];
    expect(await said(one)).toEqual(['open commune', 'open commune', 'ready 804 2022 700']);
    const taken = { answers: { 'commune Xã': 'right' } } as const;
    expect(await said(one, taken)).toEqual([
      'ready 805 2022 500',
      'ready 803 2022 600',
      'ready 804 2022 700',
    ]);
    const several = [heading, 'Bến Lức\tMỹ Yên\t500', 'Bến Lức\tLong Hiệp\t600'];
    expect(await said(several, taken)).toEqual(['open duplicate', 'open duplicate']);
    expect(await said([heading, 'Trần Đề\tTrung Bình\t500'])).toEqual(['open commune']);
    const coded = ['Mã huyện\tMã xã\tThu ngân sách 2022', '803\t28030\t500'];
    expect(await said(coded)).toEqual(['open commune']);
  });
});
