import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { launchOptions } from '../dev/chromium.ts';
import type { Host } from './host.ts';
import { median } from './numbers.ts';
import { colours, isColour, type Point } from './pixels.ts';

export const VIEWPORT = { width: 800, height: 600 };
/** Of the pictures of frames, in per cent. */
export const JPEG_QUALITY = 90;

export const PROFILES = {
  'as is': null,
  'slow phone': {
    cpu: 4,
    network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
  },
} as const;
export type Profile = keyof typeof PROFILES;
export type Renderer = 'maplibre' | 'svg';

/** Milliseconds since navigation, bytes gzipped; `null` where it was not seen. */
export interface Result {
  bytesToVisible: number;
  requestsToVisible: number;
  firstContentfulPaint: number | null;
  visible: number | null;
  clickable: number | null;
  maplibre: number | null;
  blocking: number;
  layoutShift: number;
  switchToPixels: number | null;
  heapBefore: number;
  heapAfter: number;
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Long tasks and layout shifts, from the page's first moment. Runs in the page. */
function observe(): void {
  const seen = { tasks: [] as number[], shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Clicks a layer of the atlas. Runs in the page. */
export function clickLayer(id: string): void {
  const root = document.querySelector('cuulong-atlas')?.shadowRoot;
  root?.querySelector<HTMLElement>(`[data-layer="${id}"]`)?.click();
}

/** A frame: when it was shown, which may be well before it reaches us, in ms since the epoch; picture in base64. */
interface Frame {
  at: number;
  picture: string;
}

/** The frames from now on, until `stop` is called. */
export async function watchFrames(client: CDPSession): Promise<{ frames: Frame[]; stop(): Promise<void> }> {
  const frames: Frame[] = [];
  const take = ({
    data,
    sessionId,
    metadata,
  }: {
    data: string;
    sessionId: number;
    metadata: { timestamp?: number };
  }) => {
    frames.push({ at: metadata.timestamp ? metadata.timestamp * 1000 : Date.now(), picture: data });
    client.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  };
  client.on('Page.screencastFrame', take);
  await client.send('Page.startScreencast', { format: 'jpeg', quality: JPEG_QUALITY, everyNthFrame: 1 });
  return {
    frames,
    async stop() {
      await client.send('Page.stopScreencast');
      client.off('Page.screencastFrame', take);
    },
  };
}

async function heap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
}

const markOf = (page: Page, name: string) =>
  page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? null, name);

/** A browser whose GPU process runs and fonts are loaded, as in one in use; nothing of the measured page is. */
export async function warmBrowser(): Promise<Browser> {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.setContent('<h1>Nóng máy</h1><svg><path d="M0 0h9v9z"/></svg><canvas></canvas>');
  await page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    context?.clear(context.COLOR_BUFFER_BIT);
    context?.finish();
  });
  await page.screenshot();
  await page.close();
  return browser;
}

/** A page that is as slow as the profile says. */
export async function limitedPage(
  context: BrowserContext,
  profile: Profile,
): Promise<{ page: Page; client: CDPSession }> {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const limits = PROFILES[profile];
  if (limits) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', limits.network);
    await client.send('Emulation.setCPUThrottlingRate', { rate: limits.cpu });
  }
  return { page, client };
}

/** Waits until the renderer has drawn the map. */
export async function untilDrawn(page: Page, renderer: Renderer): Promise<void> {
  const last = renderer === 'svg' ? 'cuulong-atlas:ready' : 'cuulong-atlas:maplibre';
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, last, {
    timeout: 60_000,
  });
}

/** When the first frame from `from` on was shown in which all points have their colour. `decoder`: a page that reads pictures. */
async function shown(
  decoder: Page,
  frames: readonly Frame[],
  points: readonly Point[],
  from: number,
  colour: 'before' | 'after',
): Promise<number | null> {
  for (const frame of frames.filter(({ at }) => at >= from)) {
    const [seen = []] = await colours(decoder, [frame.picture], points, 40);
    if (points.every((point, index) => isColour(seen[index] ?? null, point[colour]))) return frame.at;
  }
  return null;
}

/** Milliseconds from the choice of another layer to its pixels: the median of four. */
export async function switchToPixels(
  page: Page,
  decoder: Page,
  frames: readonly Frame[],
  points: readonly Point[],
  profile: Profile,
): Promise<number | null> {
  const switches: number[] = [];
  for (let index = 0; index < 4; index++) {
    const income = index % 2 === 0;
    const from = performance.timeOrigin + performance.now();
    await page.evaluate(clickLayer, income ? 'income_per_capita' : 'target_attainment');
    await pause(profile === 'as is' ? 500 : 1200);
    const at = await shown(decoder, frames, points, from, income ? 'after' : 'before');
    if (at !== null) switches.push(at - from);
  }
  return median(switches);
}

/** One visit to the page in a browser of its own, with a cold cache. */
export async function visit(
  host: Host,
  profile: Profile,
  renderer: Renderer,
  points: Point[],
): Promise<Result> {
  const browser = await warmBrowser();
  try {
    const decoder = await browser.newPage();
    const context = await browser.newContext({ viewport: VIEWPORT });
    const { page, client } = await limitedPage(context, profile);
    await page.addInitScript(observe);
    const { frames, stop } = await watchFrames(client);
    const first = host.sent.length;
    await page.goto(`${host.url}?projects=none`, { waitUntil: 'commit' });
    const start = await page.evaluate(() => performance.timeOrigin);
    await untilDrawn(page, renderer);
    await pause(1000);

    const visible = await shown(decoder, frames, points, start, 'before');
    const until = visible ?? Number.POSITIVE_INFINITY;
    const carried = host.sent.slice(first).filter(({ at }) => at <= until);
    const seen = await page.evaluate(
      () => (window as unknown as { seen: { tasks: number[]; shift: number } }).seen,
    );
    const toPixels = await switchToPixels(page, decoder, frames, points, profile);
    await stop();
    const heapBefore = await heap(client);
    for (let index = 0; index < 50; index++) {
      await page.evaluate(clickLayer, index % 2 ? 'target_attainment' : 'income_per_capita');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    return {
      bytesToVisible: carried.reduce((sum, { bytes }) => sum + bytes, 0),
      requestsToVisible: carried.length,
      firstContentfulPaint: await markOf(page, 'first-contentful-paint'),
      visible: visible === null ? null : visible - start,
      clickable: await markOf(page, 'cuulong-atlas:ready'),
      maplibre: await markOf(page, 'cuulong-atlas:maplibre'),
      blocking: seen.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
      layoutShift: seen.shift,
      switchToPixels: toPixels,
      heapBefore,
      heapAfter: await heap(client),
    };
  } finally {
    await browser.close();
  }
}
