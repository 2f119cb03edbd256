/** Where the keyboard stops and nobody sees it: a walk with Tab, and back with Shift+Tab. */
import type { Page } from 'playwright';
import { expect } from 'vitest';

/**
 * What the focus is on, and whether it lies in what matches `within`, through shadow trees; `seen`: its middle is what a
 * finger would meet there, of a link in two lines that of the first. What is higher than half of the window, such as a table
 * that scrolls, counts as seen.
 */
const stopOf = (page: Page, within: string) =>
  page.evaluate((selector) => {
    let element = document.activeElement as HTMLElement;
    let inside = element.matches(`${selector}, ${selector} *`);
    while (element.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement as HTMLElement;
      inside ||= element.matches(`${selector}, ${selector} *`);
    }
    const box = element.getClientRects()[0] ?? new DOMRect();
    const root = element.getRootNode() as ShadowRoot;
    const met = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const meets = met !== null && (element.contains(met) || met.closest('label')?.contains(element) === true);
    return { inside, seen: meets || box.height > innerHeight / 2, what: element.outerHTML.slice(0, 160) };
  }, within);

/** The stops of `within` that are hidden, on a walk through it from what has the focus in it on, and back again. */
export async function hiddenStops(page: Page, within: string): Promise<string[]> {
  const found: string[] = [];
  let stops = 0;
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = await stopOf(page, within); stop.inside; stop = await stopOf(page, within)) {
      stops++;
      if (!stop.seen) found.push(`${key}: ${stop.what}`);
      await page.keyboard.press(key);
    }
    await page.keyboard.press(key === 'Tab' ? 'Shift+Tab' : 'Tab');
  }
  expect(stops, 'stops').toBeGreaterThan(10);
  return found;
}
