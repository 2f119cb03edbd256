import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  fitBounds,
  fromCentreZoom,
  type LonLat,
  MAX_ZOOM,
  project,
  toCentre,
  toScreen,
  toZoom,
  unite,
  unproject,
  zoomBy,
} from '../../src/scene/camera.ts';

const points: LonLat[] = [
  [105.78, 10.03],
  [106.6, 10.9],
  [0, 0],
  [-179.9, -84],
  [179.9, 85],
];

describe('the projection', () => {
  it('puts the world between 0 and 1, north up', () => {
    expect(project([0, 0])).toEqual([0.5, 0.5]);
    expect(project([-180, 0])[0]).toBe(0);
    // The square of Web Mercator ends at 85.0511 degrees.
    expect(project([0, 85.051129])[1]).toBeCloseTo(0, 6);
    expect(project([0, -85.051129])[1]).toBeCloseTo(1, 6);
    // EPSG:3857 of 105.78, 10.03 is 11775375.96, 1122101.9 metres of 2 * 20037508.34.
    expect(project([105.78, 10.03])[0]).toBeCloseTo(0.5 + 11775375.96 / 40075016.68, 6);
  });

  it.each(points)('comes back from %d, %d', (longitude, latitude) => {
    const [x, y] = unproject(project([longitude, latitude]));
    expect(x).toBeCloseTo(longitude, 9);
    expect(y).toBeCloseTo(latitude, 9);
  });
});

describe('a camera that is fitted to bounds', () => {
  const bounds: Bounds = [104.9, 9.2, 106.8, 11.1];

  it.each([
    ['a wide map', { width: 1600, height: 500 }, 24],
    ['a phone', { width: 320, height: 480 }, 16],
    ['a small frame', { width: 300, height: 250 }, 12],
    ['no padding', { width: 640, height: 640 }, 0],
  ])('keeps them inside with the padding, and touches it on one axis: %s', (_, size, padding) => {
    const camera = fitBounds(bounds, size, padding);
    const [left, top] = toScreen(camera, size, [bounds[0], bounds[3]]);
    const [right, bottom] = toScreen(camera, size, [bounds[2], bounds[1]]);
    const free = [left, top, size.width - right, size.height - bottom];
    expect(Math.min(...free)).toBeCloseTo(padding, 6);
    expect(left).toBeCloseTo(size.width - right, 6);
    expect(top).toBeCloseTo(size.height - bottom, 6);
  });

  it('never comes closer than the closest zoom, even to a point', () => {
    const camera = fitBounds([105.1, 10.1, 105.1, 10.1], { width: 400, height: 300 }, 10);
    expect(toZoom(camera)).toBe(MAX_ZOOM);
    expect(toCentre(camera)[0]).toBeCloseTo(105.1, 9);
  });

  it('survives a padding that leaves no room', () => {
    expect(fitBounds(bounds, { width: 20, height: 20 }, 24).scale).toBeGreaterThan(0);
  });
});

describe('zoom and centre', () => {
  it('are those of a map with tiles of 512 pixels', () => {
    expect(toZoom({ x: 0, y: 0, scale: 512 })).toBe(0);
    expect(toZoom({ x: 0, y: 0, scale: 512 * 2 ** 8.5 })).toBeCloseTo(8.5, 12);
    // At zoom 9 the world is 262144 pixels wide: one degree of longitude is 728.18 of them.
    const camera = fromCentreZoom([105, 10], 9);
    expect(toScreen(camera, { width: 0, height: 0 }, [106, 10])[0]).toBeCloseTo(728.178, 3);
  });

  it.each([
    [[105.78, 10.03], 8],
    [[106.4, 9.3], 11.37],
  ] as const)('of a camera made from %j and %d are the same again', (centre, zoom) => {
    const camera = fromCentreZoom(centre, zoom);
    expect(toZoom(camera)).toBeCloseTo(zoom, 9);
    expect(toCentre(camera)[0]).toBeCloseTo(centre[0], 9);
    expect(toCentre(camera)[1]).toBeCloseTo(centre[1], 9);
  });

  it('of the point in the middle of the map lie in its middle', () => {
    const camera = fromCentreZoom([105.78, 10.03], 9);
    expect(toScreen(camera, { width: 640, height: 480 }, [105.78, 10.03])).toEqual([320, 240]);
    expect(toScreen(camera, { width: 640, height: 480 }, [105.79, 10.04])[1]).toBeLessThan(240);
  });

  it('change by a factor around the same middle, and no closer than the closest', () => {
    const camera = fromCentreZoom([105.78, 10.03], 9);
    expect(zoomBy(camera, 2)).toEqual({ ...camera, scale: camera.scale * 2 });
    expect(toZoom(zoomBy(camera, 0.5))).toBe(8);
    expect(toZoom(zoomBy(camera, 1000))).toBe(MAX_ZOOM);
  });
});

describe('several bounds', () => {
  it('unite to those around all', () => {
    expect(unite([[105, 9, 106, 10]])).toEqual([105, 9, 106, 10]);
    expect(
      unite([
        [105, 9.5, 105.5, 10],
        [104.8, 9.6, 105.1, 11],
      ]),
    ).toEqual([104.8, 9.5, 105.5, 11]);
  });
});
