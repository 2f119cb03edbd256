import { type AtlasData, FIGURE_KINDS, type FigureKind } from '../model/columns.ts';
import type { CommuneFigures, Today } from '../model/commune-columns.ts';

export interface Counts {
  provinces: number;
  districts: number;
  indicators: number;
  sources: number;
  figures: number;
  /** Of figures, corrected or added later. */
  corrections: number;
  briefs: number;
  projects: number;
  figuresByKind: { [kind in FigureKind]: number };
  /** Figures flagged as suspect. */
  flagged: number;
  /** Units, of any level, with at least one figure. */
  unitsWithFigures: number;
  /** Figures by source id, the most used first; sources without a figure are left out. */
  figuresBySource: [source: string, figures: number][];
  /** Projects with a geometry. */
  drawnProjects: number;
  communes: number;
  /** Rows of the crosswalk, and the old communes that they are about. */
  successions: number;
  oldCommunes: number;
}

/** What a data folder holds, for a person to compare with what should be there. */
export function countData(
  { units, sources, briefs, projects, ...data }: AtlasData,
  { communes, crosswalk, ...today }: Today & CommuneFigures,
): Counts {
  const indicators = [...data.indicators, ...today.indicators];
  const figures = [...data.figures, ...today.figures];
  const corrections = [...(data.corrections ?? []), ...today.corrections];
  const bySource = new Map<string, number>();
  for (const { source } of figures) bySource.set(source, (bySource.get(source) ?? 0) + 1);
  const ofKind = (kind: FigureKind) => figures.filter((figure) => figure.kind === kind).length;
  return {
    provinces: units.filter(({ level }) => level === 'province').length,
    districts: units.filter(({ level }) => level === 'district').length,
    indicators: indicators.length,
    sources: sources.length,
    figures: figures.length,
    corrections: corrections.length,
    briefs: briefs.length,
    projects: projects.length,
    figuresByKind: Object.fromEntries(
      FIGURE_KINDS.map((kind) => [kind, ofKind(kind)]),
    ) as Counts['figuresByKind'],
    flagged: figures.filter(({ flag }) => flag === 'suspect').length,
    unitsWithFigures: new Set(figures.map(({ unit }) => unit)).size,
    figuresBySource: [...bySource].sort(([, a], [, b]) => b - a),
    drawnProjects: projects.filter(({ geometry }) => geometry !== null).length,
    communes: communes.length,
    successions: crosswalk.length,
    oldCommunes: new Set(crosswalk.map(({ old_code }) => old_code)).size,
  };
}
