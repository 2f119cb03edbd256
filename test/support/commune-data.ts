import { compileData } from '../../scripts/build/compile-data.ts';
import type { IntakeData } from '../../src/intake/commune-data.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { withCommunes } from './commune-indicators.ts';
import { DATA } from './site-folders.ts';

/** The data of the site of the tests with its communes of today, and some indicators for them. */
export async function intakeData(): Promise<IntakeData> {
  const { data, communes } = await compileData(DATA);
  if (!communes) throw new Error('expected communes');
  return withCommunes(createDataset(data), communes);
}
