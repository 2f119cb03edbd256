import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Frame } from 'puppeteer-core';
import type { FirefoxPrograms } from '../../../scripts/dev/engines.ts';
import { startDisplay } from './display.ts';
import { ENTER, type InPage, type Start, WINDOW } from './engine.ts';

/**
 * What starts Firefox, driven by WebDriver BiDi, on a screen of its own where there is Xvfb: without a screen it has no
 * WebGL2. `prefs` are added to those that keep it silent.
 */
export const startFirefox =
  (prefs: Record<string, unknown> = {}): Start<FirefoxPrograms> =>
  async ({ firefox, xvfb }, ends) => {
    const downloads = await mkdtemp(join(tmpdir(), 'cuulong-atlas-firefox-'));
    ends.push(() => rm(downloads, { recursive: true, force: true }));
    const display = xvfb ? await startDisplay(xvfb, ends) : undefined;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless: !display,
      defaultViewport: WINDOW,
      timeout: 40_000,
      env: { ...process.env, ...(display && { DISPLAY: display }), MOZ_ENABLE_WAYLAND: '0' },
      extraPrefsFirefox: {
        'browser.download.folderList': 2, // the folder named below
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
        'webgl.force-enabled': true, // in software too
        ...prefs,
      },
    });
    ends.push(() => browser.close());
    const [page = await browser.newPage()] = await browser.pages();
    await page.setViewport(WINDOW);
    const run = <Given extends unknown[], Result>(frame: Frame, call: InPage<Given, Result>, given: Given) =>
      frame.evaluate(call as never, ...given) as Promise<Result>;
    return {
      downloads,
      page: {
        async open(url) {
          // Started from within: what BiDi calls navigation comes back when the page has loaded.
          await page.evaluate((address) => location.assign(address), url);
        },
        evaluate: (call, ...given) => run(page.mainFrame(), call, given),
        async evaluateInFrame(call, ...given) {
          const frame = page.mainFrame().childFrames()[0];
          if (!frame) throw new Error('the page has no frame yet');
          return run(frame, call, given);
        },
        click: (x, y) => page.mouse.click(x, y),
        type: (text) => (text === ENTER ? page.keyboard.press('Enter') : page.keyboard.type(text)),
        screenshot: async () => Buffer.from(await page.screenshot()),
      },
    };
  };
