/**
 * The atlas' own page, the pages that are shared, both in each language, and their oEmbed answers. A card's image, the
 * canonical address, translations and oEmbed need the site's own address: it comes from `SITE_URL` when the atlas is
 * built; without it these are left out.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { oembed } from '../../src/embed-codes/oembed.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { type Communes, createCommunes } from '../../src/model/communes.ts';
import { createDataset, type Dataset } from '../../src/model/dataset.ts';
import { defaultYear, firstLayer } from '../../src/model/figures.ts';
import { shareCommune } from '../../src/prerender/share-commune.ts';
import { shareDataset } from '../../src/prerender/share-dataset.ts';
import { shareHead } from '../../src/prerender/share-head.ts';
import {
  cardText,
  placeNames,
  shareDescription,
  shareTitle,
  siteDescription,
} from '../../src/prerender/share-text.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import type { Scene } from '../../src/scene/scene.ts';
import {
  communeViews,
  homeFolder,
  oembedFile,
  pageFolder,
  pictureFolder,
  type SharedView,
  sharedView,
  sharedViews,
  viewParameters,
} from '../../src/state/shared-view.ts';
import { LANGS, type Lang } from '../../src/state/state.ts';
import { unitsDateLong } from '../../src/text/region-text.ts';
import type { Compiled } from './compile-data.ts';
import { firstHtml, type Page } from './first-html.ts';
import type { Inline } from './policy.ts';

interface ShareOptions {
  template: string; // the source of index.html
  files: Parameters<typeof firstHtml>[1];
  compiled: Compiled;
  folder: string; // the built site
  modified: string; // when the data was last changed, ISO 8601
  site?: string; // its address, such as https://example.vn/atlas/
}

const sceneOf = (data: Dataset, { layer, year, unit, lang }: SharedView): Scene => ({
  data,
  choropleth: choropleth(data, layer, year ?? defaultYear(data, layer), 'light'),
  messages: createMessages(lang),
  selected: unit,
  kinds: [],
  project: null,
});

/** What all pages say alike. */
type Said = Pick<ShareOptions, 'modified' | 'site'> & Pick<Compiled, 'about'> & { communes?: Communes };

/** All that a page says of itself; `home`: it is the atlas' own. */
export function pageOf(
  data: Dataset,
  view: SharedView,
  home: boolean,
  { modified, site, about, communes }: Said,
): Page {
  const folderIn = (lang: Lang) => (home ? homeFolder(lang) : pageFolder({ ...view, lang }));
  const folder = folderIn(view.lang);
  const scene = sceneOf(data, view);
  const commune = communes && view.unit !== null ? shareCommune(scene, communes, view.unit) : undefined;
  const title = commune?.title ?? shareTitle(scene, view);
  const description =
    commune?.description ?? (home ? siteDescription(scene, about) : shareDescription(scene, view));
  const root = '../'.repeat(folder.split('/').length - 1) || './';
  const absolute = site ? { page: site + folder, site } : undefined;
  const head = shareHead({
    site: data.region.name,
    title,
    description,
    lang: view.lang,
    home,
    modified,
    absolute: absolute && {
      page: absolute.page,
      card: `${site}${pictureFolder(view)}card.png`,
      // A district's or commune's card is its province's picture.
      cardText: cardText(
        sceneOf(data, sharedView(data, view.layer, view.province, view.lang)),
        view.province,
      ),
      oembed: site + oembedFile(view),
      translations: Object.fromEntries(LANGS.map((lang) => [lang, site + folderIn(lang)])) as Record<
        Lang,
        string
      >,
    },
  });
  const indicator = data.indicator(view.layer);
  const subject = indicator ? scene.messages.pick(indicator, 'about') : '';
  const dataset = shareDataset(scene, {
    name: home ? `${data.region.name}: ${placeNames(scene, null)}` : title,
    // Of the whole atlas in words that stand beside it in the page, and cost next to nothing once more.
    description: home ? `${subject} ${unitsDateLong(data, scene.messages)}`.trim() : description,
    view: home ? null : view,
    commune,
    modified,
    licence: `${site ?? root}licences.txt`,
    absolute,
  });
  return { view, folder, title, description, head, dataset, root };
}

/** Writes all pages and answers; returns what is inline in the atlas' own page, and in all others. */
export async function writeSharePages(options: ShareOptions): Promise<{ home: Inline; shared: Inline }> {
  const { template, files, compiled, folder } = options;
  const site = options.site ? options.site.replace(/\/*$/, '/') : undefined;
  const data = createDataset(compiled.data);
  const today = compiled.communes;
  const communes = today && createCommunes(today, today.pieces);
  const said = { modified: options.modified, site, about: compiled.about, communes };
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const views = [...sharedViews(data), ...communeViews(communes?.communes ?? [], firstLayer(data))];
  const pages = [
    ...LANGS.map((lang) => pageOf(data, sharedView(data, firstLayer(data), null, lang), true, said)),
    ...views.map((view) => pageOf(data, view, false, said)),
  ];
  const inline = {
    home: { scripts: [], styles: [] } as Inline,
    shared: { scripts: [], styles: [] } as Inline,
  };
  for (const page of pages) {
    const made = await firstHtml(template, files, compiled, page);
    await write(`${page.folder}index.html`, made.html);
    const { scripts, styles } = page.folder ? inline.shared : inline.home;
    scripts.push(...made.inline.scripts);
    styles.push(...made.inline.styles);
  }
  if (site)
    for (const { view, title, folder: own } of pages.slice(LANGS.length)) {
      const card = `${site}${pictureFolder(view)}card.png`;
      const page = site + own;
      const answer = oembed({
        atlas: site,
        page,
        card,
        title,
        provider: data.region.name,
        parameters: viewParameters(view, firstLayer(data)),
      });
      await write(oembedFile(view), JSON.stringify(answer));
    }
  return inline;
}
