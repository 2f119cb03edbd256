import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { ARROWS, type Arrow, type Steps, stepFrom, steps } from '../../src/model/arrow-keys.ts';
import { createDataset } from '../../src/model/dataset.ts';
import type { Place } from '../../src/model/place.ts';
import { madeUpDataset } from '../support/made-up-dataset.ts';
import { DATA } from '../support/site-folders.ts';

const back = (arrow: Arrow) => ARROWS[(ARROWS.indexOf(arrow) + 2) % 4] as Arrow;

const place = (longitude: number, latitude: number, neighbours: string[] = []): Place => ({
  area: 1,
  label: [longitude, latitude],
  bounds: [longitude, latitude, longitude, latitude],
  neighbours,
});
const stepsOf = (places: Record<string, Place>): Steps => {
  const codes = Object.keys(places);
  return { districts: codes.map((code) => ({ code })), steps: steps(places, codes) };
};

describe('an arrow', () => {
  it.each<[string, Arrow, string | undefined]>([
    ['901', 'ArrowRight', '902'],
    ['902', 'ArrowLeft', '901'],
    ['901', 'ArrowUp', '903'],
    ['902', 'ArrowUp', '903'],
    ['903', 'ArrowDown', '902'],
    ['901', 'ArrowDown', undefined],
    ['903', 'ArrowUp', undefined],
    ['999', 'ArrowUp', undefined],
  ])('leads from %s by %s to %s', (from, arrow, to) => {
    expect(stepFrom(madeUpDataset(), from, arrow)).toBe(to);
  });

  it('leads to a neighbour before a nearer one without a common border', () => {
    const places = { a: place(105, 10, ['far']), near: place(105.1, 10), far: place(105.3, 10, ['a']) };
    expect(stepFrom(stepsOf(places), 'a', 'ArrowRight')).toBe('far');
  });

  it('leads across a gap to the nearest, and back', () => {
    const found = stepsOf({ a: place(105, 10), far: place(105.3, 10), near: place(105.1, 10) });
    expect(stepFrom(found, 'a', 'ArrowRight')).toBe('near');
    expect(stepFrom(found, 'near', 'ArrowLeft')).toBe('a');
  });

  it('never leads more than 60 degrees aside', () => {
    const found = stepsOf({ a: place(105, 10, ['b']), b: place(105.1, 10.3, ['a']) });
    expect(ARROWS.map((arrow) => stepFrom(found, 'a', arrow))).toEqual(['b', ...Array(3).fill(undefined)]);
  });

  it.each([35, 36, 700])('leads along a row of %i districts and back', (count) => {
    const row = Array.from({ length: count }, (_, index) => String(index));
    const places = Object.fromEntries(
      row.map((code, index) => [
        code,
        { area: 1, label: [100 + index / 100, 10], bounds: [0, 0, 0, 0], neighbours: [] } satisfies Place,
      ]),
    );
    const data = { districts: row.map((code) => ({ code })), steps: steps(places, row) };
    const last = String(count - 1);
    let east: string | undefined = '0';
    for (let at = 1; at < count; at += 1) east = stepFrom(data, east ?? '', 'ArrowRight');
    expect(east).toBe(last);
    expect(stepFrom(data, last, 'ArrowRight')).toBeUndefined();
    expect(stepFrom(data, last, 'ArrowLeft')).toBe(String(count - 2));
    expect(stepFrom(data, '0', 'ArrowUp')).toBeUndefined();
  });
});

describe('the arrows between the districts of the atlas', () => {
  let data: Awaited<ReturnType<typeof load>>;
  const load = async () => createDataset((await compileData(DATA)).data);
  const all = async () => {
    data ??= await load();
    return data.districts.flatMap(({ code }) =>
      ARROWS.flatMap((arrow) => {
        const to = stepFrom(data, code, arrow);
        return to ? [{ from: code, arrow, to }] : [];
      }),
    );
  };

  it('reach every district from every other', async () => {
    const links = await all();
    expect(data.districts).toHaveLength(35);
    for (const { code: start } of data.districts) {
      const reached = new Set([start]);
      for (const code of reached) for (const { from, to } of links) if (from === code) reached.add(to);
      expect(reached.size, start).toBe(35);
    }
  });

  it('are taken back by the opposite arrow, or lead to a neighbour that cannot give it', async () => {
    const links = await all();
    const oneWay = links.filter(({ from, arrow, to }) => stepFrom(data, to, back(arrow)) !== from);
    for (const { from, arrow, to } of oneWay) {
      expect(data.places[from]?.neighbours, `${from} ${arrow}`).toContain(to);
      const taken = stepFrom(data, to, back(arrow)) !== undefined;
      const paired = ARROWS.some(
        (other) => stepFrom(data, from, other) === to && stepFrom(data, to, back(other)) === from,
      );
      expect(taken || paired, `${from} ${arrow} ${to}`).toBe(true);
    }
    expect(oneWay.length).toBeLessThan(links.length / 4);
  });

  it('take the pairs across a province line from both sides', async () => {
    const links = await all();
    const across = links.filter(({ from, to }) => data.unit(from)?.province !== data.unit(to)?.province);
    expect(across.length).toBeGreaterThan(0);
    for (const { from, arrow, to } of across) expect(stepFrom(data, to, back(arrow))).toBe(from);
  });
});
