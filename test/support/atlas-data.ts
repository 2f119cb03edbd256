import { compileData } from '../../scripts/build/compile-data.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { DATA } from './site-folders.ts';

/** The data that the atlas is published with. */
export const atlasData = async (): Promise<Dataset> => createDataset((await compileData(DATA)).data);
