import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { TOKENS } from '../../src/scale/palettes.ts';
import { contrast } from '../support/colour-vision.ts';
import { district, layer, openDrawn } from '../support/e2e/atlas-page.ts';
import { decodePng } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const restyle = (page: Page, rules: string) =>
  page.locator('.stage').evaluate((stage, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    (stage.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
  }, rules);

/**
 * Colours across the line around the focused district, at many places on it: `#rrggbb` on the line, right beside it and
 * beyond, on either side, as they are on the screen.
 */
async function acrossTheRing(page: Page) {
  const places = await page.locator('.outline.focused').evaluate((line) => {
    const path = line as SVGPathElement;
    const toScreen = path.getScreenCTM() as DOMMatrix;
    const at = (along: number) => {
      const { x, y } = path.getPointAtLength(along);
      return new DOMPoint(x, y).matrixTransform(toScreen);
    };
    return Array.from({ length: 200 }, (_, index) => {
      const along = (index / 200) * path.getTotalLength();
      const [before, here, after] = [at(along - 4), at(along), at(along + 4)];
      const length = Math.hypot(after.x - before.x, after.y - before.y);
      const [across, down] = [(before.y - after.y) / length, (after.x - before.x) / length];
      return [0, 3, -3, 8, -8].map((away) => [
        Math.floor(devicePixelRatio * (here.x + away * across)),
        Math.floor(devicePixelRatio * (here.y + away * down)),
      ]);
    });
  });
  const { width, rgb } = decodePng(await page.screenshot());
  const colour = ([x = 0, y = 0]: number[]) => {
    const from = 3 * (y * width + x);
    return `#${Buffer.from(rgb.subarray(from, from + 3)).toString('hex')}`;
  };
  return places.map((each) => each.map(colour) as [string, string, string, string, string]);
}

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(['target_attainment', 'income_per_capita'])(
    'the ring around a district has two tones on the screen, one of which is seen on what lies beside, in %s',
    async (id) => {
      const page = await openDrawn(
        site.browser,
        `${site.server.url}?theme=${theme}&layer=${id}&province=92`,
        {
          deviceScaleFactor: 2,
        },
      );
      await restyle(page, '.overlay, .projects { visibility: hidden }');
      await district(page, '925').focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('.outline.focused:not([d=""])').waitFor();
      const seen = async () => {
        const places = await acrossTheRing(page);
        const good = places.filter(([line, inner, outer, inside, outside]) =>
          [
            [inner, inside],
            [outer, outside],
          ].every(
            ([casing = '', ground = '']) =>
              contrast(line, casing) >= 3 && Math.max(contrast(line, ground), contrast(casing, ground)) >= 3,
          ),
        );
        return good.length / places.length;
      };
      // Where the border turns within a few pixels, there is no "beside".
      expect(await seen()).toBeGreaterThan(0.8);
      await restyle(page, '.map .casing.focused { display: none }');
      expect(await seen()).toBeLessThan(0.4);
    },
  );
});

it('the ring around a button on the map is whole', async () => {
  const page = await openDrawn(site.browser, site.server.url);
  const button = page.locator('.map-controls button').nth(1);
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const { width, height, rgb } = decodePng(await button.screenshot());
  const colour = (x: number, y: number) => {
    const from = 3 * (y * width + x);
    return `#${Buffer.from(rgb.subarray(from, from + 3)).toString('hex')}`;
  };
  const [x, y] = [Math.floor(width / 2), Math.floor(height / 2)];
  const edges = [colour(x, 1), colour(width - 2, y), colour(x, height - 2), colour(1, y)];
  expect(edges).toEqual(Array(4).fill(TOKENS.light.focus));
});

describe('for readers who ask for more contrast', () => {
  const grains = (page: Page) => page.locator('.stage .grain').count();
  const image = (page: Page, mapClass: string) =>
    page
      .locator(`.legend .swatch.${mapClass}`)
      .evaluate((swatch) => getComputedStyle(swatch).backgroundImage);

  it('classes bear the grain of the legend as long as they ask, and lines and words are stronger', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    const looks = () =>
      page.evaluate(() => {
        const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
        const hex = (colour: string) =>
          `#${(colour.match(/\d+/g) ?? [])
            .slice(0, 3)
            .map((each) => Number(each).toString(16).padStart(2, '0'))
            .join('')}`;
        const style = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
        return {
          quiet: hex(style('.count').color),
          text: hex(style('h1').color),
          districts: [...root.querySelectorAll('path.district:not(.none)')].map((path) => {
            const { stroke, fill } = getComputedStyle(path);
            return [hex(stroke), hex(fill)] as const;
          }),
        };
      });
    const weakest = ({ districts }: Awaited<ReturnType<typeof looks>>) =>
      Math.min(...districts.map(([stroke, fill]) => contrast(stroke, fill)));

    expect(await grains(page)).toBe(0);
    const before = await looks();
    expect(weakest(before)).toBeLessThan(3);
    expect(before.quiet).not.toBe(before.text);

    await page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => grains(page)).toBeGreaterThan(0);
    expect(await grains(page)).toBe(await page.locator('.stage path.district:is(.c0, .c1)').count());
    expect(await image(page, 'c0')).toContain('linear-gradient');
    expect(await image(page, 'c1')).toContain('radial-gradient');
    expect(await image(page, 'c4')).toBe('none');
    const more = await looks();
    expect(weakest(more)).toBeGreaterThanOrEqual(3);
    expect(more.quiet).toBe(more.text);

    await layer(page, 'income_per_capita').click();
    await expect.poll(() => grains(page)).toBe(0);
    await expect.poll(() => image(page, 'c1')).toBe('none');
    await layer(page, 'target_attainment').click();
    await expect.poll(() => grains(page)).toBeGreaterThan(0);

    await page.emulateMedia({ contrast: 'no-preference' });
    await expect.poll(() => grains(page)).toBe(0);
    await expect.poll(looks).toEqual(before);
  });

  it('a grain keeps its size when the map is zoomed, and is there from the start', async () => {
    const page = await openDrawn(site.browser, site.server.url, { contrast: 'more' });
    await page.locator('.stage .grain').first().waitFor();
    /** CSS pixels for one unit of the pattern. */
    const size = () =>
      page.locator('.stage .grains').evaluate((group) => {
        const pattern = group.querySelector('pattern') as SVGPatternElement;
        const own = pattern.patternTransform.baseVal[0]?.matrix.a ?? 0;
        return own * ((group as SVGGElement).getScreenCTM()?.a ?? 0);
      });
    const width = () =>
      page
        .locator('.stage .grain')
        .first()
        .evaluate((path) => path.getBoundingClientRect().width);
    expect(await size()).toBeCloseTo(1, 2);
    const before = await width();
    await page.locator('.map-controls button').first().click();
    await expect.poll(width).toBeGreaterThan(1.9 * before);
    await expect.poll(size).toBeCloseTo(1, 2);
  });
});
