import { px } from '../markup/px.ts';
import { h, type Tree } from '../markup/tree.ts';
import { districtClass } from '../scale/choropleth.ts';
import type { Scene } from '../scene/scene.ts';
import { dated, shortValue } from '../text/figure-text.ts';
import { textWidth } from '../text/text-width.ts';
import { EM, SPACING } from './chart.ts';

/** Width of the drawing where its column has it. */
export const STRIP_WIDTH = 312;
const [HEIGHT, R] = [54, 4.5];
const AXIS = HEIGHT - 17;

/**
 * The districts of the layer as dots on a line from the lowest value to the highest, equal ones on each other, with
 * a line where a list or plan is full, at 100 %. `marked` is the code of the district that is named. `null` where
 * there is no district to show. `width`: at most, in pixels of the reader's. The legend's list and the map say the same in words.
 */
export function stripPlot(scene: Scene, marked: string | null, width: number): Tree | null {
  const { data, choropleth, messages: m } = scene;
  const { byUnit, classes, layer, year } = choropleth;
  const indicator = data.indicator(layer);
  if (!indicator || byUnit.size === 0) return null;
  const hasWhole = indicator.scale.kind === 'plan' || classes.some(({ closed }) => closed);
  const whole = hasWhole ? [100] : [];
  const values = [...byUnit.values()].map(({ value }) => value).concat(whole);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across = (value: number) => R + 1 + ((value - low) / (high - low || 1)) * (width - 2 * R - 2);

  const placed: { code: string; x: number; level: number }[] = [];
  for (const [code, { value }] of byUnit) {
    const x = across(value);
    const near = placed.filter((dot) => Math.abs(dot.x - x) < 2 * R).map(({ level }) => level);
    let level = 0;
    while (near.includes(level)) level++;
    placed.push({ code, x, level });
  }
  const step = Math.min(2 * R, (AXIS - 3 * R) / Math.max(1, ...placed.map(({ level }) => level)));
  // The marked one last, above its neighbours.
  placed.sort((a, b) => Number(a.code === marked) - Number(b.code === marked));
  const dots = placed.map(({ code, x, level }) => {
    const className = districtClass(choropleth, code) + (code === marked ? ' marked' : '');
    const r = code === marked ? R + 1 : R;
    return h('circle', { class: className, cx: px(x), cy: px(AXIS - R - 1 - level * step), r });
  });

  const own = byUnit.get(marked ?? '');
  const named = data.unit(marked ?? '');
  const unit = m.pick(indicator, 'unit') === '%' ? (m.lang === 'vi' ? ' %' : '%') : '';
  const name =
    own && named ? `${m.pick(named, 'name')} ${dated(year, own.figure, shortValue(m, own.figure))}` : '';
  const words: [value: number, text: string][] = [...whole, low, high].map((value) => [
    value,
    m.number(value, 1) + unit,
  ]);
  if (own) words.unshift([own.value, name]);
  const taken: [from: number, to: number][] = [];
  // The first that asks for a place gets it: no two lie on each other.
  const labels = words.flatMap(([value, text]) => {
    const half = (textWidth(text, EM, SPACING) * (text === name ? 1.06 : 1)) / 2;
    const x = Math.min(Math.max(across(value), half), width - half);
    if (taken.some(([from, to]) => x + half + 6 > from && x - half - 6 < to)) return [];
    taken.push([x - half, x + half]);
    return h('text', { class: text === name ? 'name' : undefined, x: px(x), y: HEIGHT - 4 }, [text]);
  });
  const full = whole.map((value) => h('path', { class: 'full', d: `M${px(across(value))} 0V${AXIS + 4}` }));
  return h('svg', { class: 'strip-plot', viewBox: `0 0 ${px(width)} ${HEIGHT}`, 'aria-hidden': 'true' }, [
    h('path', { d: `M0 ${AXIS}H${px(width)}` }),
    ...full,
    ...dots,
    ...labels,
  ]);
}
