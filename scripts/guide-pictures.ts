/**
 * Updates the screenshots of the editors' guide, of the built page with a made-up table: `npm run guide`. They lie in
 * `public/huong-dan/`; look at them before committing.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright';
import { launchOptions } from './dev/chromium.ts';
import { sentHeaders } from './dev/sent-headers.mjs';

const FOLDER = new URL('../public/huong-dan/', import.meta.url);
const DIST = new URL('../dist/', import.meta.url);
const headersOf = sentHeaders(fileURLToPath(DIST));
/** The address that links in the pictures show; no site has it. */
const SITE = 'https://atlas.example.vn/';
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** The largest size of a picture, in bytes. */
const MAX_PICTURE_BYTES = 150_000;

/** Made-up numbers with three decimals each, so that nothing tells the decimal sign from that of thousands. */
const TABLE = [
  'Đơn vị\tNăm\tThu nhập bình quân',
  'H. Cần Đước\t2023\t64,250',
  'Châu Thành\t2023\t61,125',
  'Thới Lai\t2023\t72,500',
  'Tân Thành\t2023\t58,375',
  'Tân Thành\t2022\t55,125',
  'TX Ngã Năm\t2023\t57,750',
  'huyện Trần Đề\t2023\t55,125',
].join('\n');
const SOURCE = {
  outlet: 'Báo Ví Dụ',
  title: 'Thu nhập các huyện năm 2023',
  published: '9-2-2024',
  url: 'https://bao.example.vn/thu-nhap-2023',
};

/** Serves the built page under an address of its own; nothing else is there. */
async function openDesk(page: Page): Promise<Locator> {
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = origin === new URL(SITE).origin ? new URL(`.${path}`, DIST) : null;
    const body = file && (await readFile(file).catch(() => null));
    if (!body) await route.fulfill({ status: 404 });
    else {
      const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
      await route.fulfill({ body, contentType, headers: headersOf(pathname) });
    }
  });
  await page.goto(`${SITE}?desk=1&layer=income_per_capita&theme=light`);
  const desk = page.locator('atlas-desk');
  await desk.locator('h2').waitFor();
  await page.waitForFunction(() => document.fonts.size > 0);
  await page.evaluate(() => document.fonts.ready);
  return desk;
}

/** The part of the page from the top of one element to the bottom of another, at most `most` pixels high. */
async function take(page: Page, name: string, from: Locator, to: Locator, most = 720): Promise<void> {
  await page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement)?.blur());
  await page.waitForTimeout(500);
  const scrolled = await page.evaluate(() => scrollY);
  const [top, bottom] = [await from.boundingBox(), await to.boundingBox()];
  if (!top || !bottom) throw new Error(`${name}: expected something to be seen, got nothing`);
  const y = Math.floor(top.y + scrolled) - 12;
  const height = Math.min(most, Math.ceil(bottom.y + bottom.height + scrolled) + 12 - y);
  const width = page.viewportSize()?.width ?? 0;
  const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y, width, height } });
  const file = new URL(name, FOLDER);
  await writeFile(file, picture);
  const { size } = await stat(file);
  if (size > MAX_PICTURE_BYTES)
    throw new Error(`${name}: expected at most ${MAX_PICTURE_BYTES} bytes, got ${size}`);
  console.log(`${name}: ${width} × ${height}, ${Math.round(size / 1000)} KB`);
}

await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
  const context = await browser.newContext({
    viewport: { width: 1080, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const desk = await openDesk(page);
  const panel = (part: string) => desk.locator(`#panel-${part}`);

  await take(page, 'do-phu.png', desk.locator('.tabs'), desk.locator('.matrix tr[data-unit="795"]').first());

  await desk.locator('#tab-import').click();
  await desk.locator('#import-text').fill(TABLE);
  await take(page, 'dan-so-lieu.png', desk.locator('.tabs'), panel('import'));

  await desk.locator('.import-read').click();
  await desk.locator('.next[data-step="style"]').waitFor();
  await take(page, 'cot-va-cach-doc-so.png', desk.locator('.next'), desk.locator('.sheet-forms'));

  await desk.locator('.asks input[value="comma"]').click();
  for (const [name, text] of Object.entries(SOURCE)) {
    await desk.locator(`desk-source [name="${name}"]`).fill(text);
    await desk.locator(`desk-source [name="${name}"]`).press('Tab');
  }
  await desk.locator('.done').click();
  await desk.locator('.next[data-step="open"]').waitFor();
  await take(
    page,
    'bang-kiem-tra.png',
    desk.locator('desk-report h3'),
    desk.locator('[data-key="3:2"]'),
    900,
  );

  await desk.locator('[data-candidate="808"]').click();
  await desk.locator('#tab-out').click();
  await desk.locator('desk-copy textarea').first().waitFor();
  await take(page, 'dua-ra.png', desk.locator('.outputs'), desk.locator('.ways'));
} finally {
  await browser.close();
}
