import type { Figure, Source } from './columns.ts';
import type { Commune, Today, Whole } from './commune-columns.ts';

/** People by square kilometre, computed of the two published numbers and rounded. */
export const communeDensity = ({ people, area_km2 }: Commune): number => Math.round(people / area_km2);

/** The indicators whose figures are made of `communes.csv`: no row of `figures.csv` is of one of them. */
const COUNTS = {
  commune_people: ({ people }: Commune) => people,
  commune_area: ({ area_km2 }: Commune) => area_km2,
  commune_density: communeDensity,
};
export const COMMUNE_COUNTS = Object.keys(COUNTS) as (keyof typeof COUNTS)[];

/** People, area and density of a commune as figures of the year of the reform. */
export const countFigures = (commune: Commune, year: number): Figure[] =>
  COMMUNE_COUNTS.map((indicator) => ({
    ...{ unit: commune.code, indicator, year, since: null, kind: 'actual' },
    ...{ value: COUNTS[indicator](commune), value_max: null, numerator: null, denominator: null },
    ...{ exceeded: null, qualifier: '', basis: '', flag: '' },
    ...{ source: indicator === 'commune_area' ? 'commune-area' : 'commune-people', note_vi: '', note_en: '' },
  }));

/** Who publishes a count of a commune, and by which collection it came, as a source. */
export const countSource = ({ source }: Commune, whole: Whole, count: 'people' | 'area'): Source => ({
  id: `commune-${count}`,
  outlet: new URL(source).host,
  title: whole[count].collection,
  published: whole[count].collected,
  url: source,
});

/** The sources of all counts, which have one publisher. */
export const countSources = ({ communes: [any], whole }: Pick<Today, 'communes' | 'whole'>): Source[] =>
  any ? (['people', 'area'] as const).map((count) => countSource(any, whole, count)) : [];
