import { expect, it } from 'vitest';
import { packData, unpackData } from '../../src/model/pack.ts';
import { madeUpDataset } from '../support/made-up-dataset.ts';

const {
  region,
  units,
  indicators,
  figures,
  sources,
  briefs,
  projects,
  surroundings,
  places,
  through,
  breaks,
  steps,
  version,
} = madeUpDataset();
const data = {
  region,
  units,
  indicators,
  figures,
  sources,
  briefs,
  projects,
  surroundings,
  places,
  through,
  breaks,
  steps,
  version,
};

it('what is packed comes out as it was, through JSON too', () => {
  expect(unpackData(packData(data))).toEqual(data);
  expect(unpackData(JSON.parse(JSON.stringify(packData(data))))).toEqual(JSON.parse(JSON.stringify(data)));
});

it('an empty table stays empty', () => {
  expect(unpackData(packData({ ...data, briefs: [] })).briefs).toEqual([]);
});

it('names each column once', () => {
  const text = JSON.stringify(packData(data));
  expect(text.match(/"value_max"/g)).toHaveLength(1);
});
