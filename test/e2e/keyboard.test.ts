import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { district, focusedHook, openAtlas, summary } from './atlas-page.ts';
import { useSite } from './site.ts';

describe('the keyboard', () => {
  const site = useSite();
  let page: Page;

  beforeEach(async () => {
    page = await openAtlas(site.browser, `${site.server.url}?unit=925`);
    return () => page.context().close();
  });

  /** All `data-` hooks that Tab meets from the page's start, in order, until it leaves the page. */
  async function tabThrough(stopAt?: string) {
    const met: (string | undefined)[] = [];
    for (let step = 0; step < 150; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      met.push(await focusedHook(page));
      if (stopAt && met.at(-1) === stopAt) break;
    }
    return met;
  }

  it('reaches the map with Tab, at the district that is selected', async () => {
    expect((await tabThrough('925')).at(-1)).toBe('925');
    const isPath = await page.evaluate(
      () =>
        document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement?.matches('path.district') ?? false,
    );
    expect(isPath).toBe(true);
  });

  it('moves to the district in the direction of an arrow and opens it with Enter', async () => {
    await tabThrough('925');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedHook(page)).toBe('927');
    expect(await page.locator('.outline.hovered').getAttribute('d')).not.toBe('');
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-unit="927"]').waitFor();
    expect(await focusedHook(page)).toBe('927');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedHook(page)).toBe('925');
  });

  it('has one stop for all districts, and one for each name, line and pin', async () => {
    const met = await tabThrough();
    const drawn = await page
      .locator('.works [data-project], .pin')
      .evaluateAll((works) => works.map((work) => (work as SVGElement).dataset.project));
    expect(drawn).toContain('o-mon-1');
    expect(met).toEqual(expect.arrayContaining([...drawn, '92', '80', '94']));
    expect(met.filter((hook) => hook === '925')).toHaveLength(1);
    expect(met).not.toContain('927');
  });

  it('opens a work with Enter', async () => {
    await page.locator('.pin[data-project="o-mon-1"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => summary(page).innerText()).toContain('Ô Môn');
    expect(await district(page, '925').getAttribute('aria-pressed')).toBe('false');
  });

  it('shows where it is', async () => {
    await tabThrough('925');
    const outline = await page.evaluate(() => {
      const focused = document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement;
      return focused ? getComputedStyle(focused).outlineStyle : 'nothing focused';
    });
    expect(outline).toBe('solid');
  });
});
