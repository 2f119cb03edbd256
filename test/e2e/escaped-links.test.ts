import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { atlasIn, frameOf, openHost, serveHost } from '../support/e2e/host-pages.ts';
import type { DistServer } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let host: DistServer;
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));
afterAll(() => host.close());

/** What stands in the source of an article that was escaped once too often, and by which name its frame goes there. */
const SOURCES: Record<string, string> = {
  '&amp;amp;': '/amp.html',
  '&amp;amp;amp;': '/amp-amp.html',
  '&amp;#038;': '/number.html',
  '&amp;amp;#38;': '/amp-number.html',
};

beforeAll(async () => {
  const frame = (and: string) => {
    const query = ['embed=1', 'layer=income_per_capita', 'lang=en', 'province=80', 'id=m7'].join(and);
    return frameOf(`${site.server.url}?${query}#?secret=aB3`, 'sandbox="allow-scripts"');
  };
  const pages = Object.entries(SOURCES).map(([and, path]) => [
    path,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bài báo</title>
    <script>window.heard=[];addEventListener('message',e=>heard.push({data:e.data}))</script>${frame(and)}`,
  ]);
  host = await serveHost(Object.fromEntries(pages));
});

describe.each(Object.entries(SOURCES))('a frame whose address was written with %s', (_and, path) => {
  it('shows what the article asked for, and says in the console how it was read', async () => {
    const page = await openHost(site.browser, `${host.origin}${path}`);
    const frame = await atlasIn(page);
    expect(await frame.evaluate(() => document.querySelector('cuulong-atlas')?.parameters)).toEqual({
      layer: 'income_per_capita',
      lang: 'en',
      province: '80',
    });
    expect(page.said).toEqual([
      `cuulong-atlas: read as ${site.server.url}?embed=1&layer=income_per_capita&lang=en&province=80&id=m7#?secret=aB3`,
    ]);
    const heard = await page.evaluate(() => (window as unknown as { heard: { data: unknown }[] }).heard);
    expect(heard).toContainEqual({ data: { type: 'cuulong:ready', v: 1, id: 'm7' } });
    expect(heard).toContainEqual({
      data: expect.objectContaining({ message: 'height', secret: 'aB3' }),
    });
  });

  it('shows it before the atlas’ script is there', async () => {
    const page = await (await site.browser.newContext()).newPage();
    // It never comes.
    await page.route(/\/assets\/atlas-/, () => {});
    await page.goto(`${host.origin}${path}`, { waitUntil: 'commit' });
    const atlas = page.frameLocator('iframe').locator('cuulong-atlas');
    await atlas.locator('path.district').first().waitFor();
    expect(await atlas.locator('h1').innerText()).toContain('Income');
    expect(await atlas.getAttribute('class')).toContain('embed');
    const box = await atlas.locator('.shapes').getAttribute('viewBox');
    const right = await (await page.context().newPage()).goto(site.server.url);
    expect(await right?.text()).not.toContain(`viewBox="${box}"`);
  });
});

it('an address that was escaped as it should be stays as it is', async () => {
  const page = await (await site.browser.newContext()).newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const address = `${site.server.url}?embed=1&amphoe=7&x=a%26amp;b#figures=&#amp;`;
  await page.goto(address);
  await page.locator('cuulong-atlas path.district').first().waitFor();
  expect(page.url()).toBe(address);
  expect(said.filter((text) => text.includes('read as'))).toEqual([]);
});
