import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileData } from '../../scripts/build/compile-data.ts';
import { ARROWS, stepFrom } from '../../src/model/arrow-keys.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { district, focusedHook, openAtlas, summary } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';
import { DATA } from '../support/site-folders.ts';

const data = createDataset((await compileData(DATA)).data);
/** Codes from north to south. */
const north = data.districts
  .map(({ code }) => code)
  .sort((a, b) => (data.places[b]?.label[1] ?? 0) - (data.places[a]?.label[1] ?? 0));

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

  const focusedIs = (selector: string) =>
    page.evaluate(
      (wanted) => document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement?.matches(wanted),
      selector,
    );

  it('reaches the map with Tab, at the district that is selected', async () => {
    expect((await tabThrough('925')).at(-1)).toBe('925');
    expect(await focusedIs('path.district')).toBe(true);
  });

  it('has one stop for the map: all districts, names, lines and pins', async () => {
    const met = await tabThrough();
    expect(met.filter((hook) => hook === '925')).toHaveLength(1);
    for (const hook of ['927', '92', '80', '94']) expect(met).not.toContain(hook);
    const stops = await page.locator('.stage [tabindex="0"]').count();
    expect(stops).toBe(1);
  });

  it('walks to every district with arrows alone', async () => {
    await tabThrough('925');
    const met = new Set(['925']);
    // Depth first, and back by the way it came or by the shortest other one.
    const wayTo = (from: string, wanted: (code: string) => boolean): string[] => {
      const ways = new Map<string, string[]>([[from, []]]);
      for (const [code, keys] of ways) {
        if (wanted(code)) return keys;
        for (const arrow of ARROWS) {
          const to = stepFrom(data, code, arrow);
          if (to && !ways.has(to)) ways.set(to, [...keys, arrow]);
        }
      }
      throw new Error(`no way from ${from}`);
    };
    while (met.size < 35) {
      for (const key of wayTo((await focusedHook(page)) ?? '', (code) => !met.has(code)))
        await page.keyboard.press(key);
      met.add((await focusedHook(page)) ?? '');
    }
    expect([...met].sort()).toEqual(data.districts.map(({ code }) => code).sort());
  });

  it('reaches the ends, the provinces and every project that is drawn, and goes back to the districts', async () => {
    await tabThrough('925');
    const press = async (key: string) => {
      await page.keyboard.press(key);
      return focusedHook(page);
    };
    expect(await press('Home')).toBe(north[0]);
    expect(await press('End')).toBe(north.at(-1));
    expect(await press('PageUp')).toBe('80');
    expect(await press('PageUp')).toBe('92');
    expect(await press('ArrowRight')).toBe(north.at(-1));
    const drawn = await page
      .locator('.stage [data-project]')
      .evaluateAll((projects) => projects.map((project) => (project as SVGElement).dataset.project));
    expect(drawn).toContain('o-mon-1');
    const met = [];
    for (const _ of drawn) met.push(await press('w'));
    expect(met.sort()).toEqual(drawn.sort());
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedIs('.summary')).toBe(true);
  });

  it('opens with Enter and goes on in the summary; Escape closes it and is back where it was', async () => {
    await tabThrough('925');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedHook(page)).toBe('927');
    await page.keyboard.press('Enter');
    await page.locator('.summary[data-unit="927"]').waitFor();
    await expect.poll(() => focusedIs('.summary')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => summary(page).count()).toBe(0);
    expect(await focusedIs('path.district[data-unit="927"]')).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focusedHook(page)).toBe('925');
  });

  it('opens a project with Enter, and is back on its pin after Escape', async () => {
    await page.locator('.pin[data-project="o-mon-1"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => summary(page).innerText()).toContain('Ô Môn');
    await expect.poll(() => district(page, '925').getAttribute('aria-selected')).toBe('false');
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedIs('.pin[data-project="o-mon-1"]')).toBe(true);
  });

  it('goes on in the summary that a summary leads to: from a district to its work, and back', async () => {
    await page.locator('.summary .projects [data-project="dong-hiep-model-commune"]').press('Enter');
    await page.locator('atlas-project .summary').waitFor();
    await expect.poll(() => focusedIs('.summary')).toBe(true);
    await page.locator('atlas-project .projects button').first().press('Enter');
    await page.locator('.summary[data-unit="925"]').waitFor();
    await expect.poll(() => focusedIs('.summary')).toBe(true);
  });

  it('shows where it is, outlined along the border', async () => {
    await tabThrough('925');
    const outlined = page.locator('.outline.focused');
    expect(await outlined.getAttribute('d')).toBe(await district(page, '925').getAttribute('d'));
    expect(await outlined.evaluate((path) => getComputedStyle(path).strokeWidth)).toBe('4px');
    await page.keyboard.press('Tab');
    expect(await outlined.getAttribute('d')).toBe('');
  });

  it('brings what it reaches into view, on a map that is zoomed in', async () => {
    await tabThrough('925');
    for (const _ of '123') await page.locator('.map-controls button').first().click();
    await district(page, '925').focus();
    await page.keyboard.press('End');
    await expect
      .poll(async () => {
        const [stage, box] = await Promise.all([
          page.locator('.stage').boundingBox(),
          district(page, north.at(-1) ?? '').boundingBox(),
        ]);
        if (!stage || !box) return 'nothing';
        const [x, y] = [box.x + box.width / 2 - stage.x, box.y + box.height / 2 - stage.y];
        return x > 0 && y > 0 && x < stage.width && y < stage.height;
      })
      .toBe(true);
    // The stage itself has not been scrolled, which would part the drawing from the canvas.
    expect(
      await page.locator('.stage').evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]),
    ).toEqual([0, 0]);
  });

  it('opens the help with a question mark and goes back to where it was', async () => {
    await tabThrough('925');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Trợ giúp' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('atlas-help').count()).toBe(0);
    await expect.poll(() => focusedIs('path.district[data-unit="925"]')).toBe(true);
    expect(await summary(page).count()).toBe(1);
  });
});
