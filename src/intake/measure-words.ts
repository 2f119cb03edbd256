/**
 * Units of measure as tables name them: `(triệu đồng)`, `ĐVT: nghìn người`, `million VND/person/month`. What a heading
 * says is only ever held against the indicator's own unit; no number is converted.
 */

/** A unit of measure in parts: so many of what, for each of what. */
interface Measure {
  scale: number;
  /** `null` where only a scale is named: "triệu". */
  base: string | null;
  per: string[];
}

const SCALES: Record<string, number> = {
  ...{ nghìn: 1e3, ngàn: 1e3, nghin: 1e3, ngan: 1e3, thousand: 1e3, '1000': 1e3, '1.000': 1e3, '1,000': 1e3 },
  ...{ triệu: 1e6, trieu: 1e6, tr: 1e6, million: 1e6, mn: 1e6, tỷ: 1e9, tỉ: 1e9, billion: 1e9, bn: 1e9 },
};
const BASES: Record<string, string> = {
  ...{ đồng: 'VND', dong: 'VND', vnđ: 'VND', vnd: 'VND', đ: 'VND', usd: 'USD', đô: 'USD', $: 'USD' },
  ...{ '%': '%', percent: '%', tấn: 't', ton: 't', tons: 't', tonne: 't', tonnes: 't', tạ: '0.1t', kg: 'kg' },
  ...{ ha: 'ha', hecta: 'ha', hectares: 'ha', km2: 'km²', 'km²': 'km²', m2: 'm²', 'm²': 'm²' },
  ...{
    người: 'person',
    nguoi: 'person',
    khẩu: 'person',
    people: 'person',
    persons: 'person',
    hộ: 'household',
  },
  ...{ lần: 'times', times: 'times' },
};
const PERIODS: Record<string, string> = {
  ...{ năm: 'year', nam: 'year', year: 'year', tháng: 'month', thang: 'month', month: 'month' },
  ...{ quý: 'quarter', quarter: 'quarter', ngày: 'day', day: 'day', person: 'person', capita: 'person' },
};
/** "Tỷ lệ", "tỷ trọng": a share, not thousands of millions. */
const SHARE = /^(lệ|trọng|suất|số)$/;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}²]+\d?|\d+(?:[.,]000)?|[%$]/gu) ?? [];

/** A text that begins with a unit of measure; `undefined` for any other. */
function readMeasure(text: string): Measure | undefined {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace('phần trăm', '%')
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
  const per = pers.flatMap((part) => wordsOf(part)).map((word) => PERIODS[word] ?? BASES[word] ?? word);
  return { scale, base, per };
}

/** The texts of a heading or a cell that may be a unit of measure: in brackets, behind a colon, the whole of it ... */
function candidatesIn(text: string): string[] {
  const brackets = [...text.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside = '']) => inside);
  const behind = /(?:đvt|đơn vị tính|đơn vị|unit)\s*[:.]\s*(.*)$/i.exec(text.normalize('NFC'))?.[1] ?? '';
  const all = [...brackets, behind].flatMap((part) =>
    part.replace(/^\s*(?:đvt|đơn vị tính|đơn vị|unit)\s*[:.]?/i, '').split(/[,;]/),
  );
  // ... or anywhere, where amount and unit stand side by side.
  const amount =
    /(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)\s+(?:đồng|đ|vnđ|vnd|usd|người|tấn|people|tonnes)\S*/i;
  const anywhere = amount.exec(text.normalize('NFC'))?.[0] ?? (text.includes('%') ? '%' : '');
  return [...all, anywhere, text.split(',').at(-1) ?? ''].map((part) => part.trim()).filter(Boolean);
}

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
export const namesMeasure = (text: string): boolean =>
  candidatesIn(text).some((part) => readMeasure(part) !== undefined);

/**
 * The unit of measure that a text names, as it is written there, where it is not `unit` (in Vietnamese, as in
 * `indicators.csv`): a heading `(nghìn đồng)` over amounts in `tỉ đồng`. A shorter one fits: `triệu đồng` for `triệu
 * đồng/người/năm`, but not `triệu đồng/tháng`. `undefined` where it fits or names none.
 */
export function otherMeasure(text: string, unit: string): string | undefined {
  const expected = readMeasure(unit);
  const named = candidatesIn(text).flatMap((part) => {
    const measure = readMeasure(part);
    return measure ? [{ part, measure }] : [];
  });
  const fits = named.some(({ measure }) => !differs(measure, expected, unit));
  return fits ? undefined : named[0]?.part;
}
