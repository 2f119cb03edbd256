import type { Messages } from '../i18n/messages.ts';
import { px } from '../markup/px.ts';
import { h, type Tree } from '../markup/tree.ts';
import { comparablePair } from '../model/change.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour, figureValue } from '../model/figures.ts';
import { shortValue } from '../text/figure-text.ts';
import type { ChartKind } from '../text/summary.ts';
import { textWidth } from '../text/text-width.ts';
import { type About, type Draw, EM, SPACING, svg } from './chart.ts';
import { positionChart } from './position-chart.ts';

/** Most icons in one row, so that each can still be counted. */
const MAX_ICONS_PER_ROW = 30;
/** Least room for an icon, and for a slope between its words. */
const [MIN_PITCH, MIN_SLOPE] = [10, 24];

/** The figure of a list of targets and the kind of each of them. */
function targetsOf(data: Dataset, { unit, indicator, year }: About) {
  const figure = figureToColour(data, unit, indicator, year);
  if (!figure || figure.numerator === null || !figure.denominator) return null;
  const { numerator, denominator, exceeded } = figure;
  const kinds = Array.from({ length: denominator }, (_, index) => {
    if (index >= numerator) return 'missed';
    return index < (exceeded ?? 0) ? 'exceeded' : 'met';
  });
  return { kinds, exceeded };
}

/** One icon for each target: exceeded, attained, missed, told apart by shape and not by colour alone. */
const iconArray: Draw = (data, _, about, width) => {
  const targets = targetsOf(data, about);
  if (!targets) return null;
  const { kinds } = targets;
  const across = Math.min(MAX_ICONS_PER_ROW, kinds.length, Math.floor(width / MIN_PITCH));
  const pitch = Math.min(16, width / across);
  const side = pitch - 3;
  const shapes = kinds.flatMap((kind, index) => {
    const [x, y] = [(index % across) * pitch + 1, Math.floor(index / across) * pitch + 1];
    const box = { x: px(x), y: px(y), width: px(side), height: px(side) };
    const square = h('rect', { class: `icon ${kind}`, ...box });
    if (kind !== 'exceeded') return square;
    const [left, middle, right] = [0.2, 0.5, 0.8].map((share) => px(x + side * share));
    const [low, high] = [px(y + side * 0.65), px(y + side * 0.3)];
    return [square, h('path', { class: 'sign', d: `M${left} ${low}L${middle} ${high}L${right} ${low}` })];
  });
  return svg('icon-array', width, Math.ceil(kinds.length / across) * pitch, '', shapes);
};

/** What the icons of a list of targets are. Beside the drawing, so that it may take as many lines as it needs. */
export function iconArrayKey(data: Dataset, m: Messages, about: About): string {
  const targets = targetsOf(data, about);
  if (!targets) return '';
  const { kinds, exceeded } = targets;
  const key = (['exceeded', 'met', 'missed'] as const).flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    const word = kind === 'met' && exceeded === null ? 'met-or-exceeded' : kind;
    return count === 0 ? [] : m.t(`icon-array-${word}`, { count });
  });
  return key.join(' · ');
}

/** A line from the year before to this one, over zero: the steeper, the larger the change in proportion. */
const slopeChart: Draw = (data, m, { unit, indicator: id, year }, most) => {
  const indicator = data.indicator(id);
  const pair = comparablePair(data, unit, id, year);
  if (!pair || !indicator) return null;
  const values = pair.map((figure) => figureValue(figure) as number);
  const [from = 0, to = 0] = values;
  const [low, high] = [Math.min(0, from, to), Math.max(0, from, to)];
  const height = 62;
  const words = pair.map((figure) =>
    m.t('slope-end', { year: String(figure.year), value: shortValue(m, figure) }),
  );
  const [left = '', right = ''] = words;
  const [before, after] = [
    textWidth(left, EM * 1.05, SPACING) + 12,
    textWidth(right, EM * 1.1, SPACING) + 12,
  ];
  const width = Math.max(most, before + MIN_SLOPE + after);
  const [x0, x1] = [before, width - after];
  const up = (value: number) => height - 9 - ((value - low) / (high - low || 1)) * (height - 18);
  const said = m.t('slope-said', { first: left, last: right, unit: m.pick(indicator, 'unit') });
  const point = (x: number, value: number, className: string) =>
    h('circle', { class: className, cx: px(x), cy: px(up(value)), r: 4.5 });
  return svg('slope', width, height, said, [
    h('path', { class: 'axis', d: `M${px(x0)} ${px(up(0))}H${px(x1)}` }),
    h('path', { class: 'line', d: `M${px(x0)} ${px(up(from))}L${px(x1)} ${px(up(to))}` }),
    point(x0, from, 'before'),
    point(x1, to, 'own'),
    h('text', { x: px(x0 - 9), y: px(up(from) + 4), 'text-anchor': 'end' }, [left]),
    h('text', { class: 'own', x: px(x1 + 9), y: px(up(to) + 4) }, [right]),
  ]);
};

const DRAWINGS: Record<ChartKind, Draw> = {
  'icon-array': iconArray,
  position: positionChart,
  slope: slopeChart,
};

/** A chart; `null` where the figures do not suffice. Never drawn from a suspect figure. */
export const summaryChart = (
  data: Dataset,
  m: Messages,
  kind: ChartKind,
  about: About,
  width: number,
): Tree | null => DRAWINGS[kind](data, m, about, width);
