import { places, projectsThrough } from '../../src/compile/places.ts';
import { surroundings } from '../../src/compile/surroundings.ts';
import { createGeometry, type MapGeometry } from '../../src/drawing/geometry.ts';
import { steps } from '../../src/model/arrow-keys.ts';
import type { Figure, Indicator, Project, Source, Unit } from '../../src/model/columns.ts';
import { type CompiledData, createDataset, type Dataset } from '../../src/model/dataset.ts';
import type { Region } from '../../src/model/region.ts';
import { computedBreaks } from '../../src/scale/breaks.ts';
import { madeUp } from './made-up-geometry.ts';

const topologies = madeUp();

export const unit = (changes: Partial<Unit> & Pick<Unit, 'code'>): Unit => ({
  level: 'district',
  kind: 'huyen',
  name_vi: `Xứ ${changes.code}`,
  name_en: `Land ${changes.code}`,
  province: '90',
  aliases: [],
  successor_vi: 'tỉnh Mới',
  successor_en: 'New Province',
  ...changes,
});

export const indicator = (changes: Partial<Indicator> & Pick<Indicator, 'id'>): Indicator => ({
  name_vi: `Chỉ số ${changes.id}`,
  name_en: `Indicator ${changes.id}`,
  unit_vi: '%',
  unit_en: '%',
  better: 'higher',
  scale: { method: 'natural', kind: 'actual' },
  breaks: [4],
  palette: 'amount',
  decimals: 1,
  theme: 'other',
  headline: null,
  about_vi: '',
  about_en: '',
  ...changes,
});

/** An actual figure of 2023 without any value, from `paper-a`. */
export const figure = (changes: Partial<Figure> & Pick<Figure, 'unit' | 'indicator'>): Figure => ({
  year: 2023,
  since: null,
  kind: 'actual',
  value: null,
  value_max: null,
  numerator: null,
  denominator: null,
  exceeded: null,
  qualifier: '',
  basis: '',
  flag: '',
  source: 'paper-a',
  note_vi: '',
  note_en: '',
  ...changes,
});

export const project = (changes: Partial<Project> & Pick<Project, 'id' | 'units'>): Project => ({
  kind: 'road',
  name_vi: `Công trình ${changes.id}`,
  name_en: `Work ${changes.id}`,
  label_vi: '',
  label_en: '',
  status_vi: 'đang làm',
  status_en: 'under way',
  figures_vi: '',
  figures_en: '',
  precision: 'none',
  source: ['paper-a'],
  position_vi: '',
  position_en: '',
  geometry: null,
  ...changes,
});

const source = (id: string, published: string): Source => ({
  id,
  outlet: `Báo ${id}`,
  title: `Bài ${id}`,
  published,
  url: '',
});

/** Two provinces side by side: 90 with districts 901 and 902, below 91 with district 903. */
const units: Unit[] = [
  unit({
    code: '90',
    level: 'province',
    kind: 'thanh_pho_truc_thuoc',
    name_vi: 'Dưới',
    name_en: 'Lower',
    province: '',
  }),
  unit({ code: '91', level: 'province', kind: 'tinh', name_vi: 'Trên', name_en: 'Upper', province: '' }),
  unit({ code: '901', kind: 'quan', name_vi: 'Một', name_en: 'One' }),
  unit({ code: '902', kind: 'quan', name_vi: 'Hai', name_en: 'Two' }),
  unit({ code: '903', kind: 'huyen', name_vi: 'Ba', name_en: 'Three', province: '91' }),
];

const MONEY = { unit_vi: 'triệu đồng/người/năm', unit_en: 'million VND/person/year' };
const indicators: Indicator[] = [
  indicator({ id: 'shrimp_output', theme: 'agriculture', unit_vi: 'tấn', unit_en: 'tonnes' }),
  indicator({ id: 'targets_met', scale: { method: 'none', kind: 'actual' }, breaks: [], palette: 'none' }),
  indicator({
    ...MONEY,
    id: 'income_per_capita',
    theme: 'economy',
    scale: { method: 'threshold', kind: 'actual' },
    breaks: [50, 60, 70, 80, 90],
    palette: 'income',
    decimals: 3,
    headline: 2,
  }),
  indicator({
    id: 'target_attainment',
    scale: { method: 'threshold', kind: 'actual' },
    breaks: [80, 90, 95, 100],
    palette: 'attainment',
    headline: 1,
  }),
  indicator({
    id: 'share_services',
    theme: 'economy',
    scale: { method: 'natural', kind: 'target' },
    palette: 'share',
    better: 'neutral',
  }),
  indicator({
    id: 'crime',
    theme: 'society',
    scale: { method: 'natural', kind: 'change' },
    palette: 'share',
    better: 'lower',
  }),
];

const attainment = { indicator: 'target_attainment' };
const income = { indicator: 'income_per_capita' };
const figures: Figure[] = [
  figure({ ...attainment, unit: '90', numerator: 1, denominator: 2 }),
  figure({ ...income, unit: '90', value: 94.12 }),
  figure({ ...attainment, unit: '901', year: 2022, numerator: 9, denominator: 10, basis: 'resolution' }),
  figure({ ...attainment, unit: '901', numerator: 12, denominator: 12, exceeded: 4, basis: 'year_plan' }),
  figure({ ...attainment, unit: '901', year: 2024, kind: 'target', numerator: 11, denominator: 11 }),
  figure({ ...income, unit: '901', value: 71.287 }),
  figure({ ...income, unit: '901', kind: 'plan', value: 100.04, basis: 'year_plan' }),
  figure({ ...income, unit: '901', kind: 'change', value: 6.633, since: 2022, basis: 'absolute' }),
  figure({ ...income, unit: '901', year: 2024, kind: 'target', value: 79, value_max: 80.2 }),
  figure({ ...attainment, unit: '902', numerator: 17, denominator: 20, source: 'paper-b' }),
  figure({ unit: '902', indicator: 'shrimp_output', value: 1103.3, flag: 'suspect' }),
  figure({ unit: '902', indicator: 'shrimp_output', kind: 'plan', value: 104.5, basis: 'year_plan' }),
  figure({ unit: '902', indicator: 'share_services', year: 2024, kind: 'target', value: 78.7 }),
  figure({ unit: '902', indicator: 'crime', kind: 'change', value: -18, since: 2022, basis: 'percent' }),
];

const PROJECTS: Project[] = [
  project({
    id: 'hall',
    units: ['901'],
    kind: 'centre',
    precision: 'exact',
    geometry: { type: 'Point', coordinates: [105.1, 10.1] },
  }),
  project({
    id: 'ring-road',
    units: ['901'],
    precision: 'schematic',
    geometry: {
      type: 'LineString',
      coordinates: [
        [105.05, 10.05],
        [105.35, 10.05],
      ],
    },
  }),
  project({
    id: 'canal',
    units: ['903'],
    kind: 'waterway',
    precision: 'approximate',
    geometry: {
      type: 'LineString',
      coordinates: [
        [105.05, 10.3],
        [105.35, 10.3],
      ],
    },
  }),
  project({ id: 'scheme', units: ['90'], kind: 'programme' }),
];

export const region: Region = {
  name: 'Atlas Thử',
  whole_vi: 'cả hai tỉnh',
  whole_en: 'both provinces',
  credits_vi: 'Bịa ra để thử.',
  credits_en: 'Made up for tests.',
  until: { date: '2025-07-01', source: 'paper-a' },
  labels: [{ kind: 'water', name_vi: 'Biển Thử', name_en: 'Test Sea', at: [105.2, 9.9] }],
};

/** The compiled data of the made-up atlas, with some of its tables exchanged. District 903 has no figure. */
export function madeUpDataset(changes: Partial<CompiledData> = {}): Dataset {
  const projects = changes.projects ?? PROJECTS;
  const compiled: CompiledData = {
    region,
    units,
    indicators,
    figures,
    sources: [source('paper-a', '2024-02-09'), source('paper-b', '2024-02')],
    briefs: [
      { unit: '901', year: 2023, text_vi: 'Làm đường.', text_en: 'Build roads.', source: 'paper-a' },
      { unit: '901', year: 2024, text_vi: 'Làm cầu.', text_en: 'Build bridges.', source: 'paper-b' },
    ],
    projects,
    places: places(topologies.boundaries),
    through: projectsThrough(projects, topologies.boundaries),
    steps: steps(places(topologies.boundaries), ['901', '902', '903']),
    surroundings: surroundings(topologies.context, { '93': [105.5, 10.2] }),
    breaks: {},
    version: '0badcafe',
    ...changes,
  };
  const breaks = changes.breaks ?? computedBreaks(createDataset(compiled));
  return createDataset({ ...compiled, breaks });
}

/** Squares of 0.2 degrees from 105° east, 10° north: 901, 902 to its right, 903 as wide as both above them. */
export const madeUpGeometry = (): MapGeometry => createGeometry(topologies);
