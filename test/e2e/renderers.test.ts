import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import {
  district,
  focusedHook,
  layer,
  legendCount,
  openAtlas,
  pointOf,
  summary,
  withoutWorkers,
} from '../support/e2e/atlas-page.ts';
import { decodePng, shareOfDifferingPixels } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';
import { BUILT } from '../support/site-folders.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** For `before`: the atlas bears the number of graphics programs that its page has compiled. */
function countPrograms(): void {
  const { linkProgram } = WebGL2RenderingContext.prototype;
  let count = 0;
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    linkProgram.call(this, program);
    count++;
    document.querySelector('cuulong-atlas')?.setAttribute('data-programs', String(count));
  };
}

/** Everything a reader can do, without MapLibre. */
async function useEverything(page: Page) {
  const { x, y } = await pointOf(page, '806');
  await page.mouse.click(x, y);
  await expect.poll(() => summary(page).innerText()).toContain('23 trên 24');
  await district(page, '925').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.summary[data-unit="927"]').waitFor();
  expect(await focusedHook(page)).toBe('927');
  await layer(page, 'income_per_capita').click();
  await expect.poll(() => district(page, '927').getAttribute('class')).toBe('district c3');
  expect(await legendCount(page, 'c3').innerText()).toContain('đơn vị');
  const fill = await district(page, '927').evaluate((path) => getComputedStyle(path).fill);
  const swatch = page.locator('.swatch.c3');
  await expect.poll(() => swatch.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(fill);
  await page.locator('.pin[data-project="o-mon-1"]').click();
  await expect.poll(() => summary(page).innerText()).toContain('Vị trí chính xác');
  const width = async () => (await district(page, '927').boundingBox())?.width ?? 0;
  const before = await width();
  await page.locator('.map-controls button').first().click();
  await expect.poll(width).toBeGreaterThan(1.9 * before);
  await page.locator('.map-controls button').last().click();
  await expect.poll(width).toBeCloseTo(before, 0);
  await page.locator('.province-name[data-unit="80"]').click();
  await expect.poll(() => summary(page).innerText()).toContain('21/23');
}

/** Until then the map that came with the page stands beside the atlas' own. */
const takenOver = (page: Page) =>
  page.waitForFunction(() => document.querySelector('cuulong-atlas')?.childElementCount === 0);

describe('the SVG map', () => {
  it('does everything where there is no WebGL', async () => {
    const page = await openAtlas(site.browser, site.server.url, { renderer: 'svg' });
    await useEverything(page);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(await page.locator('cuulong-atlas').getAttribute('renderer')).toBe('svg');
  });

  it('does everything where there are no workers', async () => {
    const page = await openAtlas(site.browser, site.server.url, {
      renderer: 'svg',
      webgl: true,
      before: withoutWorkers,
    });
    await useEverything(page);
    expect(await page.locator('cuulong-atlas').getAttribute('renderer')).toBe('svg');
  });

  it('comes back when the graphics context is lost', async () => {
    const page = await openAtlas(site.browser, site.server.url);
    await page.locator('canvas').evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.locator('cuulong-atlas[renderer="svg"]').waitFor();
    const { x, y } = await pointOf(page, '806');
    await page.mouse.click(x, y);
    await expect.poll(() => summary(page).innerText()).toContain('23 trên 24');
  });

  it('has MapLibre compile what fills the districts and clips them to tiles, and nothing else', async () => {
    const page = await openAtlas(site.browser, site.server.url, { before: countPrograms });
    await expect.poll(() => page.locator('cuulong-atlas').getAttribute('data-programs')).toBe('2');
  });

  it('lets MapLibre’s modules be run before the atlas itself: they take nothing of it', () => {
    const files = readdirSync(`${BUILT}/assets`).filter((file) => file.startsWith('maplibre-'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files)
      expect(readFileSync(`${BUILT}/assets/${file}`, 'utf8'), file).not.toContain('cuulong-atlas shared');
  });

  for (const theme of ['light', 'dark']) {
    it(`lies under MapLibre's frame to the pixel, in the ${theme} theme`, async () => {
      const viewport = { width: 800, height: 600 };
      const url = `${site.server.url}?theme=${theme}`;
      const pictureOf = async (page: Page) => {
        await takenOver(page);
        // Without the names: the page's typeface comes at its own time.
        await page.locator('.overlay').evaluate((names) => names.remove());
        return decodePng(await page.locator('.stage').screenshot());
      };
      const vector = await openAtlas(site.browser, url, { viewport, renderer: 'svg' });
      const raster = await openAtlas(site.browser, url, { viewport });
      const [one, other] = [await pictureOf(vector), await pictureOf(raster)];
      expect(shareOfDifferingPixels(one, other)).toBeLessThan(0.002);
      // The comparison can fail: the same frame two pixels aside does not pass it.
      expect(shareOfDifferingPixels(one, other, { shift: 2 })).toBeGreaterThan(0.006);
    });
  }

  it.each([1, 2, 3])('is off by a pixel at the most, however wide, at a pixel ratio of %i', async (ratio) => {
    const WIDTHS = [360, 800, 1600];
    /** The districts alone at each width, as the drawing fills them or as the canvas does. */
    const picturesOf = async (renderer: 'svg' | 'maplibre', hidden: string) => {
      const page = await openAtlas(site.browser, site.server.url, { renderer, deviceScaleFactor: ratio });
      await takenOver(page);
      const style = `${hidden}, .hatch, .map-controls { visibility: hidden } path.district { stroke: none !important }`;
      await page.locator('.stage').evaluate((stage, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        (stage.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
      }, style);
      const pictures = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 520 });
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        pictures.push(decodePng(await page.locator('.stage').screenshot({ scale: 'device' })));
      }
      await page.context().close();
      return pictures;
    };
    const drawn = await picturesOf('svg', '.ground, .overlay, .projects, .river, .province-lines, .outline');
    const canvases = await picturesOf('maplibre', '.map, .map *');
    for (const [index, canvas] of canvases.entries()) {
      const drawing = drawn[index] as typeof canvas;
      // One CSS pixel is `ratio` pixels of the picture. The canvas' pixels have plain colours, each to be found in the
      // drawing at that distance; the other way around, the drawing's smooth edges would have none to match.
      const share = shareOfDifferingPixels(canvas, drawing, { reach: ratio });
      expect(share, `${WIDTHS[index]} wide`).toBeLessThan(0.00002);
      // The comparison can fail: two pixels aside is too far.
      const aside = shareOfDifferingPixels(canvas, drawing, { reach: ratio, shift: 2 * ratio });
      expect(aside, `${WIDTHS[index]} wide`).toBeGreaterThan(0.0003);
    }
  });
});
