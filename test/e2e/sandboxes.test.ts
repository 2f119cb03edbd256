import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { article, atlasIn, frameOf, openHost, serveHost } from '../support/e2e/host-pages.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let atlas: DistServer;
let host: DistServer;

const sandboxes = {
  strict: 'allow-scripts',
  'same-origin': 'allow-scripts allow-same-origin',
  popups: 'allow-scripts allow-popups',
};

beforeAll(async () => {
  atlas = await serveDist({ headers: { 'Access-Control-Allow-Origin': '*' } });
  const page = (sandbox: string) =>
    article(frameOf(`${atlas.url}?embed=1&unit=925&layer=income_per_capita`, sandbox));
  host = await serveHost({
    '/open.html': page(''),
    ...Object.fromEntries(
      Object.entries(sandboxes).map(([name, flags]) => [`/${name}.html`, page(`sandbox="${flags}"`)]),
    ),
  });
});
afterAll(() => Promise.all([atlas.close(), host.close()]));
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** Opens the page and its first source that has an address. */
async function openSource(name: string) {
  const page = await openHost(site.browser, `${host.origin}/${name}.html`);
  const frame = await atlasIn(page);
  const source = frame.locator('.summary [data-source]:has(a):visible').first();
  await source.locator('summary').click();
  const link = source.locator('a');
  return { page, frame, source, link, href: (await link.getAttribute('href')) ?? '' };
}

it.each(['strict', 'same-origin'])(
  'a %s sandbox opens no source: its address is there to read and to copy',
  async (name) => {
    site.expects(/Blocked opening/, 'the sandbox lets no window open');
    const { page, frame, source, link, href } = await openSource(name);
    expect(await source.locator('output').count()).toBe(0);
    await link.focus();
    await link.press('Enter');
    await expect.poll(() => source.locator('output').allInnerTexts()).toEqual([href]);
    expect(await link.evaluate((node) => node.matches(':focus'))).toBe(true);
    await source.locator('output').click();
    await expect.poll(() => frame.evaluate(() => String(getSelection()))).toBe(href);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    // Nor any other page: the full atlas is reached by its address too.
    await frame.locator('.credits .short a').first().click();
    await expect.poll(() => frame.locator('.credits .short output').innerText()).toContain(`${atlas.url}?`);
  },
);

it.each(['open', 'popups'])(
  'a frame with %s windows opens the source in one that cannot reach back',
  async (name) => {
    const { page, source, link, href } = await openSource(name);
    await page
      .context()
      .route(href, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Bài báo</title>' }));
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await tab.waitForURL(href);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    // Without an origin it cannot tell whether there will be a window.
    await expect.poll(() => source.locator('output').count()).toBe(name === 'open' ? 0 : 1);
    expect(page.said).toEqual([]);
  },
);
