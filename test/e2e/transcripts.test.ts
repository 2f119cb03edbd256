import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright';
import { describe, it } from 'vitest';
import { openDrawn } from '../support/e2e/atlas-page.ts';
import { Hearing, type Step } from '../support/e2e/heard.ts';
import { article, atlasIn, openHost } from '../support/e2e/host-pages.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const FOLDER = new URL('transcripts/', import.meta.url);
const TAKE_ANEW = process.env.HEARD === 'take';

const site = useSite();

/** To a corner of the map and on, by letter, where one is, once more, in short and back. */
const ON_THE_MAP = ['Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 't', '.', ',', ';', 'ArrowUp', ';'];
/** From the start to a comparison and back. */
const WALK: Step[] = [
  { read: 'RootWebArea' },
  { to: 'svg.map, svg.map *', by: 'Tab' },
  ...ON_THE_MAP.map((press) => ({ press })),
  { press: 'Enter', until: '.summary[data-unit]' },
  { read: 'article' },
  { to: '.compare-open', by: 'Tab' },
  { press: 'Enter', until: 'dialog[open] input' },
  { type: 'co do' },
  { press: 'ArrowDown' },
  { press: 'Enter', until: '.summary[data-compare]' },
  { read: 'article' },
  { press: 'Escape' },
];
/** A small frame has no layers to choose from. */
const ANOTHER_LAYER: Step[] = [
  { to: '[data-layer="income_per_capita"]', by: 'Shift+Tab' },
  { press: 'Enter', until: '[data-layer="income_per_capita"][aria-pressed="true"]' },
];

interface Form {
  name: string;
  steps: Step[];
  open: (lang: string) => Promise<{ page: Page; frame?: Frame }>;
}

/** An article of a newspaper, with the atlas in it. */
async function openArticle(body: string): Promise<Page> {
  const host = await serveDist({ pages: { '/article.html': article(body) } });
  const page = await openHost(site.browser, `${host.origin}/article.html`);
  page.context().once('close', () => void host.close());
  return page;
}

const frameOf = (width: number, height: number) => async (lang: string) => {
  const address = `${site.server.url}?embed=1&lang=${lang}`;
  const page = await openArticle(
    `<iframe title="Bản đồ" src="${address}" style="width: ${width}px; height: ${height}px"></iframe>`,
  );
  return { page, frame: await atlasIn(page) };
};

const forms: Form[] = [
  {
    name: 'page',
    steps: [...WALK, ...ANOTHER_LAYER],
    open: async (lang) => ({ page: await openDrawn(site.browser, `${site.server.url}?lang=${lang}`) }),
  },
  { name: 'frame-680x520', steps: [...WALK, ...ANOTHER_LAYER], open: frameOf(680, 520) },
  { name: 'frame-300x250', steps: WALK, open: frameOf(300, 250) },
  {
    name: 'element',
    steps: [...WALK, ...ANOTHER_LAYER],
    open: async (lang) => {
      const module = `<script type="module" src="${site.server.url}cuulong-atlas.js"></script>`;
      const page = await openArticle(`<cuulong-atlas lang="${lang}"></cuulong-atlas>${module}`);
      await page.locator('atlas-credits').waitFor();
      return { page };
    },
  },
];

describe('is heard as it was when somebody last listened', () => {
  const walks = ['vi', 'en'].flatMap((lang) =>
    forms.map((form) => ({ ...form, name: `${form.name}-${lang}`, lang })),
  );
  // They mostly wait for silence, and do so side by side.
  it.concurrent.for(walks)('$name', async ({ name, lang, steps, open }, { expect }) => {
    const { page, frame } = await open(lang);
    const hearing = await Hearing.of(page, frame);
    for (const step of steps) await hearing.does(step);
    await page.context().close();
    const now = `${hearing.lines.join('\n').trim()}\n`;
    const file = new URL(`${name}.txt`, FOLDER);
    if (TAKE_ANEW) {
      await mkdir(FOLDER, { recursive: true });
      await writeFile(file, now);
    }
    expect(existsSync(file), `${name}.txt: not heard yet; npm run heard takes it`).toBe(true);
    expect(now).toBe(await readFile(file, 'utf8'));
  });
});
