import { describe, expect, it } from 'vitest';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Found } from '../../src/model/search.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { type Camera, fitBounds } from '../../src/scene/camera.ts';
import { revealing } from '../../src/scene/reveal.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { boundsOf, searchResults, suggestions } from '../../src/text/search-results.ts';
import { madeUpDataset } from '../support/made-up-dataset.ts';

const data = madeUpDataset();
const messages = createMessages('vi');
messages.add(LAZY_PANEL_SOURCES);
const sceneOf = (layer: string, selected: string | null = null): Scene => ({
  data,
  choropleth: choropleth(data, layer, layer === 'none' ? null : 2023, 'light'),
  messages,
  selected,
  kinds: [],
  project: null,
});
const unit = (code: string) => ({ unit: data.unit(code) }) as Found;
const project = (id: string) => ({ project: data.project(id) }) as Found;
const codes = (all: Found[]) => all.map((found) => found.unit?.code);

describe('a result', () => {
  it('tells its kind, its province and the value of the layer, or that there is none', () => {
    const [one, three, province] = searchResults(
      sceneOf('income_per_capita'),
      ['901', '903', '90'].map(unit),
    );
    expect([one?.name, one?.about, one?.value]).toEqual(['Một', 'quận, Dưới', '71,287 triệu đồng/người/năm']);
    expect(one?.classId).toMatch(/^c\d$/);
    expect([three?.about, three?.value, three?.classId]).toEqual(['huyện, Trên', 'chưa có số liệu', 'none']);
    // A province has a value of its own and no colour.
    expect([province?.about, province?.value, province?.classId]).toEqual([
      'thành phố',
      '94,12 triệu đồng/người/năm',
      '',
    ]);
  });

  it('tells a project’s kind and whereabouts, and no value', () => {
    const [hall] = searchResults(sceneOf('income_per_capita'), [project('hall')]);
    expect([hall?.about, hall?.value]).toEqual(['Trung tâm, Một', '']);
    expect(hall?.glyph).not.toBe('');
  });
});

describe('before anything is typed', () => {
  it('the districts with a figure in the layer are suggested', () => {
    expect(codes(suggestions(sceneOf('income_per_capita'), false))).toEqual(['901']);
    expect(codes(suggestions(sceneOf('none'), false))).toEqual(['901', '902']);
  });

  it('for a comparison those of the same level are, never the selected one', () => {
    expect(codes(suggestions(sceneOf('target_attainment', '901'), true))).toEqual(['902']);
    expect(codes(suggestions(sceneOf('target_attainment', '91'), true))).toEqual(['90']);
  });
});

describe('a place on the map', () => {
  it('is that of the unit, of the project’s shape, or of its units where it has none', () => {
    expect(boundsOf(data, unit('901'))).toEqual(data.places['901']?.bounds);
    expect(boundsOf(data, project('hall'))).toEqual([105.1, 10.1, 105.1, 10.1]);
    expect(boundsOf(data, project('ring-road'))).toEqual([105.05, 10.05, 105.35, 10.05]);
    expect(boundsOf(data, project('scheme'))).toEqual(data.places['90']?.bounds);
  });

  it('is revealed a third of the map in size where it was tiny or out of sight, and left alone otherwise', () => {
    const size = { width: 600, height: 400 };
    const bounds = [105, 10, 105.2, 10.2] as const;
    const near = fitBounds(bounds, size, 400 / 3);
    const from = (camera: Partial<Camera>) => revealing(bounds)({ ...near, ...camera }, size);
    expect(from({ scale: near.scale / 10 })).toEqual(near);
    expect(from({ x: near.x + 500 / near.scale })).toEqual(near);
    expect(from({ y: near.y - 500 / near.scale })).toEqual(near);
    expect(from({ scale: near.scale / 2 })).toBeUndefined();
    expect(from({})).toBeUndefined();
  });
});
