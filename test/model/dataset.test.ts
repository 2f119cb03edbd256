import { describe, expect, it } from 'vitest';
import { madeUpDataset } from '../support/made-up-dataset.ts';

const codes = (units: { code: string }[]) => units.map(({ code }) => code);

describe('a dataset', () => {
  const data = madeUpDataset();

  it('tells provinces from districts, in file order', () => {
    expect(codes(data.provinces)).toEqual(['90', '91']);
    expect(codes(data.districts)).toEqual(['901', '902', '903']);
    expect(codes(data.districtsOf('90'))).toEqual(['901', '902']);
    expect(data.districtsOf('901')).toEqual([]);
  });

  it('finds rows by their key', () => {
    expect(data.unit('902')?.name_vi).toBe('Hai');
    expect(data.indicator('crime')?.better).toBe('lower');
    expect(data.source('paper-b')?.published).toBe('2024-02');
    expect(data.project('canal')?.kind).toBe('waterway');
  });

  it("gives a unit's own figures and briefs only, in file order", () => {
    expect(data.figuresOf('901').map(({ kind, year }) => `${kind} ${year}`)).toEqual([
      'actual 2022',
      'actual 2023',
      'target 2024',
      'actual 2023',
      'plan 2023',
      'change 2023',
      'target 2024',
    ]);
    expect(data.figuresOf('90').map(({ value, numerator }) => value ?? numerator)).toEqual([1, 94.12]);
    expect(data.briefsOf('901').map(({ year }) => year)).toEqual([2023, 2024]);
    expect(data.figuresAbout('target_attainment').map(({ unit }) => unit)).toEqual([
      '90',
      '901',
      '901',
      '901',
      '902',
    ]);
  });

  it('has nothing for what it does not know', () => {
    expect([data.unit('999'), data.indicator('x'), data.source('x'), data.project('x')]).toEqual(
      Array(4).fill(undefined),
    );
    expect([
      data.figuresOf('999'),
      data.figuresAbout('x'),
      data.briefsOf('903'),
      data.districtsOf('99'),
    ]).toEqual([[], [], [], []]);
  });
});
