import type { Feature, Polygon } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  COMMUNE_COLUMNS,
  CROSSWALK_COLUMNS,
  communesCsv,
  communesGeoJson,
  crosswalkCsv,
} from '../../src/export/commune-files.ts';
import { figureToColour } from '../../src/model/figures.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { Lang } from '../../src/state/state.ts';
import { atlasData } from '../support/atlas-data.ts';
import { communeMessages, communes, today } from '../support/communes.ts';

const data = await atlasData();
const sceneOf = (lang: Lang): Scene => ({
  data,
  choropleth: choropleth(data, 'target_attainment', 2023, 'light'),
  messages: communeMessages(lang),
  selected: null,
  kinds: [],
  project: null,
});

/** The rows of a file by the names of its columns; the headings go by. */
function read(csv: string, columns: readonly string[]): Record<string, string>[] {
  const [, ...rows] = Papa.parse<string[]>(csv.trimEnd()).data;
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  );
}

describe('the crosswalk as CSV', () => {
  const rows = read(crosswalkCsv(sceneOf('vi'), communes), CROSSWALK_COLUMNS);

  it('read back gives each old commune exactly its targets', () => {
    const targets = (pairs: (readonly [old: string | undefined, target: string])[]) => {
      const byOld: Record<string, string[]> = {};
      for (const [old = '', target] of pairs) byOld[old] = [...(byOld[old] ?? []), target];
      return byOld;
    };
    const words = { whole: 'toàn bộ', part: 'một phần', remainder: 'phần còn lại', unchanged: 'giữ nguyên' };
    const back = targets(rows.map(({ old_code, code, part }) => [old_code, `${code} ${part}`]));
    expect(Object.keys(back)).toHaveLength(374);
    expect(back).toEqual(
      targets(
        communes.crosswalk.map(({ old_code, commune, part }) => [old_code, `${commune} ${words[part]}`]),
      ),
    );
  });

  it('has names, districts and provinces of both sides, and the clause', () => {
    expect(rows[0]).toEqual({
      old_code: '27685',
      old_kind: 'phường',
      old_name: '5',
      district: '794',
      district_name: 'thành phố Tân An',
      old_province: 'Long An',
      code: '27694',
      kind: 'phường',
      name: 'Long An',
      province: 'tỉnh Tây Ninh',
      part: 'toàn bộ',
      resolution: data.source('resolution-1682-ubtvqh15')?.title,
      clause: '84',
    });
  });

  it('has headings in the language of the reader, none of them twice', () => {
    for (const [lang, first] of [
      ['vi', 'Mã xã, phường cũ'],
      ['en', 'Former code'],
    ] as const) {
      const csv = crosswalkCsv(sceneOf(lang), communes);
      const [headings = []] = Papa.parse<string[]>(csv.slice(1)).data;
      expect(headings[0]).toBe(first);
      expect(new Set(headings).size).toBe(CROSSWALK_COLUMNS.length);
    }
  });
});

const FIGURES = ['target_attainment', 'income_per_capita'].flatMap((id) =>
  ['value', 'in_words', 'year', 'source'].map((column) => `${id} ${column}`),
);

describe('the communes as CSV', () => {
  const columns = [...COMMUNE_COLUMNS, ...FIGURES, 'note', 'data_version'];
  const rows = read(communesCsv(sceneOf('vi'), communes), columns);
  const rowOf = (code: string) => rows.find((row) => row.code === code) ?? {};

  it('has a row for each, with its own numbers as the data have them', () => {
    expect(rows.map(({ code, people, area_km2 }) => [code, Number(people), Number(area_km2)])).toEqual(
      communes.communes.map(({ code, people, area_km2 }) => [code, people, area_km2]),
    );
    expect(rowOf('28087').note).toContain('Nhị Thành');
    expect(rowOf('28114').data_version).toBe(data.version);
  });

  it('has the latest figures of the former district, with year and source', () => {
    const figure = figureToColour(data, '806', 'target_attainment', 'latest');
    expect(rowOf('28114')).toMatchObject({
      districts: '806',
      district_names: 'huyện Cần Đước',
      shares: '100',
      'target_attainment value': '95.8',
      'target_attainment in_words': '23/24, 95,8 % (tính ra)',
      'target_attainment year': '2023',
      'target_attainment source': expect.stringContaining(data.source(figure?.source ?? '')?.title ?? '?'),
    });
  });

  it('has those of several districts in one cell, in the order of their shares', () => {
    const row = rowOf('31120');
    expect(row).toMatchObject({
      districts: '916; 918',
      district_names: 'quận Ninh Kiều; quận Bình Thủy',
      shares: '84.8; 15.2',
    });
    for (const column of FIGURES) if (row[column]) expect(row[column].split('; ')).toHaveLength(2);
  });

  it('has a heading for each column, in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const [headings = []] = Papa.parse<string[]>(communesCsv(sceneOf(lang), communes).slice(1)).data;
      expect(headings).toHaveLength(columns.length);
      expect(new Set(headings).size).toBe(columns.length);
    }
  });

  it('lets no spreadsheet run a name as a formula', () => {
    const [first, ...others] = communes.communes;
    const harmful = { ...communes, communes: [{ ...first, name_vi: '=1+1' }, ...others] } as typeof communes;
    expect(read(communesCsv(sceneOf('vi'), harmful), columns)[0]?.name).toBe("'=1+1");
  });
});

describe('the communes as GeoJSON', () => {
  it('have the columns of the CSV as properties, and areas as RFC 7946 winds them', () => {
    const square: Feature<Polygon> = {
      type: 'Feature',
      id: '28114',
      properties: {},
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [106, 10],
            [106, 11],
            [107, 11],
            [107, 10],
            [106, 10],
          ],
        ],
      },
    };
    const { features } = communesGeoJson(sceneOf('en'), communes, {
      region: today.whole,
      areas: [square, { ...square, id: '99999' }],
    });
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      id: '28114',
      properties: {
        code: '28114',
        kind: 'commune',
        name: 'Rạch Kiến',
        people: communes.commune('28114')?.people,
        districts: '806',
        target_attainment_year: 2023,
      },
    });
    expect(features[0]?.geometry.coordinates[0]?.slice(0, 2)).toEqual([
      [106, 10],
      [107, 10],
    ]);
  });
});
