/** A site of another region, built from its data folder alone: nothing in the code knows the first one. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { district, openAtlas, openDrawn, pointOf } from '../support/e2e/atlas-page.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let folder: string;
let server: DistServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuulong-atlas-region-'));
  const build = ['run', '--silent', 'build', '--', '--data', 'test/fixtures/second-region', '--out', folder];
  await promisify(execFile)('npm', build);
  server = await serveDist({ folder });
}, 180_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

it('opens, with its own name, units and figures', async () => {
  const page = await openDrawn(site.browser, server.url);
  expect(await page.title()).toBe('Năng suất lúa – Atlas Sông Đáy');
  expect(await page.locator('svg.map').getAttribute('aria-label')).toContain('của Nam Định và Ninh Bình');
  expect(await page.locator('path.district').count()).toBe(18);
  expect(await district(page, '376').getAttribute('class')).toBe('district c3');
  expect(await page.locator('.overlay').textContent()).toContain('Vịnh Bắc Bộ');
  await page.context().close();
});

it('answers a click on a district, a switch of the layer and the arrow keys', async () => {
  const page = await openAtlas(site.browser, server.url);
  const { x, y } = await pointOf(page, '372');
  await page.mouse.click(x, y);
  const summary = page.locator('.summary');
  await expect.poll(() => summary.textContent()).toContain('58,4 tạ/ha');
  expect(await summary.textContent()).toContain('tỉnh Ninh Bình (mới)');
  await page.locator('[data-layer="visitors"]').click();
  await expect.poll(() => district(page, '374').getAttribute('class')).not.toBe('district none');
  await district(page, '372').focus();
  await page.keyboard.press('ArrowRight');
  const focused = () =>
    page.evaluate(
      () =>
        document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement?.getAttribute('data-unit') ?? null,
    );
  await expect.poll(focused).toBe('374');
  await page.context().close();
});

it('has no page of a commune, since its folder has none', async () => {
  const pages = await readdir(join(folder, 's'));
  expect(pages).toContain('rice_yield');
  expect(pages).not.toContain('communes');
});

it('names nothing of the first region in what a reader gets', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(html|js|json|svg)$/.test(file),
  );
  for (const file of files.filter((each) => each !== 'huong-dan.html'))
    expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(
      /Cần Thơ|Long An|Sóc Trăng|Cửu Long|Campuchia|Biển Đông/,
    );
});
