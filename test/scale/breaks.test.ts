import { describe, expect, it } from 'vitest';
import { classBreaks, computedBreaks } from '../../src/scale/breaks.ts';
import { figure, indicator, madeUpDataset } from '../support/made-up-dataset.ts';

const breaks = (
  method: 'threshold' | 'natural' | 'quantile' | 'none',
  values: number[],
  given: number[] = [4],
) => classBreaks(indicator({ id: 'x', scale: { method, kind: 'actual' }, breaks: given }), values);

describe('class breaks', () => {
  it('are those of the data file for thresholds, whatever the values', () => {
    expect(breaks('threshold', [1, 2, 3], [80, 90, 95, 100])).toEqual([80, 90, 95, 100]);
  });

  it('do not exist for an indicator that is not coloured', () => {
    expect(breaks('none', [1, 2, 3])).toEqual([]);
  });

  it.each([
    ['two clusters', [1, 2, 3, 101, 102, 103], [2], [101]],
    ['three clusters, in any order', [50, 1, 99, 51, 2, 100], [3], [50, 99]],
    ['an outlier', [10, 11, 12, 500], [2], [500]],
  ])('of the natural kind lie before the clusters: %s', (_, values, given, expected) => {
    expect(breaks('natural', values, given)).toEqual(expected);
  });

  it('of quantiles put as many values in each class as they can', () => {
    expect(breaks('quantile', [1, 2, 3, 4, 5, 6, 7, 8], [4])).toEqual([2.75, 4.5, 6.25]);
    expect(breaks('quantile', [1, 2, 3, 1000], [2])).toEqual([2.5]);
  });

  describe.each(['natural', 'quantile'] as const)('of the %s kind', (method) => {
    it.each([
      ['no value', [], 0],
      ['one value', [7], 1],
      ['one value many times', [7, 7, 7, 7, 7], 1],
      ['two different values', [7, 9, 9, 7, 9], 2],
      ['three different values', [1, 5, 9, 9, 9, 9, 9, 9], 3],
      ['negative ones', [-18, -3, 0, 4, 4], 4],
      ['more than the most classes', [1, 2, 3, 5, 8, 13, 21, 34], 4],
    ])('ascend, and never make more classes than there are different values: %s', (_, values, most) => {
      const found = breaks(method, values);
      expect(found.length).toBeLessThanOrEqual(Math.max(0, most - 1));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      for (const at of found) {
        expect(at).toBeGreaterThan(Math.min(...values));
        expect(at).toBeLessThanOrEqual(Math.max(...values));
      }
    });
  });

  it('of the natural kind make as many classes as asked where there are as many values', () => {
    expect(breaks('natural', [1, 2, 3, 5, 8, 13, 21, 34])).toHaveLength(3);
    expect(breaks('natural', [7, 9])).toEqual([9]);
  });
});

describe('the breaks that the data is compiled with', () => {
  const shrimp = (unit: string, value: number, year = 2023) =>
    figure({ unit, indicator: 'shrimp_output', value, year });

  it('are those of each year, and of the latest figures where years differ', () => {
    const data = madeUpDataset({
      figures: [shrimp('901', 1), shrimp('902', 9), shrimp('901', 3, 2022), shrimp('903', 5, 2022)],
    });
    expect(computedBreaks(data)).toEqual({
      'shrimp_output 2022': [5],
      'shrimp_output 2023': [9],
      'shrimp_output latest': [5, 9],
    });
  });

  it('leave out what stands in the data file, and years with one value', () => {
    const income = figure({ unit: '901', indicator: 'income_per_capita', value: 71 });
    expect(computedBreaks(madeUpDataset({ figures: [income, shrimp('901', 7)] }))).toEqual({});
  });
});
