import { communeData, type IntakeData } from '../../src/intake/commune-data.ts';
import type { Indicator } from '../../src/model/columns.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { CompiledCommunes } from '../../src/model/pack-communes.ts';

/** An indicator of communes as a newsroom may add one. */
const added = (
  id: string,
  name_vi: string,
  name_en: string,
  unit_vi: string,
  unit_en: string,
): Indicator => ({
  ...{ id, name_vi, name_en, unit_vi, unit_en, better: 'higher', palette: 'amount', decimals: 1 },
  ...{ scale: { method: 'natural', kind: 'actual' }, breaks: [4], theme: 'economy', headline: null },
  ...{ about_vi: '', about_en: '', level: 'commune' },
});

/** Indicators of communes beside those of the data, which are made of their table alone. */
const ADDED = [
  added(
    'commune_income',
    'Thu nhập bình quân',
    'Income per person',
    'triệu đồng/người/năm',
    'million VND/person/year',
  ),
  added('commune_budget_revenue', 'Thu ngân sách', 'Budget revenue', 'tỉ đồng', 'billion VND'),
  added('commune_rice_output', 'Sản lượng lúa', 'Rice output', 'tấn', 'tonnes'),
];

/** What the desk reads tables against, with the communes of today and some indicators for them. */
export const withCommunes = (before: Dataset, today: CompiledCommunes): IntakeData => ({
  ...before,
  today: communeData(before, { ...today, indicators: [...today.indicators, ...ADDED] }),
});
