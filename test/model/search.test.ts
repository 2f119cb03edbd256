import { beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { createSearch } from '../../src/model/search.ts';
import { foldText, KIND_WORDS } from '../../src/model/unit-names.ts';
import { DATA } from '../support/site-folders.ts';

let data: Dataset;
let search: ReturnType<typeof createSearch>;
beforeAll(async () => {
  data = createDataset((await compileData(DATA)).data);
  search = createSearch(data);
});
const found = (query: string) => search(query).map(({ unit, project }) => unit?.code ?? project?.id);
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('a search', () => {
  it('leaves it, where asked, at what is called or begins so, without a contradiction', () => {
    for (const query of ['can duoc', 'long', 'huyen can duoc', 'soc trang']) {
      const beginning = search(query, true);
      expect(search(query).slice(0, beginning.length)).toEqual(beginning);
    }
    expect(search('Tân An, Ninh Kiều')).toHaveLength(1);
    expect(search('Tân An, Ninh Kiều', true)).toEqual([]);
    const names = search('can duoc', true).map(({ unit, project }) => unit ?? project);
    for (const { name_vi, name_en } of names)
      expect([name_vi, name_en].some((name) => foldText(name).startsWith('can duoc'))).toBe(true);
    expect(search('can duoc').length).toBeGreaterThan(names.length);
  });

  it('finds every district first by its own name, composed or decomposed, with diacritics or without', () => {
    for (const { code, name_vi } of data.districts) {
      const namesakes = data.units.filter((unit) => unit.name_vi === name_vi).map((unit) => unit.code);
      expect(namesakes).toContain(code);
      for (const typed of [
        name_vi,
        name_vi.normalize('NFD'),
        plain(name_vi),
        plain(name_vi).toUpperCase(),
        `  ${name_vi.toLowerCase()} `,
        plain(name_vi).replaceAll(' ', '-'),
      ])
        expect(found(typed).slice(0, namesakes.length), typed).toEqual(namesakes);
    }
  });

  it('finds every unit by every other spelling of the data', () => {
    const spelt = data.units.filter(({ aliases }) => aliases.length > 0);
    expect(spelt.length).toBeGreaterThan(5);
    for (const { code, aliases } of spelt)
      for (const alias of aliases) expect(found(alias)[0], alias).toBe(code);
  });

  it('does without the kind of unit, and heeds it where it is there', () => {
    expect(found('huyện Thới Lai')[0]).toBe('927');
    expect(found('H. Thới Lai')[0]).toBe('927');
    expect(found('Thoi Lai district')[0]).toBe('927');
    expect(found('Q.Bình Thuỷ')[0]).toBe('918');
    expect(found('sóc trăng').slice(0, 2)).toEqual(['94', '941']);
    expect(found('TP. Sóc Trăng').slice(0, 2)).toEqual(['941', '94']);
    expect(found('tinh soc trang').slice(0, 2)).toEqual(['94', '941']);
    // A wrong kind still leads there.
    expect(found('huyện Bình Thủy')[0]).toBe('918');
  });

  it('takes i for y', () => {
    expect(found('mi xuyen')[0]).toBe('947');
    expect(found('Mĩ Tú')[0]).toBe('944');
    expect(found('Thốt Nốt')).toEqual(found('thot not'));
  });

  it('finds both of a name, and one of them with its province', () => {
    expect(found('chau thanh').slice(0, 2)).toEqual(['808', '942']);
    expect(found('chau thanh soc trang')[0]).toBe('942');
    expect(found('Châu Thành, Long An')[0]).toBe('808');
    // But not all of Cần Thơ for a place of another province.
    expect(found('can duoc')).not.toContain('925');
  });

  it('puts what begins so before words within, and these before parts of words', () => {
    const query = 'thanh';
    const names = search(query).flatMap(({ unit }) => (unit ? [foldText(unit.name_vi)] : []));
    const kinds = names.map((name) =>
      name.startsWith(query) ? 0 : name.includes(` ${query}`) ? 1 : name.includes(query) ? 2 : 3,
    );
    expect(kinds).toEqual(kinds.toSorted());
    expect(new Set(kinds).size).toBeGreaterThan(1);
  });

  it('lists a kind of unit on the way to its name', () => {
    expect(found('thi xa').slice(0, 3)).toEqual(['795', '948', '950']);
    expect(found('thanh p')).toEqual(expect.arrayContaining(['92', '794', '941']));
  });

  it('finds projects by their words in both languages, and as in a hashtag', () => {
    expect(found('nhiet dien')[0]).toBe('o-mon-1');
    expect(found('o mon')).toEqual(['917', 'o-mon-1']);
    expect(found('expressway phase 1')).toContain('chau-doc-can-tho-soc-trang');
    expect(found('#ThoiLai')[0]).toBe('927');
  });

  it('finds nothing for nothing, nor for what is not there', () => {
    expect([search(''), search(' - '), search('Hà Nội'), search('xyz')]).toEqual([[], [], [], []]);
  });

  it('finds a district by its address: kind, name and province in any order, in both languages', () => {
    for (const { code, name_vi, kind, province } of data.districts) {
      const own = data.unit(province);
      const [words, wordsOfProvince] = [KIND_WORDS[kind], KIND_WORDS[own?.kind ?? 'tinh']];
      const [word, english] = [words[0], words.at(-1)];
      const [ofProvince, inEnglish] = [wordsOfProvince[0], wordsOfProvince.at(-1)];
      const whole = own?.name_vi ?? '';
      for (const typed of [
        `${word} ${name_vi}, ${ofProvince} ${whole}`,
        `${word} ${name_vi} ${ofProvince} ${whole}`,
        `${ofProvince} ${whole}, ${word} ${name_vi}`,
        `${name_vi}, ${whole}`,
        `${whole}, ${name_vi}`,
        `${name_vi} ${whole}`,
        plain(`${word} ${name_vi} - ${whole}`),
        plain(`${name_vi} ${english}, ${whole}`),
        plain(`${name_vi} ${english}, ${whole} ${inEnglish}`),
        code,
      ])
        expect(found(typed)[0], typed).toBe(code);
    }
  });

  it('finds nothing first that another address means', () => {
    expect(found('T.P Tân An')[0]).toBe('794');
    expect(found('Châu Thành Sóc Trăng')[0]).toBe('942');
    expect(found('huyện Châu Thành, tỉnh Long An')[0]).toBe('808');
    expect(found('Cần Thơ')[0]).toBe('92');
  });
});
