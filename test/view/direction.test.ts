import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/places.ts';
import { type Direction, nextInDirection } from '../../src/view/direction.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

describe('the next district', () => {
  const { places, districts } = madeUpDataset();
  const codes = districts.map(({ code }) => code);

  it.each<[string, Direction, string | undefined]>([
    ['901', 'right', '902'],
    ['902', 'left', '901'],
    ['901', 'up', '903'],
    ['902', 'up', '903'],
    ['901', 'left', undefined],
    ['901', 'down', undefined],
    ['903', 'up', undefined],
    ['999', 'up', undefined],
  ])('from %s, going %s, is %s', (from, direction, expected) => {
    expect(nextInDirection(places, codes, from, direction)).toBe(expected);
  });

  it('is one of those asked for, never a province', () => {
    expect(nextInDirection(places, ['901', '903'], '901', 'right')).toBeUndefined();
  });
});

describe('among several districts ahead', () => {
  const place = (lon: number, lat: number, neighbours: string[] = []): Place => ({
    area: 1,
    label: [lon, lat],
    bounds: [lon, lat, lon, lat],
    neighbours,
  });
  const next = (places: Record<string, Place>, direction: Direction) =>
    nextInDirection(places, Object.keys(places), 'from', direction);

  it('a neighbour comes before a nearer one without a common border', () => {
    expect(
      next({ from: place(105, 10, ['far']), near: place(105.1, 10), far: place(105.3, 10) }, 'right'),
    ).toBe('far');
  });

  it('the nearest comes first where none or several are neighbours', () => {
    const places = { far: place(105.3, 10), near: place(105.1, 10) };
    expect(next({ from: place(105, 10), ...places }, 'right')).toBe('near');
    expect(next({ from: place(105, 10, ['far', 'near']), ...places }, 'right')).toBe('near');
  });

  it('one straight ahead comes before one as far aside', () => {
    expect(
      next({ from: place(105, 10), aside: place(105.15, 10.15), ahead: place(105.2, 10) }, 'right'),
    ).toBe('ahead');
  });

  it('one more than 60 degrees aside does not count', () => {
    const places = { from: place(105, 10, ['aside']), aside: place(105.1, 10.3) };
    expect(next(places, 'right')).toBeUndefined();
    expect(next(places, 'up')).toBe('aside');
  });
});
