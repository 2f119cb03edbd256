import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { extract, setProviderList } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { dataDate } from '../../scripts/build/data-date.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { firstLayer } from '../../src/model/figures.ts';
import { communeViews, pageFolder, sharedViews } from '../../src/state/shared-view.ts';
import { serveAddressed } from '../support/e2e/addressed-site.ts';
import { district, layer, openDrawn, summary } from '../support/e2e/atlas-page.ts';
import { HTML_BUDGET } from '../support/e2e/budget.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';
import { BUILT, DATA } from '../support/site-folders.ts';

const site = useSite();

describe('a share page', () => {
  it('shows its own map before scripts, in its own colours', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.server.url}s/income_per_capita/927/`);
    const path = page.locator('path.district[data-unit="927"]');
    expect(await path.getAttribute('class')).toBe('district c3');
    expect(await path.evaluate((node) => getComputedStyle(node).fill)).toBe('rgb(145, 82, 147)');
    expect(await page.locator('.hint').innerText()).toContain('71,287');
    expect(await page.title()).toContain('Thới Lai');
    await context.close();
  });

  it('is then the atlas in that state, and leaves for the atlas’ page with the reader', async () => {
    const inFolder = await serveDist({ prefix: '/atlas' });
    const page = await openDrawn(site.browser, `${inFolder.url}s/target_attainment/802/`);
    // Its figure is of 2022, so that is the year shown.
    expect(await district(page, '802').getAttribute('class')).toBe('district c4');
    await expect.poll(() => summary(page).innerText()).toContain('18 trên 18');
    expect(page.url()).toBe(`${inFolder.url}s/target_attainment/802/`);
    expect(page.said).toEqual([]);
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => page.url()).toBe(`${inFolder.url}?layer=income_per_capita&unit=802&province=80`);
    await page.context().close();
    await inFolder.close();
  });
});

describe('the page of a commune of today', () => {
  it('shows the districts’ colours before scripts, and says whose figures there are', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.server.url}s/communes/28114/`);
    expect(await page.locator('path.district').count()).toBe(35);
    expect(await page.title()).toBe(
      'Xã Rạch Kiến, tỉnh Tây Ninh: huyện Cần Đước cũ, đạt chỉ tiêu 23/24 (2023) – Cửu Long Atlas',
    );
    expect(await page.locator('.hint').innerText()).toContain('không phải của riêng xã Rạch Kiến');
    await context.close();
  });

  it('is then the atlas with that commune, where the map was, and leaves for the atlas’ page with the reader', async () => {
    const inFolder = await serveDist({ prefix: '/atlas' });
    const page = await openDrawn(site.browser, `${inFolder.url}s/communes/28114/en/`);
    await page.locator('.summary[data-unit="28114"]').waitFor();
    await expect.poll(() => page.locator('path.district').count()).toBe(149);
    expect(await page.locator('.units-communes').getAttribute('aria-pressed')).toBe('true');
    expect(page.url()).toBe(`${inFolder.url}s/communes/28114/en/`);
    expect(page.said).toEqual([]);
    await layer(page, 'income_per_capita').click();
    await expect
      .poll(() => page.url())
      .toBe(`${inFolder.url}?layer=income_per_capita&unit=28114&province=80&lang=en`);
    await page.context().close();
    await inFolder.close();
  });
});

describe('a share page’s address', () => {
  it('may ask for less than the page shows by itself, and for another language, from the first paint on', async () => {
    const page = await site.browser.newPage();
    await page.route('**/assets/**', () => {});
    await page.goto(`${site.server.url}s/target_attainment/802/en/?year=&province=&lang=vi`, {
      waitUntil: 'commit',
    });
    await page.locator('.waiting').waitFor();
    await page.waitForFunction(() => document.readyState !== 'loading');
    // Its own year is 2022; the latest one has no figure of this district.
    expect(await page.locator('path[data-unit="802"]').getAttribute('class')).toBe('district none');
    expect(await page.locator('h1').innerText()).toBe('Huyện nào đạt chỉ tiêu?');
    const box = () => page.locator('svg.shapes').getAttribute('viewBox');
    const whole = (await box())?.split(' ').map(Number);
    await page.goto(site.server.url, { waitUntil: 'commit' });
    await page.locator('svg.shapes').waitFor({ state: 'attached' });
    const own = (await box())?.split(' ').map(Number);
    expect(whole?.map((edge, index) => Math.abs(edge - (own?.[index] ?? 0)) < 1)).toEqual(
      Array(4).fill(true),
    );
    await page.close();
  });

  it.each([
    ['s/income_per_capita/', 'Thu nhập mỗi người ở từng huyện', 'vi'],
    ['s/income_per_capita/?lang=en', 'Income per person, district by district', 'en'],
    ['s/income_per_capita/927/?lang=en', 'Income per person, district by district', 'en'],
    ['s/income_per_capita/927/en/', 'Thới Lai district, Cần Thơ: Income per person 71.3 (2023)', 'en'],
    ['s/income_per_capita/927/en/?lang=vi', 'Thu nhập mỗi người ở từng huyện', 'vi'],
    ['en/', 'Which districts met their targets?', 'en'],
    ['?lang=en', 'Which districts met their targets?', 'en'],
  ])('%s is titled in the language that is read', async (path, title, lang) => {
    const page = await openDrawn(site.browser, site.server.url + path);
    await expect.poll(() => page.title()).toBe(`${title} – Cửu Long Atlas`);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(page.said).toEqual([]);
    await page.context().close();
  });

  it('in English is English before scripts, and leads to the atlas in English', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.server.url}s/income_per_capita/927/en/`);
    expect(await page.locator('h1').innerText()).toBe('Income per person, district by district');
    expect(await page.locator('.hint').innerText()).toContain('71.287');
    expect(await page.title()).toContain('Thới Lai district');
    await context.close();
    const hydrated = await openDrawn(site.browser, `${site.server.url}s/income_per_capita/927/en/`);
    await layer(hydrated, 'target_attainment').click();
    await expect.poll(() => hydrated.url()).toBe(`${site.server.url}?unit=927&province=92&lang=en`);
    await hydrated.context().close();
  });
});

/** What a plain reader of HTML finds in a page's head: each meta element, each link but for icons, and the data block. */
function headOf(html: string) {
  const attributes = (tag: string) =>
    Object.fromEntries([...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = (name: string) =>
    [...head.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => attributes(tag));
  const meta = Object.fromEntries(
    tags('meta').map((each) => [`${each.property ?? each.name}${each.media ?? ''}`, each.content]),
  );
  const links = tags('link').filter(({ rel }) => !rel?.includes('icon'));
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html);
  return { meta, links, block, dataset: block ? JSON.parse(block[1] ?? '') : undefined };
}
const textOf = async (url: string) => {
  const answer = await fetch(url);
  expect(answer.status, url).toBe(200);
  return answer.text();
};

describe('the atlas’ own page', () => {
  it('has a card’s words, its data and the day they changed without knowing its address, and nothing absolute', async () => {
    const { meta, links, dataset } = headOf(await readFile(`${BUILT}/index.html`, 'utf8'));
    expect(meta).toMatchObject({
      'og:type': 'website',
      'og:title': 'Huyện nào đạt chỉ tiêu?',
      'og:description': meta.description,
      'theme-color': '#ffffff',
      'theme-color(prefers-color-scheme:dark)': '#171b1f',
    });
    expect(meta['og:updated_time']).toBe(await dataDate(DATA));
    expect(meta['og:updated_time']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(links).toEqual([]);
    expect(dataset).toMatchObject({ '@type': 'Dataset', dateModified: meta['og:updated_time'] });
    expect(dataset.url).toBeUndefined();
  });

  it('sends nothing but what crawlers need before its map, and its data behind all else', async () => {
    const html = await readFile(`${BUILT}/index.html`, 'utf8');
    const { block } = headOf(html);
    expect(block?.index).toBeGreaterThan(html.lastIndexOf('<script>'));
    expect(html.slice(0, html.indexOf('<style>')).length).toBeLessThan(2500);
  });

  it('its terms are where its data says', async () => {
    expect(headOf(await readFile(`${BUILT}/index.html`, 'utf8')).dataset.license).toBe('./licences.txt');
    expect(await textOf(`${site.server.url}licences.txt`)).toContain('Figures** are facts');
  });

  it('has an icon for start screens, which no browser asks for by itself', async () => {
    const icon = await readFile(`${BUILT}/apple-touch-icon.png`);
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([180, 180]);
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.server.url, { waitUntil: 'networkidle' });
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((url) => url.includes('icon'))).toEqual([]);
    for (const path of ['', 's/target_attainment/806/en/']) {
      await page.goto(site.server.url + path);
      const href = await page
        .locator('link[rel="apple-touch-icon"]')
        .evaluate((link: HTMLLinkElement) => link.href);
      expect(href).toBe(`${site.server.url}apple-touch-icon.png`);
    }
    await page.close();
  });

  it('its data is no script: a policy that forbids every script lets it be', async () => {
    const html = await readFile(`${BUILT}/index.html`, 'utf8');
    const { block } = headOf(html);
    const bare = (script: string) =>
      `<!doctype html><title>Dữ liệu</title><link rel="icon" href="data:,">${script}`;
    const strict = await serveDist({
      pages: { '/data.html': bare(block?.[0] ?? ''), '/script.html': bare('<script>1</script>') },
      headers: { 'Content-Security-Policy': "script-src 'none'; require-trusted-types-for 'script'" },
    });
    const page = await site.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${strict.origin}/data.html`, { waitUntil: 'networkidle' });
    expect(await page.locator('script').count()).toBe(1);
    expect(said).toEqual([]);
    site.expects(/violates the following Content Security Policy/, 'a script is refused where data is not');
    await page.goto(`${strict.origin}/script.html`, { waitUntil: 'networkidle' });
    await expect.poll(() => said).toHaveLength(1);
    await page.close();
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

  it('a commune’s page names itself, its province’s card and its answer', async () => {
    const page = `${server.url}s/communes/31120/`;
    const { meta, links, dataset } = headOf(await textOf(page));
    expect(links).toContainEqual({ rel: 'canonical', href: page });
    expect(meta).toMatchObject({
      'og:url': page,
      'og:title': 'Phường Cái Khế, thành phố Cần Thơ: thuộc địa bàn quận Ninh Kiều cũ và quận Bình Thủy cũ',
      'og:image': `${server.url}s/target_attainment/92/card.png`,
    });
    expect(meta['og:description']).toContain('quận Ninh Kiều (84,8 % diện tích)');
    const { dataset: rachKien } = headOf(await textOf(`${server.url}s/communes/28114/en/`));
    expect(rachKien).toMatchObject({
      about: { name: 'Rạch Kiến commune' },
      spatialCoverage: { name: 'Cần Đước' },
    });
    // Its districts have no figure here.
    expect(dataset).toBeUndefined();
    setProviderList([]);
    const answer = await extract(page);
    expect(answer).toMatchObject({ type: 'rich', title: meta['og:title'], thumbnail_url: meta['og:image'] });
    const { html } = answer as unknown as { html: string };
    expect(html).toContain(`src="${server.url}?embed=1&#38;units=communes&#38;unit=31120&#38;province=92"`);
    expect(html).toContain(`<blockquote><a href="${page}">`);
    const english = await extract(`${page}en/`);
    expect((english as unknown as { html: string }).html).toContain('lang=en');
  });

  it('the answer begins with a quote that stands for the frame: a titled link to the share page', async () => {
    const answer = await (await fetch(`${server.url}oembed/target_attainment-806.json`)).json();
    const [, address, title] =
      /^<blockquote><a href="([^"]*)">([^<]*)<\/a>[^<]*<\/blockquote><iframe /.exec(answer.html) ?? [];
    expect(address).toBe(`${server.url}s/target_attainment/806/`);
    expect(title).toBe(answer.title);
  });

  it('the atlas’ own page names itself, its card and its answer, whatever layer a link asks for', async () => {
    for (const query of ['', '?layer=income_per_capita&unit=806']) {
      const { meta, links, dataset } = headOf(await textOf(server.url + query));
      expect(links.filter(({ rel }) => rel === 'canonical')).toEqual([
        { rel: 'canonical', href: server.url },
      ]);
      expect(meta).toMatchObject({
        'og:url': server.url,
        'og:image': `${server.url}s/target_attainment/card.png`,
        'twitter:card': 'summary_large_image',
      });
      expect(dataset).toMatchObject({ url: server.url, creator: { url: server.url } });
      setProviderList([]);
      const answer = await extract(server.url + query);
      expect(answer).toMatchObject({ type: 'rich', title: 'Huyện nào đạt chỉ tiêu?' });
      expect((answer as unknown as { html: string }).html).toContain(`src="${server.url}?embed=1"`);
    }
  });

  it('its own page weighs no more than without its address', async () => {
    expect(gzipSync(await textOf(server.url), { level: 9 }).length).toBeLessThanOrEqual(HTML_BUDGET);
  });

  it('an English page has an English card and answer', async () => {
    const page = `${server.url}s/income_per_capita/927/en/`;
    const { meta } = headOf(await textOf(page));
    expect(meta).toMatchObject({
      'og:locale': 'en_GB',
      'og:title': 'Thới Lai district, Cần Thơ: Income per person 71.3 (2023)',
      'og:image': `${server.url}s/income_per_capita/92/en/card.png`,
      'article:modified_time': '2024-02-09',
    });
    const card = Buffer.from(await (await fetch(meta['og:image'] ?? '')).arrayBuffer());
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    const other = Buffer.from(
      await (await fetch(`${server.url}s/income_per_capita/92/card.png`)).arrayBuffer(),
    );
    expect(card.equals(other)).toBe(false);
    const answer = await extract(page);
    expect(answer).toMatchObject({ title: meta['og:title'], thumbnail_url: meta['og:image'] });
    expect((answer as unknown as { html: string }).html).toContain('lang=en');
  });

  it.each([
    ['s/target_attainment/806/', 'Bản đồ cấp huyện của Long An, năm 2023: 2 trong 15'],
    [
      's/income_per_capita/en/',
      'Map of the districts of Cần Thơ, Long An and Sóc Trăng with each one’s latest known figure: 5 of 35',
    ],
  ])('%s says what its card shows, not its title again', async (path, said) => {
    const { meta } = headOf(await textOf(server.url + path));
    expect(meta['og:image:alt']).toContain(said);
    expect(meta['twitter:image:alt']).toBe(meta['og:image:alt']);
  });

  it('every page names its translations, and they name it', async () => {
    const compiled = await compileData(DATA);
    const data = createDataset(compiled.data);
    const communes = communeViews(compiled.communes?.communes ?? [], firstLayer(data));
    const paths = ['', 'en/', ...[...sharedViews(data), ...communes].map(pageFolder)];
    expect(communes).toHaveLength(270);
    const alternatesOf = new Map<string, string>();
    for (const path of paths) {
      const html = await textOf(server.url + path);
      const { links } = headOf(html);
      const own = Object.fromEntries(
        links.filter(({ hreflang }) => hreflang).map(({ hreflang, href }) => [hreflang, href]),
      );
      const lang = / lang="(..)"/.exec(html)?.[1] ?? '';
      expect(own[lang]).toBe(server.url + path);
      expect(own['x-default']).toBe(own.vi);
      expect(Object.keys(own)).toEqual(['vi', 'en', 'x-default']);
      alternatesOf.set(server.url + path, JSON.stringify(own));
    }
    for (const [page, alternates] of alternatesOf)
      for (const other of Object.values<string>(JSON.parse(alternates)))
        expect(alternatesOf.get(other), `${page} and ${other}`).toBe(alternates);
  });
});
