import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { yearsOf } from '../../src/model/figures.ts';
import { type DatasetPage, shareDataset } from '../../src/prerender/share-dataset.ts';
import { shareDescription, shareTitle, siteDescription } from '../../src/prerender/share-text.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { pageFolder, type SharedView, sharedView, sharedViews } from '../../src/state/shared-view.ts';
import type { Lang } from '../../src/state/state.ts';
import { DATA } from '../support/site-folders.ts';

const { data: compiled, about } = await compileData(DATA);
const data = createDataset(compiled);

const sceneOf = (layer: string, year: number | null, lang: Lang) => ({
  data,
  choropleth: choropleth(data, layer, year ?? yearsOf(data, layer).at(-1) ?? null, 'light'),
  messages: createMessages(lang),
  selected: null,
  kinds: [],
  project: null,
});

/** What search engines read, as they get it. */
function readOf(view: SharedView | null, rest: Partial<DatasetPage> = {}, lang: Lang = view?.lang ?? 'vi') {
  const scene = sceneOf(view?.layer ?? 'target_attainment', view?.year ?? null, lang);
  const made = shareDataset(scene, {
    name: view ? shareTitle(scene, view) : 'Cửu Long Atlas',
    description: view ? shareDescription(scene, view) : siteDescription(scene, about),
    view,
    modified: '2024-02-09',
    licence: 'https://paper.example/licences.txt',
    ...rest,
  });
  return made && JSON.parse(JSON.stringify(made));
}

describe('what a page says of its figures to search engines', () => {
  const pages = [...sharedViews(data), null].map(
    (view) => [view ? pageFolder(view) : 'the atlas', view] as const,
  );

  it('has what is required of a dataset, on every page that has a figure', () => {
    const made = pages.flatMap(([name, view]) => {
      const dataset = readOf(view);
      return dataset ? [[name, dataset, view] as const] : [];
    });
    expect(made.length).toBeGreaterThan(40);
    for (const [name, dataset, view] of made) {
      expect(dataset, name).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
      expect(dataset.name.length, name).toBeGreaterThan(5);
      // Google: "between 50 and 5000 characters".
      expect(dataset.description.length, name).toBeGreaterThanOrEqual(50);
      expect(dataset.description.length, name).toBeLessThanOrEqual(5000);
      expect(dataset.temporalCoverage, name).toMatch(/^\d{4}(\/\d{4})?$/);
      expect(dataset.isBasedOn.length, name).toBeGreaterThan(0);
      for (const source of dataset.isBasedOn) {
        const { title, outlet, published, url } =
          data.sources.find((each) => each.title === source.name) ?? {};
        expect([source.publisher.name, source.datePublished, source.url ?? ''], name).toEqual([
          outlet,
          published,
          view ? url : '',
        ]);
        expect(title, name).toBeTruthy();
      }
      const [south, west, north, east] = dataset.spatialCoverage.geo.box.split(' ').map(Number);
      expect(south < north && west < east && south > 8 && north < 12 && west > 104 && east < 108, name).toBe(
        true,
      );
    }
  });

  it('is nothing where there is no figure', () => {
    expect(readOf(sharedView(data, 'target_attainment', '794'))).toBeUndefined();
  });

  it('of a layer names each article that a figure of the layer comes from, and no other', () => {
    const used = new Set(data.figuresAbout('income_per_capita').map(({ source }) => source));
    const titles = data.sources.filter(({ id }) => used.has(id)).map(({ title }) => title);
    const said = readOf(sharedView(data, 'income_per_capita', null));
    expect(said.isBasedOn.map(({ name }: { name: string }) => name)).toEqual(titles);
    expect(said.temporalCoverage).toBe('2004/2024');
  });

  it('of a district names its own place, year and article', () => {
    const said = readOf(sharedView(data, 'income_per_capita', '808', 'en'));
    expect(said).toMatchObject({
      inLanguage: 'en',
      temporalCoverage: '2019',
      variableMeasured: ['Income per person'],
      spatialCoverage: { name: 'Châu Thành' },
      dateModified: '2024-02-09',
      license: 'https://paper.example/licences.txt',
    });
    const [west, south, east, north] = data.places['808']?.bounds ?? [];
    expect(said.spatialCoverage.geo.box).toBe(`${south} ${west} ${north} ${east}`);
    expect(said.isBasedOn).toHaveLength(1);
  });

  it('of the whole atlas names both main layers, all three provinces and the articles of its map', () => {
    const said = readOf(null);
    expect(said.variableMeasured).toEqual(['Đạt chỉ tiêu', 'Thu nhập bình quân']);
    expect(said.spatialCoverage.name).toBe('Cần Thơ, Long An và Sóc Trăng');
    const { byUnit } = sceneOf('target_attainment', null, 'vi').choropleth;
    expect(new Set(said.isBasedOn.map(({ name }: { name: string }) => name))).toEqual(
      new Set([...byUnit.values()].map(({ figure }) => data.source(figure.source)?.title)),
    );
  });

  it('has addresses where the site’s own is known, and none where not', () => {
    const site = 'https://paper.example/atlas/';
    expect(readOf(null, { absolute: { page: `${site}en/`, site } })).toMatchObject({
      url: `${site}en/`,
      creator: { url: site },
    });
    const bare = readOf(null);
    expect([bare.url, bare.creator.url]).toEqual([undefined, undefined]);
  });
});
