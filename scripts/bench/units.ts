import type { Page } from 'playwright';
import type { Host } from './host.ts';
import { median } from './numbers.ts';
import type { Point } from './pixels.ts';
import {
  limitedPage,
  type Profile,
  pause,
  type Renderer,
  switchToPixels,
  untilDrawn,
  VIEWPORT,
  warmBrowser,
  watchFrames,
} from './run.ts';

/** Milliseconds from the reader's doing to the frame that answers it, with the districts and with today's communes. */
export interface UnitsResult {
  /** From the switch to the frame with the communes' lines: their script is fetched, comes from the browser's cache, or has run. */
  fetched: number;
  cached: number;
  again: number;
  /** What was sent from the switch on, gzipped. */
  bytes: number;
  requests: number;
  /** To the pixels of another layer; `null` where they were not seen. */
  layer: Record<Units, number | null>;
  /** From the pointer on another unit to its outline and tip. */
  hover: Record<Units, number | null>;
}
export type Units = 'districts' | 'communes';

/** Shows the units and resolves after the frame with their lines: milliseconds from the click. Runs in the page. */
export async function showUnits(units: Units): Promise<number> {
  const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
  const button = root.querySelector(`.units-${units}`) as HTMLElement;
  const path = root.querySelector('path.district');
  const start = performance.now();
  button.click();
  while (root.contains(path)) await new Promise((done) => requestAnimationFrame(done));
  // What is asked for within a frame comes after it.
  await new Promise((done) => setTimeout(done));
  return performance.now() - start;
}

/** Notes how long after each move of the pointer the frame was made that answers it. Runs in the page. */
function observeMoves(): void {
  const moves: number[] = [];
  Object.assign(window, { moves });
  addEventListener(
    'pointermove',
    ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => moves.push(performance.now() - timeStamp))),
    true,
  );
}

/** The pointer goes from point to point, each in a unit of its own. */
async function hover(page: Page, points: readonly Point[]): Promise<number | null> {
  await page.evaluate(observeMoves);
  for (const { x, y } of [...points, ...points]) {
    await page.mouse.move(x, y);
    await pause(300);
  }
  await page.mouse.move(1, 1);
  return median(await page.evaluate(() => (window as unknown as { moves: number[] }).moves.slice(0, -1)));
}

/** Two visits in a browser of its own: the first fetches the communes' script, the second has it in the browser's cache. */
export async function visitUnits(
  host: Host,
  profile: Profile,
  renderer: Renderer,
  points: Point[],
): Promise<UnitsResult> {
  const browser = await warmBrowser();
  try {
    const decoder = await browser.newPage();
    const context = await browser.newContext({ viewport: VIEWPORT });
    const open = async () => {
      const opened = await limitedPage(context, profile);
      await opened.page.goto(`${host.url}?projects=none`, { waitUntil: 'commit' });
      await untilDrawn(opened.page, renderer);
      // All that comes by itself has come.
      await opened.page.waitForFunction(() => customElements.get('atlas-table'));
      await pause(1500);
      return opened;
    };

    const first = await open();
    const before = host.sent.length;
    const fetched = await first.page.evaluate(showUnits, 'communes' as Units);
    await pause(1500);
    const sent = host.sent.slice(before);
    await first.page.close();

    const { page, client } = await open();
    const measure = async () => {
      const { frames, stop } = await watchFrames(client);
      const layer = await switchToPixels(page, decoder, frames, points, profile);
      await stop();
      return { layer, hover: await hover(page, points) };
    };
    const districts = await measure();
    const cached = await page.evaluate(showUnits, 'communes' as Units);
    await pause(1500);
    const communes = await measure();
    await page.evaluate(showUnits, 'districts' as Units);
    await pause(1500);
    return {
      fetched,
      cached,
      again: await page.evaluate(showUnits, 'communes' as Units),
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: sent.length,
      layer: { districts: districts.layer, communes: communes.layer },
      hover: { districts: districts.hover, communes: communes.hover },
    };
  } finally {
    await browser.close();
  }
}
