import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDrawn, usable, withoutWebGL } from '../support/e2e/atlas-page.ts';
import { hiddenStops } from '../support/e2e/hidden-stops.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
/** The button once it works: the one that comes with the page has nothing to open yet. */
const opener = (page: Page | FrameLocator) =>
  page.getByRole('button', { name: /^(Nhúng|Embed)$/ }).and(page.locator('[aria-haspopup="dialog"]'));
const dialogOf = (page: Page) => page.locator('dialog[open]');
const text = (page: Page, code: string) => page.locator(`[data-code="${code}"] textarea`).inputValue();

/** The atlas with its embed dialog open. */
async function openDialog(search = '', options: Parameters<typeof openDrawn>[2] = {}) {
  const page = await openDrawn(site.browser, site.server.url + search, options);
  // By keyboard: in a window as low as one at 400 % the map covers much of the page.
  await opener(page).press('Enter');
  await dialogOf(page).waitFor();
  return page;
}

/** What a frame with the atlas shows, as a reader could tell it. */
async function shown(frame: FrameLocator) {
  const atlas = frame.locator('cuulong-atlas');
  await atlas.locator('.summary h2').waitFor();
  await usable(frame);
  return {
    theme: await atlas.getAttribute('data-theme'),
    layer: await atlas.locator('.layers [aria-pressed="true"]').getAttribute('data-layer'),
    summary: await atlas.locator('.summary h2').innerText(),
    title: await atlas.locator('h1').count(),
    projects: await atlas.locator('.pin').count(),
    size: await atlas.evaluate(() => [innerWidth, innerHeight]),
    bounds: await atlas.locator('svg.map .shapes').getAttribute('viewBox'),
  };
}

/** How many boxes of the dialog are wider than their place or the window. */
const tooWide = (page: Page) =>
  dialogOf(page).evaluate(
    (dialog) =>
      [dialog, ...dialog.querySelectorAll('.columns, section')].filter(
        (box) => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > innerWidth,
      ).length,
  );

/** For `before`: a browser that never says how large anything is. */
function withoutSizes(): void {
  Object.assign(ResizeObserver.prototype, { observe() {} });
}

describe('the embed dialog', () => {
  it('previews the choice, and the copied snippet shows the same on the page of another site', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await openDialog('', { permissions });
    await page.locator('select[name="layer"]').selectOption('income_per_capita');
    await page.locator('select[name="province"]').selectOption('92');
    await page.locator('select[name="unit"]').selectOption('925');
    await page.locator('select[name="projects"]').selectOption('none');
    await page.locator('select[name="theme"]').selectOption('dark');
    await page.locator('input[name="hide"][value="title"]').check();
    await page.locator('select[name="width"]').selectOption('fixed');
    await page.locator('input[name="width-px"]').fill('480');
    const address = `${site.server.url}?embed=1&layer=income_per_capita&unit=925&province=92&projects=none&theme=dark&hide=title`;
    await page.locator(`dialog iframe[src="${address}"]`).waitFor();
    const preview = await shown(page.frameLocator('dialog iframe'));
    expect(preview).toMatchObject({ theme: 'dark', layer: 'income_per_capita', title: 0, projects: 0 });
    expect(preview.size[0]).toBe(480);
    expect(preview.summary).toContain('Cờ Đỏ');

    await page.locator('[data-code="snippet"] .copy').click();
    await page.locator('[data-code="snippet"] [role="status"]', { hasText: 'Đã sao chép' }).waitFor();
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    expect(snippet).toBe(await text(page, 'snippet'));

    const article = `<!doctype html><meta charset="utf-8"><title>Bài báo</title>${snippet}<p id="next">Đoạn sau</p>`;
    const host = await serveDist({ pages: { '/article.html': article } });
    await page.goto(`${host.origin}/article.html`);
    expect(await page.locator('iframe').getAttribute('src')).toBe(address);
    expect(await shown(page.frameLocator('iframe'))).toEqual(preview);
    expect(await page.locator('body > #next').isVisible()).toBe(true);
    await page.context().close();
    await host.close();
  });

  it('starts with what the reader sees, and its link leads back to that', async () => {
    const page = await openDialog('?layer=income_per_capita&year=2019&lang=en');
    const link = `${site.server.url}s/income_per_capita/en/?year=2019`;
    expect(await text(page, 'link')).toBe(link);
    expect(await page.locator('dialog iframe').getAttribute('title')).toContain('Income per person');
    const back = await openDrawn(site.browser, link);
    expect(await back.evaluate(() => document.querySelector('cuulong-atlas')?.parameters)).toEqual({
      layer: 'income_per_capita',
      year: '2019',
      lang: 'en',
    });
    await back.context().close();
    await page.context().close();
  });

  it('previews a commune of today, and its link leads back to that', async () => {
    const page = await openDialog('?unit=31120');
    await page.locator('select[name="unit"] option[value="28114"]').waitFor({ state: 'attached' });
    await page.locator('select[name="unit"]').selectOption('28114');
    const address = `${site.server.url}?embed=1&units=communes&unit=28114`;
    await page.locator(`dialog iframe[src="${address}"]`).waitFor();
    const preview = page.frameLocator('dialog iframe');
    await preview.locator('.summary[data-unit="28114"]').waitFor();
    expect(await preview.locator('path.district').count()).toBe(149);
    const link = `${site.server.url}s/communes/28114/?province=`;
    expect(await text(page, 'link')).toBe(link);
    const back = await openDrawn(site.browser, link);
    await back.locator('.summary[data-unit="28114"]').waitFor();
    expect(await back.evaluate(() => document.querySelector('cuulong-atlas')?.parameters)).toEqual({
      units: 'communes',
      unit: '28114',
    });
    await back.context().close();
    await page.context().close();
  });

  it('has communes for who opened it on the map of districts, and the layers of their own', async () => {
    const page = await openDialog();
    await page.locator('select[name="units"]').selectOption('communes');
    await page.locator('select[name="layer"] option[value="commune_density"]').waitFor({ state: 'attached' });
    await page.locator('select[name="layer"]').selectOption('commune_density');
    await page
      .locator(`dialog iframe[src="${site.server.url}?embed=1&layer=commune_density&units=communes"]`)
      .waitFor();
    expect(await text(page, 'link')).toBe(`${site.server.url}?layer=commune_density&units=communes`);
    expect(await page.locator('dialog iframe').getAttribute('title')).toContain('Mật độ dân số');
    await page.locator('select[name="units"]').selectOption('districts');
    expect(await text(page, 'link')).toBe(`${site.server.url}s/target_attainment/`);
    await page.context().close();
  });

  it('takes the focus, keeps it, and gives it back when Escape closes it', async () => {
    const page = await openDialog();
    const inDialog = () =>
      page.evaluate(() => {
        const tree = document.querySelector('cuulong-atlas')?.shadowRoot;
        return tree?.activeElement?.localName === 'atlas-embed-dialog';
      });
    expect(await inDialog()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await inDialog()).toBe(true);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.locator('atlas-embed-dialog').waitFor({ state: 'detached' });
    await expect.poll(() => opener(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    await opener(page).press('Enter');
    await dialogOf(page).waitFor();
    await page.context().close();
  });

  it.each([
    ['vi', 'light', 1280, 800],
    ['en', 'dark', 1280, 800],
    ['vi', 'dark', 320, 640],
    ['en', 'light', 320, 256], // 1280 × 1024 at 400 %
  ] as const)('is accessible in %s, %s, at %i × %i, and never wider than the window', async (...each) => {
    const [lang, theme, width, height] = each;
    const page = await openDialog(`?lang=${lang}&theme=${theme}`, { viewport: { width, height } });
    await page.locator('select[name="width"]').selectOption('fixed');
    await page.evaluate(axe.source);
    const problems = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const dialog = { fromShadowDom: ['cuulong-atlas', 'atlas-embed-dialog', 'dialog'] };
      const { violations } = await axe.run(dialog as never, { iframes: false });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(problems).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    await page.locator('[data-code="picture"] .copy').scrollIntoViewIfNeeded();
    expect(await page.locator('[data-code="picture"] .copy').isVisible()).toBe(true);
    await page.context().close();
  });

  it('has no stop of the keyboard that its head or an edge hides in a low window', async () => {
    const page = await openDialog('', { viewport: { width: 640, height: 512 } });
    expect(await hiddenStops(page, 'dialog')).toEqual([]);
    await page.context().close();
  });

  it('is no wider than the window either before it is known how much room the preview has', async () => {
    const page = await openDialog('', { before: withoutSizes });
    await page.locator('select[name="width"]').selectOption('fixed');
    await page.locator('dialog .about', { hasText: '640' }).waitFor();
    expect(await tooWide(page)).toBe(0);
    await page.context().close();
  });
});

describe('in a frame', () => {
  it('a link leads to the full page in a new tab, where the dialog opens by itself', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1&unit=916`);
    expect(await opener(page).count()).toBe(0);
    const link = page.locator('a[href="./?unit=916#embed"]');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await dialogOf(tab).waitFor();
    expect(await text(tab, 'link')).toBe(`${site.server.url}s/target_attainment/916/?province=`);
    await page.context().close();
  });

  const sandboxed = (src: string) =>
    `<!doctype html><title>Bài báo</title><iframe title="Bản đồ" sandbox="allow-scripts" width="900" height="700" src="${src}"></iframe>`;

  it('that a sandbox holds, the full page’s dialogs open, and the first thing in them has the focus', async () => {
    const host = await serveDist({ pages: { '/article.html': sandboxed(site.server.url) } });
    const page = await site.browser.newPage();
    await page.addInitScript(withoutWebGL);
    await page.goto(`${host.origin}/article.html`);
    const frame = page.frameLocator('iframe');
    const openers = [opener(frame), ...['.download-open', '.search-open'].map((each) => frame.locator(each))];
    for (const each of openers) {
      await each.and(frame.locator('[aria-haspopup="dialog"]')).click();
      await frame.locator('dialog[open] :is(h2, input):focus').waitFor();
      await frame.locator('dialog[open]').press('Escape');
      await frame.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    await page.close();
    await host.close();
  });

  it('that may load no module, the full page says in a line that there is no dialog', async () => {
    site.expects(/blocked by CORS policy|Failed to load resource/, 'the host sends no header for frames');
    const silent = await serveDist({ headers: {} });
    const host = await serveDist({ pages: { '/article.html': sandboxed(silent.url) } });
    const page = await site.browser.newPage();
    await page.addInitScript(withoutWebGL);
    await page.goto(`${host.origin}/article.html`);
    const frame = page.frameLocator('iframe');
    await opener(frame).click();
    await frame.getByRole('status').filter({ hasText: 'Không tải được phần này' }).waitFor();
    await page.close();
    await host.close();
    await silent.close();
  });
});
