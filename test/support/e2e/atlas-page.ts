/** The atlas' page as a reader meets it: opening it, and finding things on its map. */
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright';

interface OpenOptions extends BrowserContextOptions {
  /** What the page must draw with before the test goes on, MapLibre by default. */
  renderer?: 'svg' | 'maplibre';
  /** Whether the browser has WebGL: by default where MapLibre is to draw. With it, the drawing soon gives way. */
  webgl?: boolean;
  /** Runs in the page before any of its own scripts. */
  before?: () => void;
}

/** Opens a page of its own, with warnings and errors of its console in `page.said`. The caller closes its context. */
export async function openAtlas(browser: Browser, url: string, options: OpenOptions = {}) {
  const {
    renderer = 'maplibre',
    webgl = renderer === 'maplibre',
    before,
    viewport = { width: 1280, height: 800 },
    ...rest
  } = options;
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...rest });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    // Software WebGL complains about its own slowness; that is none of ours.
    const isDriver = message.text().includes('GL Driver Message');
    if (['warning', 'error'].includes(message.type()) && !isDriver) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  if (!webgl) await page.addInitScript(withoutWebGL);
  if (before) await page.addInitScript(before);
  await page.goto(url);
  await page.locator(`cuulong-atlas[renderer="${renderer}"]`).waitFor();
  if (renderer === 'svg') await usable(page);
  await page.evaluate(() => document.fonts.ready);
  return Object.assign(page, { said });
}

/**
 * The same without WebGL, which saves most of the time: for tests of all else but the map. Nothing that came with the page
 * is left in the panel.
 */
export async function openDrawn(browser: Browser, url: string, options: OpenOptions = {}) {
  const page = await openAtlas(browser, url, { renderer: 'svg', ...options });
  await page.waitForFunction(
    () => !document.querySelector('cuulong-atlas')?.shadowRoot?.querySelector('.panel [data-part]'),
  );
  return page;
}

/**
 * Resolves when the drawing is the atlas' own: before, it lies there as it came with the page, and hears neither clicks nor
 * keys. Its words are those that stay.
 */
export const usable = (atlas: Page | Frame | FrameLocator): Promise<void> =>
  atlas.locator('path.district[aria-selected]').first().waitFor();

/** For `before`: a browser without WebGL. */
export function withoutWebGL(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}

/** For `before`: a frame or browser without workers. */
export function withoutWorkers(): void {
  Reflect.deleteProperty(globalThis, 'Worker');
}

export const district = (page: Page, code: string) => page.locator(`path.district[data-unit="${code}"]`);
export const summary = (page: Page) => page.locator('.summary');
export const layer = (page: Page, id: string) => page.locator(`[data-layer="${id}"]`);
export const year = (page: Page, of: number) => page.locator(`.years [data-year="${of}"]`);

/** The count beside a class of the legend: `4 đơn vị`. */
export const legendCount = (page: Page, mapClass: string) =>
  page.locator(`.legend [data-class="${mapClass}"] .count`);

/**
 * A point in CSS pixels at which a mouse or finger meets the district and nothing above it: the one nearest to the
 * middle of its shape's bounding box.
 */
export async function pointOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  return district(page, code).evaluate((path, unit) => {
    const box = path.getBoundingClientRect();
    const root = path.getRootNode() as ShadowRoot;
    const points = Array.from({ length: 41 * 41 }, (_, index) => ({
      x: box.x + (box.width * ((index % 41) + 0.5)) / 41,
      y: box.y + (box.height * (Math.floor(index / 41) + 0.5)) / 41,
    }));
    const fromMiddle = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
    points.sort((a, b) => fromMiddle(a) - fromMiddle(b));
    const free = points.find(
      ({ x, y }) => (root.elementFromPoint(x, y) as SVGElement)?.dataset.unit === unit,
    );
    if (!free) throw new Error(`no point of district ${unit} can be met`);
    return free;
  }, code);
}

/** The `data-unit` or `data-project` of what has the keyboard's focus in the atlas. */
export const focusedHook = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = (document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement ??
      {}) as SVGElement;
    return dataset?.unit ?? dataset?.project;
  });
