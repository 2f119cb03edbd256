import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type DistServer, serveDist } from './serve.ts';

/** One browser and one server of the built page for all tests of a file; there from its first test on. */
export function useSite(): { browser: Browser; server: DistServer } {
  const site = {} as { browser: Browser; server: DistServer };
  beforeAll(async () => {
    [site.browser, site.server] = await Promise.all([launchBrowser(), serveDist()]);
  });
  afterAll(async () => {
    await site.browser.close();
    await site.server.close();
  });
  return site;
}
