import { beforeAll, describe, expect, it } from 'vitest';
import { matchIndicator, matchWord } from '../../src/intake/match-word.ts';
import { BASES, QUALIFIERS } from '../../src/model/columns.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { matchUnit, type UnitMatch } from '../../src/model/match-unit.ts';
import { atlasData } from '../support/atlas-data.ts';
import { madeUpDataset, unit } from '../support/made-up-dataset.ts';

let data: Dataset;
let match: ReturnType<typeof matchUnit>;
beforeAll(async () => {
  data = await atlasData();
  match = matchUnit(data);
});
const said = (found: UnitMatch) =>
  found.kind === 'one'
    ? found.unit.code
    : [found.kind, ...(found.kind === 'none' ? [] : found.candidates.map(({ code }) => code))].join(' ');
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

describe('a unit', () => {
  it('is found by its code and every spelling of the data, composed or not, with marks or without any', () => {
    for (const { code, name_vi, name_en, aliases, kind, province } of data.units) {
      expect(said(match(code))).toBe(code);
      const beside = province || (kind === 'tinh' ? '' : code);
      for (const name of [name_vi, name_en, ...aliases])
        for (const typed of [
          name,
          name.normalize('NFD'),
          plain(name),
          name.toUpperCase(),
          name.replaceAll('Đ', 'Ð'),
        ]) {
          const found = match(kind === 'tinh' ? `Tỉnh ${typed}` : typed, beside);
          expect(said(found), typed).toBe(code);
        }
    }
  });

  it.each([
    ['H. Cần Đước', '806'],
    ['H.Cần Đước', '806'],
    ['huyện Cần Đước', '806'],
    ['Cần Đước district', '806'],
    ['Can Duoc', '806'],
    ['CAN DUOC', '806'],
    ['TP Tân An', '794'],
    ['TP.Tân An', '794'],
    ['thành phố Tân An', '794'],
    ['Tan An city', '794'],
    ['Q. Ninh Kiều', '916'],
    ['TX Ngã Năm', '948'],
    ['Bình Thuỷ', '918'],
    ['Mĩ Tú', '944'],
    ['Mỹ Tú', '944'],
    ['Thạnh Hoá', '800'],
    ['Thạnh Hóa', '800'],
    ['Ðức Hòa', '802'],
    ['TP Sóc Trăng', '941'],
    ['tỉnh Sóc Trăng', '94'],
    ['Long An province', '80'],
    ['Châu Thành, Long An', '808'],
    ['huyện Châu Thành (Sóc Trăng)', '942'],
    ['Châu Thành - tỉnh Long An', '808'],
    ['Sóc Trăng', 'ambiguous 94 941'],
    ['Châu Thành', 'ambiguous 808 942'],
    ['quận Cờ Đỏ', 'doubtful 925'],
    ['Tân Thành', 'doubtful 799'],
    ['Cân Đước', 'doubtful 806'],
    ['Can Đuoc', 'doubtful 806'],
    ['Bến Tre', 'none'],
    ['8066', 'none'],
    ['', 'none'],
    ['<b>', 'none'],
    ['x'.repeat(1_000_000), 'none'],
  ])('%.40s is %s', (text, unit) => {
    expect(said(match(text))).toBe(unit);
  });

  it.each([
    ['Châu Thành', 'Long An', '808'],
    ['Châu Thành', 'Tỉnh Sóc Trăng', '942'],
    ['Châu Thành', '80', '808'],
    ['Châu Thành', 'Tiền Giang', 'doubtful 808 942'],
    ['Cần Đước', 'Cần Thơ', 'doubtful 806'],
    ['Sóc Trăng', 'Sóc Trăng', '941'],
    ['tỉnh Sóc Trăng', 'Sóc Trăng', '94'],
    ['Cần Thơ', 'TP Cần Thơ', '92'],
    ['808', 'Sóc Trăng', '808'],
  ])('%s beside the province %s is %s', (text, province, unit) => {
    expect(said(match(text, province))).toBe(unit);
  });

  it('is found by a number that it is called by, and by a code of letters', () => {
    const numbered = unit({ code: 'Q01', name_vi: 'Quận 1', name_en: 'District 1', kind: 'quan' });
    const ofNumbers = matchUnit(madeUpDataset({ units: [numbered] }));
    expect(['1', 'Quận 1', 'Q01', '2'].map((text) => said(ofNumbers(text)))).toEqual([
      'Q01',
      'Q01',
      'Q01',
      'none',
    ]);
    const ofLetters = matchUnit(madeUpDataset({ units: [unit({ code: 'X', name_vi: 'An Bình' })] }));
    expect(['X', '1'].map((text) => said(ofLetters(text)))).toEqual(['X', 'none']);
  });
});

describe('an indicator', () => {
  const found = (text: string) => {
    const answer = matchIndicator(data)(text);
    if (answer.kind === 'one') return answer.indicator.id;
    return answer.kind === 'none'
      ? 'none'
      : `${answer.kind} ${answer.candidates.map(({ id }) => id).join(' ')}`;
  };

  it('is found by id and by its name in either language, each by its own', () => {
    for (const { id, name_vi, name_en } of data.indicators)
      for (const text of [id, name_vi, name_en.toUpperCase(), name_vi.normalize('NFD')])
        expect(found(text), text).toBe(id);
  });

  it('is a question where its marks are others, and none where it is unknown', () => {
    expect(found('thu nhap binh quan')).toBe('income_per_capita');
    expect(found('Thu nhập bính quân')).toBe('doubtful income_per_capita');
    expect(found('Thu nhập')).toBe('none');
    expect(found('')).toBe('none');
  });

  it('is ambiguous where several bear the name', () => {
    const [first, second] = data.indicators;
    if (!first || !second) throw new Error('two indicators');
    const twins = { ...data, indicators: [first, { ...second, name_vi: first.name_vi }] };
    expect(matchIndicator(twins)(first.name_vi)).toEqual({ kind: 'ambiguous', candidates: twins.indicators });
  });
});

describe('a word of a vocabulary', () => {
  it('is taken as in the data files, in any case, and no other is', () => {
    expect(matchWord(QUALIFIERS, 'at_least')).toBe('at_least');
    expect(matchWord(QUALIFIERS, 'At least')).toBe('at_least');
    expect(matchWord(QUALIFIERS, '')).toBe('');
    expect(matchWord(BASES, 'year_plan')).toBe('year_plan');
    expect(matchWord(QUALIFIERS, 'maybe')).toBeUndefined();
    expect(matchWord(QUALIFIERS, '—')).toBeUndefined();
  });
});
