import { chromium } from 'playwright';
import { launchOptions } from '../dev/chromium.ts';

/** A desk's window, a processor four times slower. */
const VIEWPORT = { width: 1280, height: 800 };
const CPU_SLOWDOWN = 4;

/** What the reader does first in a visit. */
export const FIRST_CLICKS = ['layer', 'district', 'communes'] as const;
export type FirstClick = (typeof FIRST_CLICKS)[number];

/** The longest of the browser's event timing entries from now on. Runs in the page. */
function observeEvents(): void {
  const seen = { longest: 0 };
  Object.assign(window, { seenEvents: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
}

/** Where the mouse meets the button of another layer or of today's communes, or a coloured district. Runs in the page; CSS pixels. */
function target(what: FirstClick): { x: number; y: number } {
  const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
  if (what !== 'district') {
    const button = what === 'layer' ? '[data-layer="income_per_capita"]' : '.units-communes';
    const box = root.querySelector(button)?.getBoundingClientRect() as DOMRect;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  for (let x = 400; x < innerWidth; x += 9)
    for (let y = 9; y < innerHeight; y += 9)
      if (root.elementFromPoint(x, y)?.matches('path.district:not(.none)')) return { x, y };
  throw new Error('no coloured district can be met');
}

/**
 * The first click of a visit, in a browser of its own: milliseconds from the mouse's button to the frame that answers it, as
 * the browser's event timing has it (rounded to 8 ms).
 */
export async function firstClick(url: string, what: FirstClick): Promise<number> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url);
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    // All that comes by itself has come.
    await page.waitForTimeout(4000);
    const { x, y } = await page.evaluate(target, what);
    await page.mouse.move(x, y);
    await page.waitForTimeout(1000);
    await page.evaluate(observeEvents);
    await page.mouse.click(x, y, { delay: 60 });
    await page.waitForTimeout(1500);
    return await page.evaluate(
      () => (window as unknown as { seenEvents: { longest: number } }).seenEvents.longest,
    );
  } finally {
    await browser.close();
  }
}
