import atlasData from 'virtual:atlas-data';
import { createDataset } from '../model/dataset.ts';
import { unpackData } from '../model/pack.ts';

/** What the site has published: the data of every atlas of the page, unless it is given other. */
export const published = createDataset(unpackData(atlasData));
