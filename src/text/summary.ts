import type { Messages } from '../i18n/messages.ts';
import { SUMMARY_SOURCES } from '../i18n/summary-sources.ts';
import { comparablePair } from '../model/change.ts';
import type { Brief, Figure, Indicator, Source, Unit } from '../model/columns.ts';
import { impliedValues } from '../model/computed.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureToColour, figureValue, rankOf } from '../model/figures.ts';
import { type ProjectInUnit, projectsOf } from '../model/projects.ts';
import { THEMES, type Theme } from '../model/vocabulary.ts';
import { attainmentSentence, basisText, countsText, figureText, marked } from './figure-text.ts';

/** One statement of a summary: what is said, with what reservation, and who says so. */
export interface Statement {
  text: string;
  note: string;
  suspect: boolean;
  /** Computed from published figures, not printed by any source. */
  computed: boolean;
  /** More than one where several papers print the same. */
  sources: Source[];
}

/** All that is known of one indicator for one year. */
export interface Entry {
  indicator: Indicator;
  year: number;
  statements: Statement[];
  /** Charts that go with it, by what they show (see small-charts.ts). */
  charts: ChartKind[];
}

/** Targets as icons; the unit among all districts; the change from one year to another. */
export type ChartKind = 'icon-array' | 'position' | 'slope';

export interface Attainment {
  figure: Figure;
  /** `23/24`. */
  counts: string;
  sentence: string;
  basis: string;
  rank: string;
  note: string;
  source: Source | undefined;
  charts: ChartKind[];
}

export interface UnitSummary {
  unit: Unit;
  province: Unit | undefined;
  /** Latest year first. */
  attainment: Attainment[];
  /** True where the years follow different lists of targets. */
  differentLists: boolean;
  income: Entry[];
  themes: { theme: Theme; entries: Entry[] }[];
  briefs: { brief: Brief; source: Source | undefined }[];
  projects: ProjectInUnit[];
  /** km², computed from the generalised boundary. */
  area: number | undefined;
  hasFigures: boolean;
}

const KIND_ORDER: Figure['kind'][] = ['actual', 'plan', 'change', 'target'];

function statements(data: Dataset, m: Messages, indicator: Indicator, figures: Figure[]): Statement[] {
  const made = new Map<string, Statement>();
  for (const kind of KIND_ORDER) {
    for (const figure of figures.filter((each) => each.kind === kind)) {
      const text = figureText(m, indicator, figure);
      const note = m.pick(figure, 'note');
      const source = data.source(figure.source);
      // A misprint that another paper prints too stays apart: its warning is not the other's.
      const key = `${figure.flag} ${text}`;
      const same = made.get(key);
      if (same && source) {
        same.sources.push(source);
        same.note = [same.note, note].filter(Boolean).join(' ');
        continue;
      }
      const suspect = figure.flag === 'suspect';
      made.set(key, { text, note, suspect, computed: false, sources: source ? [source] : [] });
    }
  }
  return [...made.values()];
}

/** Results and aims that stand at the head of a summary; what is said of them besides is an entry like any other. */
const isHeadline = ({ indicator, kind, flag }: Figure) =>
  indicator === 'target_attainment' && (kind === 'actual' || kind === 'target') && flag !== 'suspect';

function entries(data: Dataset, m: Messages, code: string): Entry[] {
  const figures = data.figuresOf(code).filter((figure) => !isHeadline(figure));
  const implied = impliedValues(data, code);
  const isDistrict = data.unit(code)?.level === 'district';
  return data.indicators.flatMap((indicator) => {
    const own = figures.filter((figure) => figure.indicator === indicator.id);
    const computed = implied.filter((each) => each.indicator === indicator.id);
    const years = [...new Set([...own, ...computed].map(({ year }) => year))].sort((a, b) => b - a);
    return years.map((year): Entry => {
      const said = statements(
        data,
        m,
        indicator,
        own.filter((figure) => figure.year === year),
      );
      for (const { value, from, year: of } of computed.filter((each) => each.year === year)) {
        const amount = m.t('value-unit', {
          value: m.number(value, indicator.decimals),
          unit: m.pick(indicator, 'unit'),
        });
        const sources = [...new Set(from.map((figure) => figure.source))].flatMap(
          (id) => data.source(id) ?? [],
        );
        const text = m.t('computed-value', { year: String(of), value: amount });
        said.push({ text, note: '', suspect: false, computed: true, sources });
      }
      const charts: ChartKind[] = [];
      const hasPosition = isDistrict && indicator.id === 'income_per_capita';
      if (hasPosition && figureToColour(data, code, indicator.id, 'latest')?.year === year)
        charts.push('position');
      if (comparablePair(data, code, indicator.id, year)) charts.push('slope');
      return { indicator, year, statements: said, charts };
    });
  });
}

function rankText(data: Dataset, m: Messages, figure: Figure): string {
  if (figure.kind !== 'actual') return '';
  const rank = rankOf(data, figure.unit, figure.indicator, figure.year);
  if (!rank || rank.of < 2) return '';
  const args = {
    rank: rank.rank,
    shared: rank.shared,
    others: rank.shared - 1,
    of: rank.of,
    year: String(figure.year),
  };
  return m.t(rank.rank === 1 ? 'rank-first' : 'rank-other', args);
}

function attainments(data: Dataset, m: Messages, unit: Unit): Attainment[] {
  return data
    .figuresOf(unit.code)
    .filter(isHeadline)
    .sort((a, b) => b.year - a.year)
    .map((figure) => ({
      figure,
      counts: marked(
        figure,
        figure.value === null ? countsText(m, figure) : `${m.number(figureValue(figure) ?? 0, 1)} %`,
      ),
      sentence: attainmentSentence(m, unit, figure),
      basis: figure.basis && m.t('attained-basis', { basis: basisText(m, figure) }),
      rank: rankText(data, m, figure),
      note: m.pick(figure, 'note'),
      source: data.source(figure.source),
      charts: [
        ...(figure.kind === 'actual' && figure.numerator !== null ? ['icon-array' as const] : []),
        ...(comparablePair(data, unit.code, figure.indicator, figure.year) ? ['slope' as const] : []),
      ],
    }));
}

/** Everything the atlas knows of a unit, in words and in order. Pure: the panel, pages and charts share it. */
export function summarise(data: Dataset, m: Messages, code: string): UnitSummary | undefined {
  m.add(SUMMARY_SOURCES);
  const unit = data.unit(code);
  if (!unit) return undefined;
  const attainment = attainments(data, m, unit);
  const actual = attainment.filter(({ figure }) => figure.kind === 'actual');
  const all = entries(data, m, code);
  const rest = all.filter(({ indicator }) => indicator.id !== 'income_per_capita');
  return {
    unit,
    province: data.unit(unit.province),
    attainment,
    differentLists: new Set(actual.map(({ figure }) => figure.basis)).size > 1,
    income: all.filter(({ indicator }) => indicator.id === 'income_per_capita'),
    themes: THEMES.map((theme) => ({
      theme,
      entries: rest.filter(({ indicator }) => indicator.theme === theme),
    })).filter((group) => group.entries.length > 0),
    briefs: [...data.briefsOf(code)]
      .sort((a, b) => b.year - a.year)
      .map((brief) => ({ brief, source: data.source(brief.source) })),
    projects: projectsOf(data, code),
    area: data.places[code]?.area,
    hasFigures: data.figuresOf(code).length > 0,
  };
}
