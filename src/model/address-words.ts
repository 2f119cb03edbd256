import type { Unit } from './columns.ts';
import type { Succession } from './commune-columns.ts';
import { foldText, KIND_WORDS, readUnitName } from './unit-names.ts';

/** What bears a name, from a commune to a province. */
export type Kind = Unit['kind'] | Succession['old_kind'];
const WORDS: Record<Kind, string[]> = {
  ...KIND_WORDS,
  tinh: [...KIND_WORDS.tinh, 'T'],
  xa: ['xã', 'X', 'commune'],
  phuong: ['phường', 'P', 'F', 'ward'],
  thi_tran: ['thị trấn', 'TT', 'T.T', 'town', 'township'],
};
/** Communes, districts, provinces. */
export const LEVELS: Record<Kind, number> = {
  xa: 0,
  phuong: 0,
  thi_tran: 0,
  huyen: 1,
  quan: 1,
  thi_xa: 1,
  thanh_pho: 1,
  tinh: 2,
  thanh_pho_truc_thuoc: 2,
};
/** What follows one of these is smaller than a commune. */
const SMALLER =
  'ấp,thôn,xóm,khóm,khu,khu vực,KV,khu phố,KP,tổ,số,hẻm,đường,phố,quốc lộ,QL,tỉnh lộ,TL,huyện lộ,hương lộ';
/** Kinds by the words that stand for them, folded; no kind where what follows is smaller than a commune. */
export const KINDS = new Map<string, Kind[]>(SMALLER.split(',').map((word) => [foldText(word), []]));
for (const [kind, words] of Object.entries(WORDS))
  for (const word of words.map(foldText)) KINDS.set(word, [...(KINDS.get(word) ?? []), kind as Kind]);
/** In English a kind stands behind its name, and before a number. */
export const ENGLISH = /commune|ward|town|district|province|city/;
/** What parts of an address are set apart by. A name never goes across. */
const BETWEEN_PARTS = /[,;:()[\]|/\n\t]|\s[-–—]+\s/;

/** "P5" and "P.05" are "P 5", and "II" is 2. */
const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .flatMap((word) => {
      const [, kind = '', number = ''] = /^([a-z]+)(\d+)$/.exec(word) ?? [];
      return KINDS.has(kind) ? [kind, number] : [word];
    })
    .map((word) => (/^i{1,3}$/.test(word) ? `${word.length}` : word.replace(/^0+(?=\d)/, '')))
    .filter(Boolean);

/** The parts of an address, each as its words, folded. */
export const partsOf = (text: string): string[][] => text.split(BETWEEN_PARTS).map(wordsOf);

/** A name, folded, and the kind of what bears it. */
export type Name = readonly [name: string, kind: Kind];
/** The names of one thing, each once. */
export const named = (kind: Kind, names: readonly string[]): Name[] =>
  [...new Set(names.map((name) => wordsOf(name).join(' ')))].map((name) => [name, kind]);
/** The names of a unit, without its kind. */
export const namesOfUnit = ({ kind, name_vi, name_en, aliases }: Unit): Name[] =>
  named(
    kind,
    [name_vi, name_en, ...aliases].map((name) => readUnitName(name).bare),
  );
