import { describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createCommunes } from '../../src/model/communes.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { defaultYear, firstLayer } from '../../src/model/figures.ts';
import { shareCommune } from '../../src/prerender/share-commune.ts';
import { shareDataset } from '../../src/prerender/share-dataset.ts';
import { reportedText } from '../../src/prerender/share-text.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { communeView, communeViews } from '../../src/state/shared-view.ts';
import { LANGS, type Lang } from '../../src/state/state.ts';
import { communeName } from '../../src/text/commune-names.ts';
import { headlines } from '../../src/text/commune-table.ts';
import { unitName } from '../../src/text/figure-text.ts';
import { DATA } from '../support/site-folders.ts';

const compiled = await compileData(DATA);
const today = compiled.communes;
if (!today) throw new Error(`${DATA}: expected communes, got none`);
const data = createDataset(compiled.data);
const communes = createCommunes(today, today.pieces);
const first = firstLayer(data);

const sceneOf = (lang: Lang) => ({
  data,
  choropleth: choropleth(data, first, defaultYear(data, first), 'light'),
  messages: createMessages(lang),
  selected: null,
  kinds: [],
  project: null,
});

function pageOf(code: string, lang: Lang = 'vi') {
  const shared = shareCommune(sceneOf(lang), communes, code);
  if (!shared) throw new Error(`expected the page of ${code}, got none`);
  return shared;
}

describe.each(LANGS)('the page of each commune in %s', (lang) => {
  const scene = sceneOf(lang);
  const m = scene.messages;
  const pages = communes.communes.map((commune) => [commune, pageOf(commune.code, lang)] as const);
  const nameOf = (code: string) => {
    const unit = data.unit(code);
    return unit ? unitName(m, unit) : '';
  };
  const bare = (code: string) => m.pick(data.unit(code) ?? { name_vi: '', name_en: '' }, 'name');
  /** What the districts' own pages say of the figures that speak for them. */
  const figuresOf = (districts: readonly string[]) =>
    districts.flatMap((unit) =>
      headlines(data)
        .map(({ id }) => reportedText(scene, { layer: id, unit }))
        .filter(Boolean),
    );

  it('says its name, its province of today and each district of before, in title and description', () => {
    expect(pages).toHaveLength(135);
    for (const [commune, { title, description, districts }] of pages) {
      for (const text of [title, description]) {
        expect(text).toContain(m.pick(commune, 'name'));
        expect(text).toContain(m.pick(commune, 'province'));
        for (const code of districts) expect(text, commune.code).toContain(bare(code));
        expect(text).not.toMatch(/undefined|NaN|null|[{}]| {2}|\.\.|FSI|\[object/);
      }
      expect(description).toContain(nameOf(commune.old_province));
      expect(description.length).toBeGreaterThan(50);
      expect(description.length).toBeLessThan(1500);
    }
  });

  it('names the share of each district where its area was in several, and none where in one', () => {
    const shares = ({ description }: { description: string }) =>
      description.match(/\([\d.,]+ ?% (diện tích|of the area)\)/g)?.length ?? 0;
    const several = pages.filter(([, { districts }]) => districts.length > 1);
    expect(several).toHaveLength(13);
    for (const [{ code }, page] of pages)
      expect(shares(page), code).toBe(page.districts.length > 1 ? page.districts.length : 0);
  });

  it('states figures only as each district’s own page does, behind the words whose they are', () => {
    for (const [commune, { description, districts }] of pages) {
      const about = m.t('commune-reported-about', { commune: communeName(m, commune) });
      const figures = figuresOf(districts);
      const [lead = '', reported, ...more] = description.split(about);
      expect(more, commune.code).toEqual([]);
      expect(reported !== undefined, commune.code).toBe(figures.length > 0);
      for (const each of figures) expect(reported, commune.code).toContain(each);
      // Nothing with a number is left when these have gone, nor the commune's name with its kind.
      const rest = figures.reduce((text, each) => text.replace(each, ''), reported ?? '');
      expect(rest, commune.code).not.toMatch(/\d/);
      expect(reported ?? '', commune.code).not.toContain(communeName(m, commune));
      if (reported !== undefined) expect(lead, commune.code).not.toMatch(/chỉ tiêu|targets|triệu|million/);
    }
  });

  it('has a figure in the title only where the area was in one district, behind its name', () => {
    for (const [{ code }, { title, districts }] of pages) {
      const [, behind] = title.split(bare(districts.at(-1) ?? '')).slice(-2);
      if (/\d/.test(title)) {
        expect(districts, code).toHaveLength(1);
        expect(behind, code).toMatch(/\d/);
      }
    }
  });

  it('is found in a folder of its own', () => {
    const views = communeViews(communes.communes, first).filter((view) => view.lang === lang);
    expect(new Set(views.map(({ unit }) => unit)).size).toBe(135);
  });
});

it('of one district says what that reported', () => {
  const { title, description } = pageOf('28114');
  expect(title).toBe('Xã Rạch Kiến, tỉnh Tây Ninh: huyện Cần Đước cũ, đạt chỉ tiêu 23/24 (2023)');
  expect(description).toContain(
    'Xã Rạch Kiến nay thuộc tỉnh Tây Ninh; trước ngày 1-7-2025, địa bàn này thuộc huyện Cần Đước, tỉnh Long An. ' +
      'Số liệu dưới đây là của cả đơn vị cấp huyện cũ, không phải của riêng xã Rạch Kiến. ' +
      'Năm 2023, huyện Cần Đước đạt hoặc vượt 23 trên 24 chỉ tiêu (95,8 %).',
  );
  expect(pageOf('28114', 'en').title).toBe(
    'Rạch Kiến commune, Tây Ninh Province: the former Cần Đước district, targets met 23/24 (2023)',
  );
});

it('of two districts names both, each with its share', () => {
  const { title, description } = pageOf('31120');
  expect(title).toBe(
    'Phường Cái Khế, thành phố Cần Thơ: thuộc địa bàn quận Ninh Kiều cũ và quận Bình Thủy cũ',
  );
  expect(description).toContain('quận Ninh Kiều (84,8 % diện tích) và quận Bình Thủy (15,2 % diện tích)');
});

it('there is none of a code that is no commune’s', () => {
  for (const code of ['916', '99999']) expect(shareCommune(sceneOf('vi'), communes, code)).toBeUndefined();
});

describe('what the page says to search engines', () => {
  const datasetOf = (code: string, lang: Lang = 'vi') => {
    const commune = communes.commune(code);
    if (!commune) throw new Error(`expected a commune, got ${code}`);
    const page = pageOf(code, lang);
    const made = shareDataset(sceneOf(lang), {
      name: page.title,
      description: page.description,
      view: communeView(commune, first, lang),
      commune: page,
      modified: '2024-02-09',
      licence: 'https://paper.example/licences.txt',
    });
    return made && JSON.parse(JSON.stringify(made));
  };

  it('is about the commune; the figures, their place and their articles are the district’s', () => {
    const [west, south, east, north] = data.places['806']?.bounds ?? [];
    expect(datasetOf('28114')).toMatchObject({
      about: {
        name: 'Xã Rạch Kiến',
        containedInPlace: { name: 'tỉnh Tây Ninh' },
      },
      spatialCoverage: { name: 'Cần Đước', geo: { box: `${south} ${west} ${north} ${east}` } },
    });
    const used = new Set(
      data
        .figuresOf('806')
        .filter(({ indicator }) => headlines(data).some(({ id }) => id === indicator))
        .map(({ source }) => data.source(source)?.title),
    );
    const named = datasetOf('28114').isBasedOn.map(({ name }: { name: string }) => name);
    expect(new Set(named)).toEqual(used);
  });

  it('is of all districts that it was in', () => {
    expect(datasetOf('31273', 'en').spatialCoverage.name).toBe('Cờ Đỏ and Thới Lai');
  });
});
