import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM, toZoom } from '../../src/scene/camera.ts';
import {
  district,
  focusedHook,
  openAtlas,
  pointOf,
  summary,
  withoutWebGL,
} from '../support/e2e/atlas-page.ts';
import { article, frameOf, openHost, serveHost } from '../support/e2e/host-pages.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

interface Point {
  x: number;
  y: number;
}
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 740 },
  hasTouch: true,
  isMobile: true,
};

/** Resolves when gestures move the drawing of every atlas in the page or frame. */
const movable = (page: Page | Frame) =>
  page.locator('atlas-gestures:defined').first().waitFor({ state: 'attached' });

/** The atlas' own page, drawn as SVG for want of WebGL, once gestures move it. */
async function openStill(options: BrowserContextOptions = {}, query = '') {
  const page = await openAtlas(site.browser, site.server.url + query, {
    renderer: 'svg',
    ...options,
  });
  await movable(page);
  return page;
}

const cameraOf = (page: Page | Frame) =>
  page
    .locator('atlas-map')
    .first()
    .evaluate((map) => (map as HTMLElementTagNameMap['atlas-map']).viewport.camera);

/** To a hundredth of a pixel: the engine's own rounding is below that. */
async function boxOf(page: Page, code = '927') {
  const found = await district(page, code).boundingBox();
  if (!found) throw new Error(`district ${code} has no box`);
  const [x, y, width, height] = [found.x, found.y, found.width, found.height].map(
    (length) => Math.round(length * 100) / 100,
  ) as [number, number, number, number];
  return { x, y, width, height };
}

/** Resolves when the district's box has been the same for ten frames: MapLibre glides after a wheel. */
const resting = (page: Page | Frame) =>
  page.locator('path.district[data-unit="927"]').evaluate(async (path) => {
    let last = '';
    for (let same = 0; same < 10; ) {
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify(path.getBoundingClientRect());
      same = now === last ? same + 1 : 0;
      last = now;
    }
  });
async function restingBox(page: Page) {
  await resting(page);
  return boxOf(page);
}

/** The mouse, pressed at `from` and moved by so much; held for a while, so that MapLibre's map does not glide on. */
async function drag(page: Page, from: Point, dx: number, dy: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y + dy, { steps: 8 });
  await page.waitForTimeout(150);
  await page.mouse.up();
}

/** Real fingers on the screen: each of `steps` has the points of all that are down. The last of them go first. */
async function fingers(page: Page, steps: Point[][]) {
  const session = await page.context().newCDPSession(page);
  let down: Point[] = [];
  for (const points of [...steps, []]) {
    const [type, touched] =
      points.length > down.length
        ? (['touchStart', points] as const)
        : points.length === down.length
          ? (['touchMove', points] as const)
          : (['touchEnd', down.slice(points.length)] as const);
    if (touched.length === 0) continue;
    const first = type === 'touchEnd' ? points.length : 0;
    const touchPoints = touched.map(({ x, y }, index) => ({ x, y, id: first + index }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    down = points;
  }
  await session.detach();
}

/** From each of `from` to the same of `to` in eight equal steps. */
function glide(from: Point[], to: Point[]): Point[][] {
  const at = (share: number) =>
    from.map(({ x, y }, index) => ({
      x: x + ((to[index] as Point).x - x) * share,
      y: y + ((to[index] as Point).y - y) * share,
    }));
  return Array.from({ length: 9 }, (_, step) => at(step / 8));
}

/** Two fingers beside each other around a point, so many pixels apart. */
const pair = ({ x, y }: Point, apart: number): Point[] => [
  { x: x - apart / 2, y },
  { x: x + apart / 2, y },
];

const tip = (page: Page) => page.locator('.tip');
const hint = (page: Page | Frame) =>
  page
    .locator('atlas-gestures')
    .evaluate((box) => ({ text: box.textContent, seen: getComputedStyle(box).opacity !== '0' }));

describe('the drawing of the atlas’ own page, without WebGL', () => {
  it('is dragged, its names with it, and nothing is picked', async () => {
    const page = await openStill();
    const name = page.locator('.province-name[data-unit="92"]');
    const [before, nameBefore] = [await boxOf(page), await name.boundingBox()];
    const { x, y } = await pointOf(page, '927');
    await page.mouse.move(x, y);
    await tip(page).waitFor();
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 20, { steps: 8 });
    // The mouse is still pressed.
    await expect.poll(async () => (await boxOf(page)).x - before.x).toBeCloseTo(40, 0);
    const nameNow = await name.boundingBox();
    expect((nameNow?.x ?? 0) - (nameBefore?.x ?? 0)).toBeCloseTo(40, 0);
    expect((nameNow?.y ?? 0) - (nameBefore?.y ?? 0)).toBeCloseTo(20, 0);
    expect(await tip(page).isVisible()).toBe(false);
    await page.mouse.up();
    expect((await restingBox(page)).y - before.y).toBeCloseTo(20, 0);
    expect(await summary(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(page.said).toEqual([]);
  });

  it('is clicked where it was dragged to, also by a hand that trembles', async () => {
    const page = await openStill();
    await drag(page, await pointOf(page, '927'), 60, 30);
    const before = await restingBox(page);
    const { x, y } = await pointOf(page, '927');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2, y);
    await page.mouse.up();
    await page.locator('.summary[data-unit="927"]').waitFor();
    expect(await restingBox(page)).toEqual(before);
  });

  it('comes closer under the wheel, around the mouse, and the button shows all again', async () => {
    const page = await openStill();
    const before = await boxOf(page);
    const { x, y } = await pointOf(page, '927');
    const share = (x - before.x) / before.width;
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -400);
    await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(1.2 * before.width);
    const near = await boxOf(page);
    expect(near.x + share * near.width).toBeCloseTo(x, 0);
    await page.locator('.map-controls button').last().click();
    await expect.poll(() => boxOf(page)).toEqual(before);
  });

  it('goes as near and as far as MapLibre, and the wheel is never the page’s', async () => {
    const page = await openStill();
    const { x, y } = await pointOf(page, '927');
    await page.mouse.move(x, y);
    await page.evaluate(() => {
      const kept: boolean[] = [];
      Object.assign(window, { kept });
      // At the end of the event's way, which d3-zoom cuts short.
      const look = (event: WheelEvent) => setTimeout(() => kept.push(event.defaultPrevented));
      addEventListener('wheel', look, { capture: true, passive: true });
    });
    const kept = () => page.evaluate(() => (window as unknown as { kept: boolean[] }).kept);
    for (const [limit, deltaY] of [
      [MAX_ZOOM, -600],
      [MIN_ZOOM, 600],
    ] as const) {
      const turn = async () => {
        await page.mouse.wheel(0, deltaY);
        return toZoom(await cameraOf(page));
      };
      await expect.poll(turn).toBeCloseTo(limit, 6);
      // Another turn, after the reader has paused.
      await page.waitForTimeout(500);
      const turned = (await kept()).length;
      await turn();
      await expect.poll(async () => (await kept()).length).toBe(turned + 1);
      expect(toZoom(await cameraOf(page))).toBeCloseTo(limit, 6);
    }
    expect(new Set(await kept())).toEqual(new Set([true]));
  });

  it('is still walked through with the arrows', async () => {
    const page = await openStill();
    await drag(page, await pointOf(page, '927'), 90, 40);
    await district(page, '925').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focusedHook(page)).toBe('927');
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-unit="927"]').waitFor();
  });

  it('keeps the view that the reader chose when the window is resized, and is dragged on from there', async () => {
    const page = await openStill();
    await drag(page, await pointOf(page, '927'), 90, 40);
    await resting(page);
    const camera = await cameraOf(page);
    await page.setViewportSize({ width: 820, height: 640 });
    await expect.poll(() => page.locator('svg.map').getAttribute('width')).not.toBe('920');
    expect(await cameraOf(page)).toEqual(camera);
    const before = await restingBox(page);
    await drag(page, await pointOf(page, '927'), -30, 10);
    await expect.poll(async () => (await boxOf(page)).x - before.x).toBeCloseTo(-30, 0);
  });

  it('follows one finger, without scrolling the page or picking anything', async () => {
    const page = await openStill(PHONE);
    const before = await boxOf(page);
    const { x, y } = await pointOf(page, '927');
    await fingers(page, glide([{ x, y }], [{ x: x + 30, y: y - 80 }]));
    await expect.poll(async () => (await boxOf(page)).y - before.y).toBeLessThan(-60);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await summary(page).count()).toBe(0);
    await fingers(page, [[await pointOf(page, '806')]]);
    await page.locator('.summary[data-unit="806"]').waitFor();
  });
});

/** The same gestures on the drawing and on MapLibre. */
describe('the drawing ends up where MapLibre does', () => {
  it.each<[string, BrowserContextOptions, (page: Page, at: Point) => Promise<unknown>]>([
    ['a drag', {}, (page, at) => drag(page, at, 120, -70)],
    [
      'the wheel, closer',
      {},
      async (page, { x, y }) => {
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, -300);
      },
    ],
    [
      'the wheel, farther',
      {},
      async (page, { x, y }) => {
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, 240);
      },
    ],
    ['a double click', {}, (page, { x, y }) => page.mouse.dblclick(x, y)],
    [
      'two fingers that part and move',
      PHONE,
      (page, at) => fingers(page, glide(pair(at, 60), pair({ x: at.x + 30, y: at.y - 40 }, 140))),
    ],
    [
      'one finger, held',
      PHONE,
      async (page, at) => {
        const to = { x: at.x - 60, y: at.y + 50 };
        await fingers(page, glide([at], [to]));
      },
    ],
  ])('after %s', async (_, options, act) => {
    const boxAfter = async (page: Page) => {
      // Off a district, so that no click picks anything.
      const stage = await page.locator('.stage').boundingBox();
      const at = {
        x: (stage?.x ?? 0) + (stage?.width ?? 0) - 60,
        y: (stage?.y ?? 0) + (stage?.height ?? 0) * 0.7,
      };
      const before = await restingBox(page);
      await act(page, at);
      await expect.poll(async () => JSON.stringify(await boxOf(page))).not.toBe(JSON.stringify(before));
      return restingBox(page);
    };
    const still = await boxAfter(await openStill(options));
    const raster = await openAtlas(site.browser, site.server.url, options);
    const asked = await raster.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(asked.filter((name) => name.includes('gestures'))).toEqual([]);
    const other = await boxAfter(raster);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(still[side] - other[side])).toBeLessThan(4);
  });
});

describe('the drawing in an article, without WebGL', () => {
  /** An article with the compact atlas in its first screen, so high that it does not scroll itself, and much below. */
  async function openArticle(options: BrowserContextOptions = {}) {
    const long = '<p style="height:3000px">Đoạn văn</p>';
    const host = await serveHost({
      '/article.html': article(frameOf(`${site.server.url}?embed=1`, 'style="height:640px"') + long),
    });
    const context = await site.browser.newContext({ viewport: { width: 800, height: 700 }, ...options });
    const page = await context.newPage();
    await page.addInitScript(withoutWebGL);
    await page.goto(`${host.origin}/article.html`);
    const frame = (await (await page.locator('iframe').elementHandle())?.contentFrame()) as Frame;
    await movable(frame);
    // Amid the map, in the article's pixels.
    const { x, y } = await frame.locator('.stage').evaluate((stage) => stage.getBoundingClientRect());
    const outer = await page.locator('iframe').boundingBox();
    const size = await frame.locator('.stage').boundingBox();
    const at = {
      x: (outer?.x ?? 0) + x + (size?.width ?? 0) / 2,
      y: (outer?.y ?? 0) + y + (size?.height ?? 0) / 2,
    };
    return { page, frame, at, scrolled: () => page.evaluate(() => scrollY), close: host.close };
  }

  it('leaves the wheel to the article and says how the map is moved', async () => {
    const { page, frame, at, scrolled, close } = await openArticle();
    const camera = await cameraOf(frame);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 120);
    // It goes again by itself.
    await expect
      .poll(() => hint(frame))
      .toEqual({ text: 'Giữ phím Ctrl và lăn chuột để phóng to bản đồ', seen: true });
    await expect.poll(scrolled).toBe(120);
    expect(await cameraOf(frame)).toEqual(camera);
    await expect.poll(async () => (await hint(frame)).seen).toBe(false);
    await close();
  });

  it('comes closer under the wheel with Ctrl, and scrolls and says nothing then', async () => {
    const { page, frame, at, scrolled, close } = await openArticle();
    const { scale } = await cameraOf(frame);
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await cameraOf(frame)).scale).toBeGreaterThan(1.2 * scale);
    expect(await scrolled()).toBe(0);
    expect((await hint(frame)).seen).toBe(false);
    await close();
  });

  it('is dragged by the mouse', async () => {
    const { page, frame, at, close } = await openArticle();
    const { x, scale } = await cameraOf(frame);
    await drag(page, at, 50, 0);
    await expect.poll(async () => (x - (await cameraOf(frame)).x) * scale).toBeCloseTo(50, 0);
    await close();
  });

  it('lets one finger scroll the article and says how the map is moved', async () => {
    const { page, frame, at, scrolled, close } = await openArticle(PHONE);
    const camera = await cameraOf(frame);
    await fingers(page, glide([at], [{ x: at.x, y: at.y - 160 }]));
    // It goes again by itself.
    await expect
      .poll(() => hint(frame))
      .toEqual({ text: 'Dùng hai ngón tay để di chuyển bản đồ', seen: true });
    await expect.poll(scrolled).toBeGreaterThan(80);
    expect(await cameraOf(frame)).toEqual(camera);
    await close();
  });

  it('is moved by two fingers, and by none that is left of them', async () => {
    const { page, frame, at, scrolled, close } = await openArticle(PHONE);
    const { scale } = await cameraOf(frame);
    const apart = pair(at, 140);
    const [left] = apart as [Point, Point];
    const alone = glide([left], [{ x: left.x, y: left.y + 90 }]);
    await fingers(page, [...glide(pair(at, 60), apart), ...alone]);
    await expect.poll(async () => (await cameraOf(frame)).scale / scale).toBeCloseTo(140 / 60, 1);
    await resting(frame);
    const { y } = await cameraOf(frame);
    await fingers(page, [...glide(apart, apart), ...alone]);
    await resting(frame);
    expect((await cameraOf(frame)).y).toBeCloseTo(y, 9);
    expect(await scrolled()).toBe(0);
    await close();
  });

  it('comes closer at a double tap', async () => {
    const { page, frame, at, close } = await openArticle(PHONE);
    const { scale } = await cameraOf(frame);
    const corner = { x: 384, y: at.y + 40 };
    await fingers(page, [[corner], [], [corner]]);
    await expect.poll(async () => (await cameraOf(frame)).scale / scale).toBeCloseTo(2, 6);
    await close();
  });
});

describe('the drawing can be moved', () => {
  it('where a sandboxed frame may load no module', async () => {
    const host = await serveHost({
      '/article.html': article(
        frameOf(`${site.server.url}?embed=1`, 'sandbox="allow-scripts" style="height:520px"'),
      ),
    });
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = (await (await page.locator('iframe').elementHandle())?.contentFrame()) as Frame;
    await movable(frame);
    const { x, scale } = await cameraOf(frame);
    const box = await page.locator('iframe').boundingBox();
    await drag(page, { x: (box?.x ?? 0) + 500, y: (box?.y ?? 0) + 200 }, 50, 0);
    await expect.poll(async () => (x - (await cameraOf(frame)).x) * scale).toBeCloseTo(50, 0);
    await host.close();
  });

  it('as an element, under a policy as strict as they come', async () => {
    const headers = {
      'Content-Security-Policy':
        "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html cuulong-atlas-worker",
    };
    const text = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài báo</title><link rel="icon" href="./icon.svg">
      <script type="module" src="./cuulong-atlas.js"></script><cuulong-atlas></cuulong-atlas></html>`;
    const host = await serveDist({ headers, pages: { '/article.html': text } });
    const page = await openAtlas(site.browser, `${host.origin}/article.html`, {
      renderer: 'svg',
    });
    await movable(page);
    const before = await boxOf(page);
    await drag(page, await pointOf(page, '927'), 50, 0);
    await expect.poll(async () => (await boxOf(page)).x - before.x).toBeCloseTo(50, 0);
    await page.mouse.wheel(0, 50);
    await expect.poll(async () => (await hint(page)).seen).toBe(true);
    expect(page.said).toEqual([]);
    await host.close();
  });

  it('where MapLibre runs in two other maps of the page, and no longer by the drawing once its turn has come', async () => {
    const host = await serveDist({
      pages: {
        '/article.html': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài báo</title><link rel="icon" href="data:,">
          <style>cuulong-atlas{display:block;width:780px;height:520px;--atlas-height:520px}</style>
          <script type="module" src="./cuulong-atlas.js"></script>${'<cuulong-atlas></cuulong-atlas>'.repeat(3)}</html>`,
      },
    });
    const page = await site.browser.newPage({ viewport: { width: 800, height: 1600 } });
    await page.goto(`${host.origin}/article.html`);
    await expect.poll(() => page.locator('cuulong-atlas[renderer="maplibre"]').count()).toBe(2);
    await movable(page);
    expect(await page.locator('atlas-gestures').count()).toBe(1);
    const third = page.locator('cuulong-atlas[renderer="svg"]');
    const path = third.locator('path.district[data-unit="927"]');
    const box = await path.boundingBox();
    if (!box) throw new Error('district 927 has no box');
    await drag(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 50, 0);
    await expect.poll(async () => ((await path.boundingBox())?.x ?? 0) - box.x).toBeCloseTo(50, 0);
    await page
      .locator('cuulong-atlas[renderer="maplibre"]')
      .first()
      .evaluate((atlas) => atlas.remove());
    await expect.poll(() => page.locator('cuulong-atlas[renderer="maplibre"]').count()).toBe(2);
    await expect.poll(() => page.locator('atlas-gestures').count()).toBe(0);
    await host.close();
  });
});
