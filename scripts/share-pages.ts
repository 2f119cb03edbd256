/**
 * The pages that are shared, and their oEmbed answers. A card's image, the canonical address and oEmbed need the
 * site's own address: it comes from `SITE_URL` when the atlas is built; without it all three are left out.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { oembed } from '../src/embed/oembed.ts';
import { createMessages } from '../src/i18n/messages.ts';
import { yearsOf } from '../src/model/ask-figures.ts';
import { createDataset } from '../src/model/dataset.ts';
import { choropleth } from '../src/scale/choropleth.ts';
import {
  oembedFile,
  pageFolder,
  pictureFolder,
  sharedViews,
  viewParameters,
} from '../src/state/shared-view.ts';
import { shareHead } from '../src/view/share-head.ts';
import { shareDescription, shareTitle } from '../src/view/share-text.ts';
import type { Compiled } from './compile-data.ts';
import { firstHtml } from './first-html.ts';

interface ShareOptions {
  template: string; // the source of index.html
  files: Parameters<typeof firstHtml>[1];
  compiled: Compiled;
  folder: string; // the built site
  site?: string; // its address, such as https://example.vn/atlas/
}

/** Writes all pages and answers; returns one content security policy that lets each page's styles and script be. */
export async function writeSharePages(options: ShareOptions): Promise<string> {
  const { template, files, compiled, folder } = options;
  const site = options.site ? options.site.replace(/\/*$/, '/') : undefined;
  const data = createDataset(compiled.data);
  const styles = new Set<string>();
  let policy = '';
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const view of sharedViews(data)) {
    const year = view.year ?? yearsOf(data, view.layer).at(-1) ?? null;
    const scene = {
      data,
      choropleth: choropleth(data, view.layer, year, 'light'),
      messages: createMessages('vi'),
      selected: view.unit,
      kinds: [],
      work: null,
    };
    const [title, description] = [shareTitle(scene, view), shareDescription(scene, view)];
    const page = pageFolder(view);
    const card = `${site}${pictureFolder(view)}card.png`;
    const absolute = site ? { page: site + page, card, oembed: site + oembedFile(view) } : undefined;
    const head = shareHead({ title, description, absolute });
    const root = '../'.repeat(page.split('/').length - 1);
    const made = await firstHtml(template, files, compiled, { view, title, description, head, root });
    await write(`${page}index.html`, made.html);
    policy = made.policy;
    styles.add(/style-src 'self' ([^;]*)/.exec(policy)?.[1] ?? '');
    if (site) {
      const answer = oembed({
        atlas: site,
        page: site + page,
        card,
        title,
        parameters: viewParameters(view),
      });
      await write(oembedFile(view), JSON.stringify(answer));
    }
  }
  return policy.replace(/style-src 'self' [^;]*/, `style-src 'self' ${[...styles].join(' ')}`);
}
