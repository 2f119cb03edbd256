import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { atlasIn, type Host, heard, heights, openHost, serveHost } from '../support/e2e/host-pages.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';
import { SECRET, wordpressPage, wordpressScript } from '../support/e2e/wordpress-like.ts';

const site = useSite();
let atlas: DistServer;
let stuck: DistServer;
let host: DistServer;

beforeAll(async () => {
  atlas = await serveDist();
  // The page comes, its script never does.
  const html = await (await fetch(atlas.url)).text();
  stuck = await serveDist({ folder: '/nowhere', pages: { '/': html } });
  host = await serveHost({
    '/article.html': wordpressPage(`${atlas.url}?embed=1`),
    '/income.html': wordpressPage(`${atlas.url}?embed=1&layer=income_per_capita&province=92`),
    '/stuck.html': wordpressPage(`${stuck.url}?embed=1`),
    '/stuck-late.html': wordpressPage(`${stuck.url}?embed=1`, { late: true }),
  });
});
afterAll(() => Promise.all([atlas, stuck, host].map((server) => server.close())));
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** The heights that the frame has said in WordPress' dialect, in order. */
const said = async (page: Host) =>
  (await heard(page))
    .map(({ data }) => data as { message?: string; secret?: string; value?: number } | null)
    .filter((data) => data?.message === 'height' && data.secret === SECRET)
    .map((data) => data?.value);

/** What the reader sees of the frame: its height once it is no longer clipped, CSS pixels; whether the quote is gone. */
const shown = (page: Host) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const quote = document.querySelector('blockquote') as HTMLElement;
    const clipped = getComputedStyle(frame).position === 'absolute';
    return { height: clipped ? 0 : frame.offsetHeight, quote: quote.offsetHeight > 0 };
  });

describe('a frame that WordPress keeps clipped until it has spoken', () => {
  it.each([1200, 645, 360])(
    'at %i pixels shows the map at its height where its script never comes',
    async (width) => {
      site.expects(/404/, 'its script never comes');
      const page = await openHost(site.browser, 'about:blank');
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${host.origin}/stuck.html`);
      await expect.poll(() => shown(page)).toMatchObject({ quote: false });
      const frame = page.frames()[1];
      await frame?.locator('path.district.c3').first().waitFor();
      const fit = () =>
        frame?.evaluate(() => {
          const last = document.querySelector('[data-part="footer"]')?.getBoundingClientRect();
          const blank = innerHeight - (last?.bottom ?? 0);
          return { blank: blank >= 16, scrolls: document.documentElement.scrollHeight - innerHeight };
        });
      await expect.poll(fit).toEqual({ blank: false, scrolls: 0 });
      await expect.poll(async () => (await shown(page)).height).toBe((await said(page)).at(-1));
      await expect.poll(() => page.said.join()).toContain('404');
    },
  );

  it('answers a WordPress whose script comes after its first word, its own script still missing', async () => {
    site.expects(/404/, 'its script never comes');
    const page = await openHost(site.browser, `${host.origin}/stuck-late.html`);
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
    expect(await shown(page)).toEqual({ height: 0, quote: true });
    await page.evaluate((script) => {
      new Function(script)();
      dispatchEvent(new Event('load'));
    }, wordpressScript);
    await expect.poll(() => shown(page)).toMatchObject({ quote: false });
    await expect.poll(async () => (await shown(page)).height).toBe((await said(page)).at(-1));
    await expect.poll(() => page.said.join()).toContain('404');
  });

  it.each([1200, 360])(
    'at %i pixels has one height from its first word until it is hydrated',
    async (width) => {
      const page = await openHost(site.browser, 'about:blank');
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${host.origin}/article.html`);
      await atlasIn(page);
      const values = await said(page);
      expect(values.length).toBeGreaterThan(1);
      expect(new Set(values).size).toBe(1);
      expect((await shown(page)).height).toBe(values[0]);
    },
  );

  it('opens with a summary as far as WordPress lets it, and scrolls from there', async () => {
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = await atlasIn(page);
    const { height: closed } = await shown(page);
    await frame.locator('path.district[data-unit="806"]').press('Enter');
    await expect.poll(async () => (await shown(page)).height).toBe(1000);
    expect((await heights(frame)).content).toBeGreaterThan(1000);
    await frame.locator('.summary .close').click();
    await expect.poll(async () => (await shown(page)).height).toBe(closed);
    expect(page.said).toEqual([]);
  });

  it('leads to the full page through WordPress, and shows the address of a source, which it cannot open', async () => {
    site.expects(/Blocked opening/, 'the sandbox lets no window open');
    const page = await openHost(site.browser, `${host.origin}/income.html`);
    const frame = await atlasIn(page);
    await frame.locator('path.district[data-unit="925"]').press('Enter');
    const source = frame.locator('.summary [data-source]:has(a):visible').first();
    await source.locator('summary').click();
    const link = source.locator('a');
    await link.click();
    const address = source.locator('output');
    await expect.poll(() => address.allInnerTexts()).toEqual([await link.getAttribute('href')]);
    await link.click();
    expect(await address.count()).toBe(1);
    await frame.locator('.credits .short a').first().click();
    const followed = () => page.evaluate(() => (window as unknown as { followed: string[] }).followed);
    await expect.poll(followed).toEqual([`${atlas.url}?layer=income_per_capita&unit=925&province=92`]);
  });
});
