import { readFile } from 'node:fs/promises';
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAddressed } from './addressed-site.ts';
import { district, layer, openAtlas, summary } from './atlas-page.ts';
import { type DistServer, serveDist } from './serve.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('a share page', () => {
  it('shows its own map before scripts, in its own colours', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.server.url}s/income_per_capita/927/`);
    const path = page.locator('path.district[data-unit="927"]');
    expect(await path.getAttribute('class')).toBe('district c3');
    expect(await path.evaluate((node) => getComputedStyle(node).fill)).toBe('rgb(152, 89, 154)');
    expect(await page.locator('.hint').innerText()).toContain('71,287');
    expect(await page.title()).toContain('Thới Lai');
    await context.close();
  });

  it('is then the atlas in that state, under its policy, and leaves for the atlas’ page with the reader', async () => {
    const headers = await readFile('dist/_headers', 'utf8');
    const policy = /\/s\/\*\n\s*Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
    const strict = await serveDist({ headers: { 'Content-Security-Policy': policy }, prefix: '/atlas' });
    const page = await openAtlas(site.browser, `${strict.url}s/target_attainment/802/`);
    // Its figure is of 2022, so that is the year shown.
    expect(await district(page, '802').getAttribute('class')).toBe('district c4');
    await expect.poll(() => summary(page).innerText()).toContain('18 trên 18');
    expect(page.url()).toBe(`${strict.url}s/target_attainment/802/`);
    expect(page.said).toEqual([]);
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => page.url()).toBe(`${strict.url}?layer=income_per_capita&unit=802&province=80`);
    await page.context().close();
    await strict.close();
  });
});

describe('of a site whose address is known', () => {
  let server: DistServer;
  beforeAll(async () => {
    server = await serveAddressed();
  });
  afterAll(() => server.close());

  it('a page names itself and its card', async () => {
    const html = await (await fetch(`${server.url}s/target_attainment/806/`)).text();
    expect(html).toContain(`<link rel="canonical" href="${server.url}s/target_attainment/806/">`);
    expect(html).toContain(
      '<meta property="og:title" content="Huyện Cần Đước, Long An: Đạt chỉ tiêu 23/24 (2023)">',
    );
    expect(/og:description" content="([^"]*)"/.exec(html)?.[1]).toContain('23 trên 24 chỉ tiêu');
    const card = /og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const image = Buffer.from(await (await fetch(card)).arrayBuffer());
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('an oEmbed client finds and reads the answer', async () => {
    setProviderList([]);
    const answer = await extract(`${server.url}s/target_attainment/806/`);
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      provider_name: 'Cửu Long Atlas',
      thumbnail_width: 1200,
    });
    const { html } = answer as unknown as { html: string };
    expect(html).toContain(`src="${server.url}?embed=1&#38;unit=806&#38;province=80"`);
  });

  it('the answer begins with a quote that stands for the frame: a titled link to the share page', async () => {
    const answer = await (await fetch(`${server.url}oembed/target_attainment-806.json`)).json();
    const [, address, title] =
      /^<blockquote><a href="([^"]*)">([^<]*)<\/a>[^<]*<\/blockquote><iframe /.exec(answer.html) ?? [];
    expect(address).toBe(`${server.url}s/target_attainment/806/`);
    expect(title).toBe(answer.title);
  });
});
