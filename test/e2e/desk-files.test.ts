import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAtlas } from '../support/e2e/atlas-page.ts';
import {
  type DiskFile,
  dataFiles,
  desk,
  download,
  drop,
  eventually,
  figure,
  give,
  incomes,
  openDesk,
  said,
  states,
  tab,
  textOf,
} from '../support/e2e/desk-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuulong-atlas-desk-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const REASON = { vi: 'Số cũ in sai.', en: 'The old figure was a misprint.' };

/** Says that a figure takes the published one's place, and why. */
async function replace(page: Page, key: string): Promise<void> {
  await figure(page, key).locator('input[value=replace]').click();
  for (const [lang, text] of Object.entries(REASON)) {
    const field = desk(page).locator(`desk-source textarea[lang=${lang}]`);
    await field.fill(text);
    await field.press('Tab');
  }
}

/** Two new figures, one of them of a unit that was picked, and a replaced one; one row is set aside. */
async function makeDraft(page: Page): Promise<void> {
  await give(page, incomes('918\t81,52', 'Châu Thành\t60,5', '927\t71,9', '919\t83'));
  await figure(page, '1:1').locator('[data-candidate="942"]').click();
  await figure(page, '3:1').locator('.skip').click();
  await replace(page, '2:1');
  await eventually(() => states(page)).toEqual(['ready', 'ready', 'ready', 'skipped']);
  await eventually(() => said(page, '927')).toMatch(/71,9 .*\*/);
}

/** What the map says of each unit that the draft is about. */
const saidOfAll = (page: Page) => Promise.all(['918', '942', '927', '919'].map((code) => said(page, code)));

describe('the data files of a draft', () => {
  it('brought into a fresh desk give the same figures, and files that are the same to the byte', async () => {
    const first = await openDesk(site);
    await makeDraft(first);
    const marked = await saidOfAll(first);
    const files = await dataFiles(first);
    expect(files.map(({ name }) => name)).toEqual(['figures.csv', 'sources.csv', 'corrections.csv']);
    const [figures, sources, corrections] = files.map(textOf);
    expect(figures).toMatch(/^918,income_per_capita,2023,,actual,81\.52,.*,baomoi-2024-03-01,,$/m);
    expect(figures).toMatch(/^927,income_per_capita,2023,,actual,71\.9,/m);
    expect(figures).not.toContain('71.287');
    expect(sources).toMatch(
      /^baomoi-2024-03-01,Báo Mới,Thu nhập các quận,2024-03-01,https:\/\/new\.example\/a$/m,
    );
    expect(corrections).toMatch(
      /^927,income_per_capita,2023,actual,baomoi-2024-03-01,71\.287,71\.9,\d{4}-\d\d-\d\d,[0-9a-f]{8},Số cũ in sai\.,The old figure was a misprint\.$/m,
    );

    const second = await openDesk(site);
    await drop(second, ...files);
    await eventually(() => saidOfAll(second)).toEqual(marked);
    const again = await dataFiles(second);
    expect(again.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    for (const [at, file] of again.entries())
      expect(textOf(file), file.name).toBe(textOf(files[at] as DiskFile));
    expect([...first.said, ...second.said]).toEqual([]);
  });
});

describe('the other ways out', () => {
  it('a link and a frame’s code that show the figures wherever they are opened', async () => {
    const page = await openDesk(site);
    await makeDraft(page);
    await tab(page, 'out').click();
    const code = (name: string) =>
      desk(page).locator(`[data-code="${name}"] :is(textarea, input, code)`).first();
    const text = async (name: string) => {
      await code(name).waitFor();
      return code(name).evaluate((each) => (each as HTMLInputElement).value ?? each.textContent ?? '');
    };
    const link = await text('figures-link');
    expect(link).toContain('#figures=');
    const reader = await openAtlas(site.browser, link, { renderer: 'svg' });
    await eventually(() => said(reader, '918')).toMatch(/81,52.*\*/);
    await eventually(() => said(reader, '942')).toMatch(/60,5.*\*/);
    await eventually(() => said(reader, '927')).toMatch(/71,9 .*\*/);
    expect(await said(reader, '919')).not.toContain('83');
    expect(await reader.locator('atlas-provenance').innerText()).toContain('liên kết này');
    expect(await desk(reader).count()).toBe(0);

    const frame = await text('figures-frame');
    const article = await (await site.browser.newContext()).newPage();
    await article.route('**/article.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>Bài</title>${frame}`,
      }),
    );
    await article.goto(`${site.server.url}article.html`);
    const inside = article.frameLocator('iframe');
    const district = inside.locator('path.district[data-unit="918"]');
    await eventually(() => district.getAttribute('aria-label')).toMatch(/81,52.*\*/);
    expect(await inside.locator('atlas-provenance').innerText()).toContain('trang nhúng');
    expect([...page.said, ...reader.said]).toEqual([]);
  });

  it('a page for the archive, which shows the draft from a disk without a network', async () => {
    const page = await openDesk(site);
    await makeDraft(page);
    await tab(page, 'out').click();
    const file = await download(page, () => desk(page).locator('button.save').click());
    expect(file.name).toMatch(/^cuu-long-atlas-income_per_capita-\d{4}-\d\d-\d\d\.html$/);
    expect(file.bytes.length).toBeLessThan(120_000);
    await eventually(() => desk(page).locator('.outputs').innerText()).toContain(file.name);
    const path = join(folder, file.name);
    await writeFile(path, file.bytes);
    const context = await site.browser.newContext({ offline: true, javaScriptEnabled: false });
    const kept = await context.newPage();
    await kept.goto(pathToFileURL(path).href);
    expect(await kept.locator('path.district').count()).toBe(35);
    expect(await kept.locator('#u918').innerText()).toMatch(/81,52[\s\S]{0,40}\*/);
    expect(await kept.locator('#u927').innerText()).toMatch(/71,9[\s\S]{0,40}\*/);
    expect(await kept.locator('#u919').innerText()).not.toMatch(/83[\s\S]{0,40}\*/);
    const coloured = (code: string) =>
      kept
        .locator(`path[data-unit="${code}"]`)
        .first()
        .evaluate((each) => getComputedStyle(each).fill);
    expect(await coloured('918')).not.toBe(await coloured('919'));
    expect(page.said).toEqual([]);
  });
});
