import type { Messages } from '../i18n/messages.ts';
import { px } from '../markup/px.ts';
import { h } from '../markup/tree.ts';
import type { Figure } from '../model/columns.ts';
import { impliedValues } from '../model/computed.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour, figureValue } from '../model/figures.ts';
import { marked, shortValue } from '../text/figure-text.ts';
import { textWidth } from '../text/text-width.ts';
import { type Draw, EM, SPACING, svg } from './chart.ts';

/** What stands on the line at `value`, and what is said of it. */
interface Word {
  value: number;
  text: string;
  className: string;
}

interface Placed extends Word {
  x: number;
  row: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Words under or over a line, each in the first row in which it touches no other. `row` counts away from the line. */
function inRows(words: Word[], across: (value: number) => number, full: number): Placed[] {
  const rows: [from: number, to: number][][] = [];
  return words.map((word) => {
    const width = Math.min(textWidth(word.text, EM * 1.05, SPACING), full);
    const middle = across(word.value);
    const from = Math.min(Math.max(middle - width / 2, 0), full - width);
    const anchor = from === 0 ? 'start' : from === full - width ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? full : middle;
    const free = (row: [number, number][]) =>
      row.every(([left, right]) => from + width + 8 <= left || from - 8 >= right);
    let row = rows.findIndex(free);
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push([from, from + width]);
    return { ...word, x, row, anchor };
  });
}

/** How the plan and the year before are drawn on the line, before their words as a key. */
const SIGNS: Record<string, string> = { plan: '| ', before: '○ ' };

/** The unit's plan for the year and its figure of the year before, published or computed from published figures. */
function besides(data: Dataset, m: Messages, figure: Figure, own: number): Word[] {
  const { unit, indicator, year } = figure;
  const words: Word[] = [];
  const number = (value: number) => m.number(value, 1);
  const of = data.figuresOf(unit).filter((each) => each.indicator === indicator && each.flag !== 'suspect');
  const target = of.find((each) => each.kind === 'target' && each.year === year);
  const plan = target?.value;
  const reached = of.find(
    (each) => each.kind === 'plan' && each.year === year && each.source === figure.source,
  )?.value;
  if (target && plan != null) {
    const text = m.t('position-plan', { value: marked(target, number(plan)) });
    words.push({ value: plan, text, className: 'plan' });
  } else if (reached) {
    const value = (100 * own) / reached;
    words.push({ value, text: m.t('position-plan-computed', { value: number(value) }), className: 'plan' });
  }
  const published = figureToColour(data, unit, indicator, year - 1);
  const before = published && figureValue(published);
  const implied = impliedValues(data, unit).find(
    (each) => each.indicator === indicator && each.year === year - 1,
  );
  const last = String(year - 1);
  if (published && before != null) {
    const text = m.t('position-year', { year: last, value: marked(published, number(before)) });
    words.push({ value: before, text, className: 'before' });
  } else if (implied) {
    const { value } = implied;
    const text = m.t('position-year-computed', { year: last, value: number(value) });
    words.push({ value, text, className: 'before' });
  }
  return words;
}

/** The unit among all districts with a figure of the same year, with its plan and the year before. */
export const positionChart: Draw = (data, m, { unit, indicator: id, year }, width) => {
  const figure = figureToColour(data, unit, id, year);
  const own = figure && figureValue(figure);
  const named = data.unit(unit);
  const indicator = data.indicator(id);
  if (!figure || own == null || !named || !indicator) return null;
  const others = data.districts.flatMap(({ code }) => {
    const other = code === unit ? undefined : figureToColour(data, code, id, year);
    return other ? (figureValue(other) ?? []) : [];
  });
  const number = (value: number) => m.number(value, 1);
  const beside = besides(data, m, figure, own);
  const all = [own, ...others, ...beside.map(({ value }) => value)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const across = (value: number) =>
    high === low ? width / 2 : 8 + ((value - low) / (high - low)) * (width - 16);
  const line = 26;
  const below = inRows(
    beside.map((word) => ({ ...word, text: SIGNS[word.className] + word.text })),
    across,
    width,
  );
  const name = { value: own, text: `${m.pick(named, 'name')} ${shortValue(m, figure)}`, className: 'own' };
  const ends = [...new Set([Math.min(...others), Math.max(...others)])].filter(Number.isFinite);
  // One row over the line: an end that would stand over the unit's own name is left to its dot.
  const above = inRows(
    [name, ...ends.map((value) => ({ value, text: number(value), className: 'other' }))],
    across,
    width,
  ).filter(({ row }) => row === 0);
  const text = ({ className, x, anchor, text: said }: Placed, y: number) =>
    h('text', { class: className, x: px(x), y: px(y), 'text-anchor': anchor }, [said]);
  const dot = (className: string, value: number, r: number) =>
    h('circle', { class: className, cx: px(across(value)), cy: line, r });
  const children = [
    h('path', { class: 'axis', d: `M0 ${line}H${px(width)}` }),
    ...others.map((value) => dot('other', value, 4.5)),
    ...beside.map(({ value, className }) =>
      className === 'plan'
        ? h('path', { class: 'plan', d: `M${px(across(value))} ${line - 9}V${line + 9}` })
        : dot('before', value, 4.5),
    ),
    dot('own', own, 5.5),
    ...above.map((word) => text(word, 13)),
    ...below.map((word) => text(word, line + 23 + word.row * 16)),
  ];
  const rows = Math.max(0, ...below.map(({ row }) => row + 1));
  const said = [
    m.t('position-said', {
      name: m.pick(named, 'name'),
      value: marked(figure, number(own)),
      unit: m.pick(indicator, 'unit'),
      count: others.length,
      year: String(year),
      others: m.t('position-others', {
        count: others.length,
        low: number(Math.min(...others, own)),
        high: number(Math.max(...others, own)),
      }),
    }),
    ...beside.map(({ text: word }) => `${word}.`),
  ];
  return svg('position', width, line + 12 + rows * 16, said.join(' '), children);
};
