import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { article, atlasIn, frameOf, heights, openHost } from '../support/e2e/host-pages.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let atlas: DistServer;
let host: DistServer;

/** A paper that asks of everything in its pages that it may be there. */
const ISOLATED = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

beforeAll(async () => {
  atlas = await serveDist();
  const snippet = (attributes: string) =>
    article(
      `${frameOf(`${atlas.url}?embed=1`, attributes)}<script async src="${atlas.url}embed.js"></script>`,
    );
  host = await serveDist({
    headers: ISOLATED,
    pages: {
      '/frame.html': snippet('data-cuulong-atlas'),
      '/sandboxed.html': snippet('data-cuulong-atlas sandbox="allow-scripts"'),
      '/element.html': `<!doctype html><title>Bài báo</title><link rel="icon" href="data:,"><script type="module" src="${atlas.url}cuulong-atlas.js"></script><cuulong-atlas></cuulong-atlas>`,
    },
  });
});
afterAll(() => Promise.all([atlas.close(), host.close()]));
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

it.each(['frame', 'sandboxed'])(
  'an isolated page shows the map in a %s, and its script follows the height',
  async (name) => {
    const page = await openHost(site.browser, `${host.origin}/${name}.html`);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const frame = await atlasIn(page);
    await frame.locator('path.district[data-unit="806"]').press('Enter');
    await frame.locator('.summary h2').waitFor();
    await expect.poll(async () => (await heights(frame)).frame).toBeGreaterThan(800);
    expect(page.said).toEqual([]);
  },
);

it('an isolated page shows the element', async () => {
  const page = await openHost(site.browser, `${host.origin}/element.html`);
  await page.locator('path.district.c3').first().waitFor();
  expect(page.said).toEqual([]);
});
