import type { CDPSession, Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layer, summary } from '../support/e2e/atlas-page.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let host: DistServer;
beforeEach(async () => {
  const article = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài báo</title><link rel="icon" href="data:,">
    <style>cuulong-atlas{--atlas-height:400px}</style><script type="module" src="./cuulong-atlas.js"></script><main></main></html>`;
  host = await serveDist({ pages: { '/article.html': article } });
});
afterEach(async () => {
  await Promise.all(site.browser.contexts().map((context) => context.close()));
  await host.close();
});

/** Before the page's scripts: notes every WebGL context that is made, without holding its canvas, to see which of them still live. */
function keepContexts(): void {
  const contexts: WeakRef<WebGLRenderingContext>[] = [];
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...request: unknown[]) {
    const context = Reflect.apply(getContext, this, request);
    if (String(request[0]).startsWith('webgl') && context) contexts.push(new WeakRef(context));
    return context;
  } as typeof getContext;
  Object.assign(window, { contexts });
}

const liveContexts = (page: Page) =>
  page.evaluate(() => {
    const { contexts } = window as unknown as { contexts: WeakRef<WebGLRenderingContext>[] };
    // A canvas gives the same context whenever it is asked.
    const live = contexts.map((each) => each.deref()).filter((each) => each?.isContextLost() === false);
    return new Set(live).size;
  });

/** Puts an atlas on the page, waits until MapLibre draws it, and takes it away again. */
const comeAndGo = (page: Page) =>
  page.evaluate(async () => {
    const atlas = document.createElement('cuulong-atlas');
    const drawn = new Promise((resolve) => {
      atlas.addEventListener('atlas-renderer-change', resolve, { once: true });
    });
    document.querySelector('main')?.append(atlas);
    await drawn;
    atlas.remove();
  });

/** What the page holds after all that can be collected has been. */
async function held(session: CDPSession): Promise<{ listeners: number; nodes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

describe('an atlas that comes and goes twenty-five times', () => {
  it('leaves no WebGL context, worker, listener or node behind', async () => {
    const page = await site.browser.newPage({ viewport: { width: 900, height: 600 } });
    const said: string[] = [];
    page.on('console', (message) => {
      const isDriver = message.text().includes('GL Driver Message');
      if (['warning', 'error'].includes(message.type()) && !isDriver) said.push(message.text());
    });
    await page.addInitScript(keepContexts);
    await page.goto(`${host.origin}/article.html`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await comeAndGo(page);
    await comeAndGo(page);
    const before = await held(session);
    for (let times = 2; times < 25; times++) await comeAndGo(page);
    // The browser tells of a worker's end a moment after it.
    await expect.poll(() => page.workers().length).toBe(0);
    await expect.poll(() => liveContexts(page)).toBe(0);
    // Far less than one a time, once what was put off for the last one has been done.
    const grown = async () => {
      const after = await held(session);
      return [after.listeners - before.listeners < 6, after.nodes - before.nodes < 12];
    };
    await expect.poll(grown).toEqual([true, true]);
    expect(said).toEqual([]);
  });

  it('leaves nothing behind when it goes before MapLibre is there, and works when it comes back', async () => {
    const page = await site.browser.newPage({ viewport: { width: 900, height: 600 } });
    await page.addInitScript(keepContexts);
    await page.goto(`${host.origin}/article.html`);
    await page.evaluate(async () => {
      for (let wait = 0; wait < 25; wait++) {
        const atlas = document.createElement('cuulong-atlas');
        document.querySelector('main')?.append(atlas);
        await new Promise((resolve) => setTimeout(resolve, wait * 16));
        atlas.remove();
      }
    });
    await expect.poll(() => liveContexts(page)).toBe(0);
    await page.evaluate(() => {
      const atlas = document.createElement('cuulong-atlas');
      document.querySelector('main')?.append(atlas);
      atlas.remove();
      document.querySelector('main')?.append(atlas);
    });
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    await expect.poll(() => liveContexts(page)).toBe(1);
    await expect.poll(() => page.workers().length).toBe(1);
  });
});

describe('two atlases on a page', () => {
  it('share no state: one is changed by its reader, the other stays', async () => {
    const page = await site.browser.newPage({ viewport: { width: 900, height: 900 } });
    await page.goto(`${host.origin}/article.html`);
    await page.evaluate(() => {
      for (const lang of ['vi', 'en']) {
        const atlas = document.createElement('cuulong-atlas');
        atlas.setAttribute('lang', lang);
        document.querySelector('main')?.append(atlas);
      }
    });
    const [one, other] = await page.locator('cuulong-atlas').all();
    if (!one || !other) throw new Error('expected two atlases');
    for (const each of [one, other]) await each.locator('path.district[aria-selected]').first().waitFor();
    const before = await other.evaluate(
      (atlas) => (atlas as HTMLElementTagNameMap['cuulong-atlas']).parameters,
    );
    await one.locator('[data-layer="income_per_capita"]').click();
    await one.locator('path.district[data-unit="925"]').focus();
    await page.keyboard.press('Enter');
    await one.locator('.summary[data-unit="925"]').waitFor();
    const after = await other.evaluate(
      (atlas) => (atlas as HTMLElementTagNameMap['cuulong-atlas']).parameters,
    );
    expect(after).toEqual(before);
    expect(after).toEqual({ lang: 'en' });
    expect(await other.locator('.summary[data-unit]').count()).toBe(0);
    expect(await other.locator('.layers [aria-pressed="true"]').getAttribute('data-layer')).toBe(
      'target_attainment',
    );
    expect(await layer(page, 'income_per_capita').first().getAttribute('aria-pressed')).toBe('true');
    expect(await summary(page).count()).toBeGreaterThan(0);
  });
});
