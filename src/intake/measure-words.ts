/**
 * Units of measure as tables name them: `(triệu đồng)`, `ĐVT: nghìn người`, `million VND/person/month`. What a heading
 * says is only ever held against the indicator's own unit; no number is converted.
 */

/** A unit of measure in parts: so many of what, for each of what. */
export interface Measure {
  scale: number;
  /** `null` where only a scale is named: "triệu". */
  base: string | null;
  per: string[];
}

const SCALES: Record<string, number> = {
  ...{ nghìn: 1e3, ngàn: 1e3, nghin: 1e3, ngan: 1e3, thousand: 1e3, thousands: 1e3, thous: 1e3, k: 1e3 },
  ...{ '1000': 1e3, '1.000': 1e3, '1,000': 1e3, chục: 10, trăm: 100, hundred: 100, vạn: 1e4 },
  ...{ triệu: 1e6, trieu: 1e6, tr: 1e6, million: 1e6, millions: 1e6, mill: 1e6, mil: 1e6, mn: 1e6, mio: 1e6 },
  ...{ tỷ: 1e9, tỉ: 1e9, ty: 1e9, billion: 1e9, billions: 1e9, bill: 1e9, bil: 1e9, bn: 1e9 },
};
const BASES: Record<string, string> = {
  ...{ đồng: 'VND', dong: 'VND', dongs: 'VND', vnđ: 'VND', vnd: 'VND', đ: 'VND' },
  ...{ usd: 'USD', đô: 'USD', $: 'USD', dollar: 'USD', dollars: 'USD' },
  ...{ '%': '%', percent: '%', percentage: '%', pct: '%', '‰': '‰' },
  ...{ tấn: 't', ton: 't', tons: 't', tonne: 't', tonnes: 't', mt: 't' },
  ...{ tạ: 'quintal', quintal: 'quintal', quintals: 'quintal', kg: 'kg', kilogram: 'kg', kilograms: 'kg' },
  ...{ ha: 'ha', hecta: 'ha', hectare: 'ha', hectares: 'ha', km2: 'km²', 'km²': 'km²', m2: 'm²', 'm²': 'm²' },
  ...{
    người: 'person',
    nguoi: 'person',
    khẩu: 'person',
    pers: 'person',
    person: 'person',
    persons: 'person',
  },
  ...{
    people: 'person',
    inhabitants: 'person',
    hộ: 'household',
    household: 'household',
    households: 'household',
  },
  ...{ lần: 'times', times: 'times' },
};
/** What is so much of another base, so that a number in one can be one in the other. */
const PARTS_OF: Record<string, [base: string, factor: number]> = {
  quintal: ['t', 0.1],
  kg: ['t', 0.001],
  ha: ['km²', 0.01],
  'm²': ['km²', 1e-6],
};
const PERIODS: Record<string, string> = {
  ...{
    năm: 'year',
    nam: 'year',
    year: 'year',
    annum: 'year',
    tháng: 'month',
    thang: 'month',
    month: 'month',
  },
  ...{ quý: 'quarter', quarter: 'quarter', ngày: 'day', day: 'day', capita: 'person', head: 'person' },
};
/** "Tỷ lệ", "tỷ trọng": a share, not thousands of millions. */
const SHARE = /^(lệ|trọng|suất|số)$/;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}²]+\d?|\d+(?:[.,]000)?|[%$‰]/gu) ?? [];

/**
 * A text that begins with a unit of measure; `undefined` for any other. With `entire` it is to be nothing else: "Đồng Tháp"
 * begins with one.
 */
export function readMeasure(text: string, entire = false): Measure | undefined {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace('phần trăm', '%')
    .replace(/\bper\s?cent\b/, '%')
    .replace(/\b(?:square|sq\.?)\s*(?:km|kilomet(?:er|re)s?)\.?/, 'km²')
    .replace(/\bper\b/g, '/');
  const [head = '', ...pers] = plain.replaceAll('trđ', 'tr đ').replaceAll('tỷđ', 'tỷ đ').split('/');
  const words = wordsOf(head);
  let at = 0;
  let scale = 1;
  // "Nghìn tỷ" are thousands of thousands of millions.
  for (let next = SCALES[words[0] ?? '']; next; next = SCALES[words[++at] ?? '']) scale *= next;
  const base = BASES[words[at] ?? ''] ?? null;
  const named = at > 0 || base !== null;
  if (!named || (base === null && SHARE.test(words[at] ?? ''))) return undefined;
  if (entire && words.length > at + (base === null ? 0 : 1)) return undefined;
  const per = pers.flatMap((part) => wordsOf(part)).map((word) => PERIODS[word] ?? BASES[word] ?? word);
  return { scale, base, per };
}

const LABEL =
  /(?:đvt|đơn vị tính|đơn vị|units?|unit of measure(?:ment)?)(?:\s*[-–/]\s*(?:đvt|đơn vị tính|đơn vị|units?))?\s*[:.]\s*/i;

/** The measures that a heading, note or cell names: in brackets, behind a colon, as the whole of it ... */
function measuresIn(text: string): { part: string; measure: Measure }[] {
  const whole = text.normalize('NFC');
  const brackets = [...whole.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside = '']) => inside);
  const [, ...behind] = whole.split(LABEL);
  const marked = [...brackets.map((inside) => inside.replace(LABEL, '')), ...behind].flatMap(cut);
  // ... or anywhere, where amount and unit stand side by side.
  const amount =
    /(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|thous\.?|million|mill\.?|billion|bill\.?)\s+(?:đồng|đ|vnđ|vnd|dongs?|usd|người|tấn|hộ|ha|people|pers|tonnes|tons|households)(?![\p{L}])[^\s),;]*/iu;
  const anywhere = amount.exec(whole)?.[0] ?? (whole.includes('%') ? '%' : '');
  const read = (part: string, entire: boolean) => {
    const measure = readMeasure(part, entire);
    return measure && part !== '' ? [{ part, measure }] : [];
  };
  return [
    ...marked.flatMap((part) => read(part, false)),
    ...read(anywhere, false),
    ...cut(whole).flatMap((part) => read(part, true)),
  ];
}

/** The parts of a text of two languages, or of a list. */
const cut = (text: string): string[] =>
  text
    .split(/[,;|\n]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter(Boolean);

function differs(measure: Measure, expected: Measure | undefined, unit: string): boolean {
  if (!expected) return unit !== '' || measure.base !== null;
  const base = measure.base ?? expected.base;
  return (
    base !== expected.base ||
    measure.scale !== expected.scale ||
    measure.per.some((per) => !expected.per.includes(per))
  );
}

/** Whether a text of a table names a unit of measure at all. */
export const namesMeasure = (text: string): boolean => measuresIn(text).length > 0;

/**
 * The unit of measure that a text names, as it is written there, where it is not `unit` (in Vietnamese, as in
 * `indicators.csv`): a heading `(nghìn đồng)` over amounts in `tỉ đồng`. A shorter one fits: `triệu đồng` for `triệu
 * đồng/người/năm`, but not `triệu đồng/tháng`. `undefined` where it fits or names none.
 */
export function otherMeasure(text: string, unit: string): string | undefined {
  const expected = readMeasure(unit);
  const named = measuresIn(text);
  const fits = named.some(({ measure }) => !differs(measure, expected, unit));
  return fits ? undefined : named[0]?.part;
}

/**
 * By what a number in the unit of measure that a text names is to be multiplied to be one in `unit`: 1,000 for `nghìn người`
 * and `người`. `undefined` where the two are not of one thing, as `triệu đồng/tháng` and `triệu đồng/năm`.
 */
export function timesOf(text: string, unit: string): number | undefined {
  const expected = readMeasure(unit);
  const measure = readMeasure(text);
  if (!expected || !measure || measure.per.some((per) => !expected.per.includes(per))) return undefined;
  const [base, factor] = PARTS_OF[measure.base ?? ''] ?? [measure.base ?? expected.base, 1];
  const [other, divisor] = PARTS_OF[expected.base ?? ''] ?? [expected.base, 1];
  const times = measure.base === expected.base ? 1 : factor / divisor;
  if (measure.base !== expected.base && base !== other) return undefined;
  return Number(((measure.scale / expected.scale) * times).toPrecision(12));
}
