import { describe, expect, it } from 'vitest';
import { withFigures } from '../../src/draft/with-figures.ts';
import { CSV_COLUMNS, exportCsv, figuresOnMap } from '../../src/export/csv.ts';
import { exportGeoJson } from '../../src/export/geojson.ts';
import { FORMATS, picture } from '../../src/export/image/image.ts';
import { LAZY_PANEL_SOURCES } from '../../src/i18n/lazy-panel-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { PROJECT_KINDS, type Provenance } from '../../src/model/columns.ts';
import { shareDescription } from '../../src/prerender/share-text.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { provenanceText } from '../../src/text/provenance-text.ts';
import { tableRows } from '../../src/text/table.ts';
import { madeUpDataset, madeUpGeometry } from '../support/made-up-dataset.ts';
import { madeUpChanges } from '../support/url-figures.ts';

const published = madeUpDataset();
const messages = createMessages('vi');
messages.add(LAZY_PANEL_SOURCES);

/** Income in 2023, where 903 has a figure only if one is supplied. */
function sceneOf(provenance?: Provenance) {
  const data = provenance ? withFigures(published, madeUpChanges(published), provenance) : published;
  const colours = choropleth(data, 'income_per_capita', 2023, 'light');
  return { data, choropleth: colours, messages, selected: null, kinds: PROJECT_KINDS, project: null };
}
const FILE = '* Số liệu do trang nhúng hoặc liên kết cung cấp, chưa được Atlas Thử kiểm chứng';
const view = { layer: 'income_per_capita', year: 2023, province: null, unit: null, lang: 'vi' as const };

it('the mark stands in the table too', () => {
  const texts = tableRows(sceneOf('supplied')).map(({ unit, text }) => [unit, text]);
  expect(Object.fromEntries(texts)).toMatchObject({ 901: '71,287', 903: '66,6*' });
});

describe('what the mark means', () => {
  it('is said of supplied figures and of a draft, and of nothing that is published', () => {
    expect(provenanceText(sceneOf(), 'frame')).toBe('');
    expect(provenanceText(sceneOf('supplied'), 'file')).toBe(FILE);
    expect(provenanceText(sceneOf('supplied'), 'frame')).toContain('trang nhúng cung cấp');
    expect(provenanceText(sceneOf('supplied'), 'link')).toContain('liên kết này cung cấp');
    expect(provenanceText(sceneOf('draft'), 'link')).toBe('* Bản nháp, chưa công bố');
  });

  it('stands at the foot of a picture', () => {
    const words = (scene: ReturnType<typeof sceneOf>) =>
      picture(scene, madeUpGeometry(), FORMATS.picture)
        .replaceAll(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ');
    expect(words(sceneOf('supplied'))).toContain(FILE);
    expect(words(sceneOf())).not.toContain('* Số liệu');
  });

  it('is a column of the CSV', () => {
    const scene = sceneOf('supplied');
    const [, ...rows] = exportCsv(scene, figuresOnMap(scene)).trim().split('\r\n');
    const at = CSV_COLUMNS.indexOf('standing') - CSV_COLUMNS.length;
    const provenance = Object.fromEntries(rows.map((row) => [row.split(',')[0], row.split(',').at(at)]));
    expect(provenance).toEqual({ 901: '', 903: 'supplied', 90: '' });
  });

  it('is a member of the GeoJSON and a property of the districts it is true of', () => {
    const exported = exportGeoJson(sceneOf('supplied'), madeUpGeometry());
    expect(exported.standing).toBe(FILE);
    const provenance = exported.features.map(({ id, properties }) => [id, properties.standing]);
    expect(Object.fromEntries(provenance)).toEqual({ 901: null, 902: null, 903: 'supplied' });
    expect(exportGeoJson(sceneOf(), madeUpGeometry())).not.toHaveProperty('standing');
  });

  it('is said where a view is described for others', () => {
    expect(shareDescription(sceneOf('supplied'), view)).toContain(FILE);
    expect(shareDescription(sceneOf('supplied'), { ...view, unit: '903' })).toContain(FILE);
    expect(shareDescription(sceneOf(), view)).not.toContain('*');
  });
});
