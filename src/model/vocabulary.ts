/** The words that columns may hold. Apart from the schemas, so that a page carries the words without them. */
export const LEVELS = ['province', 'district'] as const;
export const UNIT_KINDS = ['tinh', 'thanh_pho_truc_thuoc', 'thanh_pho', 'thi_xa', 'quan', 'huyen'] as const;
/** Of which units an indicator has figures: those of before with the provinces they were in, or today's communes. */
export const INDICATOR_LEVELS = ['district', 'commune'] as const;
/** Kinds of communes: those of today, and those that they were made of. */
export const COMMUNE_KINDS = ['xa', 'phuong'] as const;
export const OLD_COMMUNE_KINDS = ['xa', 'phuong', 'thi_tran'] as const;
/** How much of an old commune went into one of today; the remainder is what no other row names. */
export const PARTS = ['whole', 'part', 'remainder', 'unchanged'] as const;
export const FIGURE_KINDS = ['actual', 'target', 'plan', 'change'] as const;
export const QUALIFIERS = ['', 'about', 'at_least', 'at_most', 'estimate'] as const;
export const FLAGS = ['', 'suspect'] as const;
export const SCALES = ['threshold', 'quantile', 'natural', 'none'] as const;
export const BETTER = ['higher', 'lower', 'neutral'] as const;
/** The headings of a summary, in their order. */
export const THEMES = ['targets', 'economy', 'agriculture', 'rural', 'society', 'projects', 'other'] as const;
export type Theme = (typeof THEMES)[number];
export const PALETTES = ['attainment', 'income', 'amount', 'share', 'none'] as const;
/** How many classes each palette can colour; `src/scale/palettes.ts` holds as many colours. */
export const PALETTE_SIZES: Record<(typeof PALETTES)[number], number> = {
  attainment: 5,
  income: 6,
  amount: 4,
  share: 4,
  none: 0,
};
/** What a plan percentage or a list of targets refers to, or how a change is expressed. */
export const BASES = [
  '',
  'party_resolution', // targets in the resolution of a Party committee (nghị quyết của cấp ủy)
  'council_resolution', // targets in the resolution of a People's Council (nghị quyết HĐND)
  'socio_economic_plan', // the year's socio-economic plan (kế hoạch phát triển KT-XH)
  'resolution', // "the resolution", not said whose
  'year_plan', // the unit's own plan for the year, not said which
  'province_plan', // the plan or estimate assigned by the province
  'percent', // change: in per cent of the base year
  'absolute', // change: in the indicator's own unit
  'multiple', // change: as many times the base year
] as const;
/** The bases that say how a change is expressed; no figure of another kind has one of them (see `check-figures.ts`). */
export const CHANGE_BASES = ['percent', 'absolute', 'multiple'] as const satisfies readonly Basis[];
type Basis = (typeof BASES)[number];
export type ChangeBasis = (typeof CHANGE_BASES)[number];
/** What a plan percentage or a list of targets refers to, where that is known. */
export type PlanBasis = Exclude<Basis, ChangeBasis | ''>;
export const PROJECT_KINDS = [
  'expressway',
  'road',
  'waterway',
  'power',
  'industrial_park',
  'industrial_cluster',
  'incubator',
  'centre',
  'monument',
  'programme',
] as const;
export const PRECISIONS = ['exact', 'approximate', 'schematic', 'none'] as const;
