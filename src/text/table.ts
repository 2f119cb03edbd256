import type { Messages } from '../i18n/messages.ts';
import type { Figure, Indicator, Source } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureValue, rankOf } from '../model/figures.ts';
import type { Scene } from '../scene/scene.ts';
import { capitalise, countsText, figureText, marked, unitName } from './figure-text.ts';
import { unitsDate } from './region-text.ts';
import { subtitleOf, titleOf } from './title.ts';

/** A district as the table shows it, for the layer and year on the map. */
export interface TableRow {
  /** Code of the district. */
  unit: string;
  /** With its kind and a capital letter: `Huyện Cần Đước`. */
  name: string;
  /** Without its kind: what the rows are sorted by. */
  bareName: string;
  /** Name and code of its province. */
  province: string;
  provinceCode: string;
  /** Id of the class of the map: `c0` and up, or `none`. */
  classId: string;
  /** In the indicator's unit; `null` without a figure. */
  value: number | null;
  /** The value in the reader's language, without the unit of measure; empty without a figure. */
  text: string;
  /** What was computed from two counts, and that it was; otherwise empty. */
  computed: string;
  /** What was planned or aimed at, in words; empty where nothing is known. */
  plan: string;
  /** Per cent of the plan that was reached, to sort by. */
  planReached: number | null;
  year: number | null;
  rank: number | null;
  source: Source | undefined;
}

export const TABLE_COLUMNS = ['name', 'province', 'value', 'plan', 'rank', 'year', 'source'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** A value in a column that is headed by its unit of measure: `71,287`, `trên 50`, `23/24`. */
export function cellValue(m: Messages, { decimals }: Indicator, figure: Figure): string {
  const { value, value_max, qualifier } = figure;
  const upper = value_max === null ? '' : `–${m.number(value_max, decimals)}`;
  const text = value === null ? countsText(m, figure) : m.number(value, decimals) + upper;
  return marked(figure, qualifier ? m.t(`qualifier-${qualifier}`, { value: text }) : text);
}

/** How the figure compares with the plan or target that was published for the same unit, indicator and year. */
function planFor(data: Dataset, figure: Figure): { figure: Figure; reached: number | null } | undefined {
  if (figure.kind !== 'actual') return undefined;
  const same = data
    .figuresOf(figure.unit)
    .filter(
      ({ indicator, year, flag }) =>
        indicator === figure.indicator && year === figure.year && flag !== 'suspect',
    );
  const plan = same.find(({ kind }) => kind === 'plan');
  if (plan) return { figure: plan, reached: figureValue(plan) };
  const target = same.find(({ kind }) => kind === 'target');
  const [aim, actual] = [target && figureValue(target), figureValue(figure)];
  if (!target || aim == null || actual === null) return undefined;
  return { figure: target, reached: aim === 0 ? null : (100 * actual) / aim };
}

/** All districts, in the order of the data, with what the map shows of them. A misprint is shown nowhere. */
export function tableRows({ data, choropleth, messages: m }: Scene): TableRow[] {
  const indicator = data.indicator(choropleth.layer);
  return data.districts.map((unit) => {
    const coloured = choropleth.byUnit.get(unit.code);
    const province = data.unit(unit.province);
    const row: TableRow = {
      unit: unit.code,
      name: capitalise(unitName(m, unit)),
      bareName: m.pick(unit, 'name'),
      province: province ? m.pick(province, 'name') : '',
      provinceCode: unit.province,
      classId: coloured?.classId ?? 'none',
      value: null,
      text: '',
      computed: '',
      plan: '',
      planReached: null,
      year: null,
      rank: null,
      source: undefined,
    };
    if (!coloured || !indicator) return row;
    const { figure, value } = coloured;
    const plan = planFor(data, figure);
    return {
      ...row,
      value,
      text: cellValue(m, indicator, figure),
      computed: figure.value === null ? m.t('computed-rate', { value: m.number(value, 1) }) : '',
      plan: plan ? figureText(m, indicator, plan.figure) : '',
      planReached: plan?.reached ?? null,
      year: figure.year,
      // Among figures of one year only: with each district's latest there is no order to speak of.
      rank:
        (choropleth.year !== null && rankOf(data, unit.code, choropleth.layer, choropleth.year)?.rank) ||
        null,
      source: data.source(figure.source),
    };
  });
}

const keys: Record<TableColumn, (row: TableRow) => string | number | null> = {
  name: (row) => row.bareName,
  province: (row) => row.province,
  value: (row) => row.value,
  plan: (row) => row.planReached,
  rank: (row) => row.rank,
  year: (row) => row.year,
  source: (row) => (row.source ? `${row.source.outlet} ${row.source.published}` : null),
};

/**
 * Vietnamese letters in their own order (a ă â b ... d đ e ê), in English too, since the names are Vietnamese. Made for a
 * sort: a page's first one takes a phone tens of milliseconds.
 */
export const vietnameseOrder = () => new Intl.Collator('vi');

/** The rows sorted by a column; those without anything in it last either way, equal ones by name. */
export function sortRows(rows: readonly TableRow[], column: TableColumn, descending = false): TableRow[] {
  const key = keys[column];
  const turn = descending ? -1 : 1;
  const { compare } = vietnameseOrder();
  return [...rows].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === null || other === null)
      return Number(one === null) - Number(other === null) || compare(a.bareName, b.bareName);
    const order = typeof one === 'number' ? one - Number(other) : compare(String(one), String(other));
    return turn * order || compare(a.bareName, b.bareName);
  });
}

/** What heads the table: what the map shows, and which units these are. */
export function tableCaption(scene: Scene): { title: string; about: string } {
  const { messages: m } = scene;
  return {
    title: titleOf(scene),
    about: [subtitleOf(scene), unitsDate(scene.data, m)].filter(Boolean).join('. '),
  };
}

/** Heading of the column of values: the unit of measure where there is one. */
export function valueHeading({ data, choropleth, messages: m }: Scene): string {
  const indicator = data.indicator(choropleth.layer);
  return (indicator && m.pick(indicator, 'unit')) || m.t('table-value');
}

/** The same for who only hears it, where a lone `%` says little: `Đạt chỉ tiêu, %`. */
export function valueName(scene: Scene): string {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const heading = valueHeading(scene);
  return indicator ? `${m.pick(indicator, 'name')}, ${heading}` : heading;
}
