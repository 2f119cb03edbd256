import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { layer, openAtlas } from '../support/e2e/atlas-page.ts';
import { decodePng } from '../support/e2e/png.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const open = (
  query: string,
  options: BrowserContextOptions & { reducedMotion?: 'reduce' | 'no-preference' },
) => openAtlas(site.browser, site.server.url + query, { renderer: 'svg', ...options });

/**
 * The controls that can be seen and are lower than `least` CSS pixels. Links within a sentence are as high as its line;
 * a checkbox is as high as its label; what lies on the ground of the map has other ways (see reader-modes.css).
 */
const lowerThan = (page: Page, least: number) =>
  page.locator('button, summary, label, select, input:not([type="checkbox"])').evaluateAll(
    (controls, height) =>
      controls
        .filter((control) =>
          control.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true }),
        )
        .filter((control) => getComputedStyle(control).pointerEvents !== 'none')
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ control, box }) => {
          // A frame's legend keeps its rows low, so that the map has room.
          const needed = location.search.includes('embed=1') && control.closest('.legend') ? 24 : height;
          return box.height > 0 && (box.height < needed - 0.5 || box.width < 24);
        })
        .map(({ control, box }) => `${control.outerHTML.slice(0, 90)}: ${box.width} × ${box.height}`),
    least,
  );

describe.each([
  ['at a desk', { viewport: { width: 1280, height: 800 } }, 24],
  ['under a finger', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, 44],
] as const)('%s', (_, options, least) => {
  it.each(['?unit=806', '?lang=en', '?embed=1'])(
    `controls of %s are at least ${least} pixels high`,
    async (query) => {
      const page = await open(query, options);
      await page.locator('atlas-projects').waitFor();
      await page.locator('details:not([open]) > summary').evaluateAll((all) => {
        for (const summary of all) (summary as HTMLElement).click();
      });
      expect(await lowerThan(page, least)).toEqual([]);
    },
  );

  it(`controls of the help are at least ${least} pixels high`, async () => {
    const page = await open('', options);
    await page.locator('atlas-credits').waitFor();
    await page.locator('.help-open').click();
    await page.getByRole('dialog').waitFor();
    expect(await lowerThan(page, least)).toEqual([]);
  });
});

describe('magnified', () => {
  // 1280 by 1024 at 200 and 400 %, and a lower window at 400 %.
  it.each([
    [640, 512],
    [320, 256],
    [320, 180],
  ])('to %i by %i pixels nothing scrolls sideways or is cut, help included', async (width, height) => {
    const page = await open('?unit=806', { viewport: { width, height } });
    await page.locator('atlas-credits').waitFor();
    const sideways = () =>
      page.evaluate(() => {
        const root = document.querySelector('cuulong-atlas')?.shadowRoot;
        const parts = [...(root?.querySelectorAll('.panel, .panel *, dialog, dialog *') ?? [])];
        const wide = parts.filter(
          (part) => part instanceof HTMLElement && part.getBoundingClientRect().right > innerWidth + 0.5,
        );
        return [document.documentElement.scrollWidth, wide.map((part) => part.outerHTML.slice(0, 80))];
      });
    expect(await sideways()).toEqual([width, []]);
    await page.locator('.help-open').click();
    await page.getByRole('dialog').waitFor();
    expect(await sideways()).toEqual([width, []]);
  });

  it('to a low window, the map leaves the screen when the reader scrolls on', async () => {
    const page = await open('?unit=806', { viewport: { width: 320, height: 256 } });
    await page.locator('.summary h2').scrollIntoViewIfNeeded();
    const map = await page.locator('.map-box').boundingBox();
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThan(100);
  });
});

describe('with forced colours', () => {
  it('districts and legend keep the colours of their classes, and what is pressed is told apart', async () => {
    const forced = await open('?unit=806', { forcedColors: 'active' });
    const colours = (page: Page) =>
      page.evaluate(() => {
        const root = document.querySelector('cuulong-atlas')?.shadowRoot;
        const style = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element);
        return {
          district: style('path.district[data-unit="806"]').fill,
          name: style('.label.district.strong').fill,
          selected: style('.outline.selected').stroke,
          swatch: style('.swatch.c3').backgroundColor,
        };
      });
    const plain = await open('?unit=806', {});
    expect(await colours(forced)).toEqual(await colours(plain));
    const look = (id: string) =>
      layer(forced, id).evaluate((button) => {
        const { backgroundColor, borderTopStyle } = getComputedStyle(button);
        return { backgroundColor, borderTopStyle };
      });
    const [pressed, other] = [await look('target_attainment'), await look('income_per_capita')];
    expect(pressed.backgroundColor).not.toBe(other.backgroundColor);
    expect([pressed.borderTopStyle, other.borderTopStyle]).toEqual(['solid', 'solid']);
  });
});

describe.each([
  ['light', 'light'],
  ['dark', 'dark'],
  // The system's colours go their own way.
  ['light', 'dark'],
] as const)('with forced colours, in the %s theme on a %s system', (theme, colorScheme) => {
  /** The colour in the middle of each, `[red, green, blue]`, as it is on the screen. */
  async function middles(page: Page, selector: string): Promise<number[][]> {
    const shapes = await page.locator(selector).all();
    return Promise.all(
      shapes.map(async (shape) => {
        const { width, rgb } = decodePng(await shape.screenshot());
        const at = 3 * (Math.floor(rgb.length / 3 / width / 2) * width + Math.floor(width / 2));
        return [...rgb.subarray(at, at + 3)];
      }),
    );
  }

  it('a target that was missed is hollow and one that was met is filled, in what the system writes with', async () => {
    const page = await open(`?unit=806&theme=${theme}`, { forcedColors: 'active', colorScheme });
    await page.locator('.icon-array .missed').first().waitFor();
    const system = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      const colour = (name: string) => {
        probe.style.cssText = `color:${name};forced-color-adjust:none`;
        return (getComputedStyle(probe).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
      };
      return { ground: colour('Canvas'), ink: colour('CanvasText') };
    });
    expect(system.ground).not.toEqual(system.ink);
    const first = '.icon-array >> nth=0 >> ';
    expect(await middles(page, `${first}.missed`)).toEqual([system.ground]);
    const met = await middles(page, `${first}.icon:not(.missed) >> nth=5`);
    expect(met).toEqual([system.ink]);
  });

  it('charts and the legend’s dots are drawn in what the system writes with', async () => {
    const page = await open(`?unit=941&theme=${theme}`, { forcedColors: 'active', colorScheme });
    // The chart stands where its figure is before it is drawn.
    await page.locator('.chart .axis').first().waitFor({ state: 'attached' });
    await page.locator('.strip-plot circle').first().waitFor({ state: 'attached' });
    const drawn = await page.evaluate(() => {
      const root = document.querySelector('cuulong-atlas')?.shadowRoot;
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.cssText = 'color:CanvasText;forced-color-adjust:none';
      const strokes = [
        ...(root?.querySelectorAll(
          '.chart :is(path, circle, rect):is(.axis, .plan, .line, .before, .missed), .strip-plot :is(path, circle)',
        ) ?? []),
      ].map((each) => getComputedStyle(each).stroke);
      return { strokes: [...new Set(strokes)], ink: getComputedStyle(probe).color };
    });
    expect(drawn.strokes).toEqual([drawn.ink]);
  });
});

describe('with reduced motion', () => {
  const movable = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('cuulong-atlas')?.shadowRoot;
      const styles = [...(root?.querySelectorAll('*') ?? [])].map((each) => getComputedStyle(each));
      return styles.filter(
        ({ transitionDuration, animationName, scrollBehavior }) =>
          transitionDuration.split(', ').some((duration) => duration !== '0s') ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth',
      ).length;
    });
  /** At rest on MapLibre, and after the map was zoomed and coloured. */
  const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await openAtlas(site.browser, `${site.server.url}?unit=806`, { reducedMotion });
    const atRest = await movable(page);
    const glides = await page
      .locator('.map-controls button')
      .first()
      .evaluate((button) => {
        (button as HTMLElement).click();
        const stage = (button.getRootNode() as ShadowRoot).querySelector<HTMLElement>('.stage');
        return Number(stage?.dataset.moving === 'yes');
      });
    await layer(page, 'income_per_capita').click();
    return atRest + glides + (await movable(page));
  };

  it('nothing glides, fades or scrolls by itself', async () => {
    expect(await moving('reduce')).toBe(0);
  });

  it('which it would else', async () => {
    expect(await moving('no-preference')).toBeGreaterThan(0);
  });
});
