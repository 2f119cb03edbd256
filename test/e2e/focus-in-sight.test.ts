import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openDrawn } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

/** Which of the stops that `key` meets, from where the focus is until it leaves the page, cannot be seen by their middles. */
async function unseenStops(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ met: number; unseen: string[] }> {
  const unseen: string[] = [];
  for (let met = 0; met < 200; met++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const root = document.querySelector('cuulong-atlas')?.shadowRoot;
      const focused = root?.activeElement;
      if (!root || !focused) return null;
      const { x, y, width, height } = focused.getBoundingClientRect();
      const hit = root.elementFromPoint(x + width / 2, y + Math.min(height / 2, 20));
      // A province or line is met beside its own middle by another place of the map.
      const seen = focused.contains(hit) || hit?.contains(focused) || focused.closest('.stage') !== null;
      return { seen, name: `${focused.className} ${focused.textContent?.trim().slice(0, 40)}` };
    });
    if (!stop) return { met, unseen };
    if (!stop.seen) unseen.push(stop.name);
  }
  return expect.fail(`${key} goes round`);
}

it.each([
  ['phone', { width: 390, height: 844 }, '?unit=916'],
  ['small window', { width: 640, height: 512 }, '?unit=916'],
  ['low window', { width: 640, height: 400 }, '?unit=916'],
  ['desk', { width: 1280, height: 800 }, '?unit=916'],
  ['low frame', { width: 360, height: 420 }, '?unit=916&embed=1'],
])('on a %s what has the focus is in sight, forwards and backwards', async (_, viewport, query) => {
  const page = await openDrawn(site.browser, site.server.url + query, { viewport });
  // All that can be a stop has come.
  await page.waitForFunction(() => customElements.get('atlas-table'));
  const forwards = await unseenStops(page, 'Tab');
  expect(forwards.unseen).toEqual([]);
  const backwards = await unseenStops(page, 'Shift+Tab');
  expect(backwards.unseen).toEqual([]);
  expect(backwards.met).toBe(forwards.met);
  expect(forwards.met).toBeGreaterThan(10);
  await page.context().close();
});
