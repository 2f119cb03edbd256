/** The test projects of `vite.config.ts`. They run side by side: what waits for a browser leaves room for what computes. */
import type { TestProjectConfiguration } from 'vitest/config';

/** The data that tests are about: theirs alone, so that no correction of a figure turns one red. */
export const TEST_DATA = 'test/fixtures/site';

/** How long a test waits in vain, and how long it may take in all. Only limits: a busy machine is no failure. */
export const WAIT_TIMEOUT_MS = 60_000;
const TEST_TIMEOUT_MS = 180_000;

/** Whole browsers mostly wait for one another: one more of them than a small machine has cores keeps it busy. */
const MAX_WORKERS = 3;

/** Tests that open pages in a browser of their own. */
const wholeBrowsers = (name: string, include: string): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    environment: 'node',
    include: [include],
    maxWorkers: MAX_WORKERS,
    maxConcurrency: 8,
    expect: { poll: { timeout: WAIT_TIMEOUT_MS } },
    testTimeout: TEST_TIMEOUT_MS,
    hookTimeout: TEST_TIMEOUT_MS,
    isolate: false,
  },
});

/** Components, in Chromium; all else is pure and runs in Node. */
const WITH_BROWSER = [
  'test/{map,panels,element,embed-dialog,host-frame,desk}/**/*.test.ts',
  'test/url-figures/atlas-*.test.ts',
  'test/communes/commune-*.test.ts',
  'test/embed-codes/embed-codes.test.ts',
];

export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      // Pure functions leave nothing behind: modules are read once for all files.
      isolate: false,
      maxWorkers: MAX_WORKERS,
      testTimeout: TEST_TIMEOUT_MS,
      include: ['test/**/*.test.ts'],
      exclude: [...WITH_BROWSER, 'test/{e2e,engines,hosts}/**', '**/node_modules/**'],
    },
  },
  // A function, so that `vite build` needs neither Playwright nor a browser.
  async () => {
    const { playwright } = await import('@vitest/browser-playwright');
    const { launchOptions } = await import('./chromium.ts');
    return {
      extends: true,
      // Found late, they would reload the page under the tests.
      optimizeDeps: { include: ['lit/directives/repeat.js', 'd3-selection', 'd3-zoom'] },
      test: {
        name: 'browser',
        testTimeout: TEST_TIMEOUT_MS,
        include: WITH_BROWSER,
        maxWorkers: MAX_WORKERS,
        expect: { poll: { timeout: WAIT_TIMEOUT_MS } },
        browser: {
          enabled: true,
          provider: playwright({ launchOptions: launchOptions() }),
          instances: [{ browser: 'chromium' }],
          headless: true,
          screenshotFailures: false,
        },
      },
    };
  },
  wholeBrowsers('e2e', 'test/e2e/*.test.ts'),
  wholeBrowsers('engines', 'test/engines/*.test.ts'),
  // Real hosts, started for the tests: `npm run test:hosts`, no part of `npm test`.
  {
    extends: true,
    test: {
      name: 'hosts',
      environment: 'node',
      include: ['test/hosts/*.test.ts'],
      sequence: { groupOrder: 1 },
      maxWorkers: 1,
      expect: { poll: { timeout: 20_000 } },
      testTimeout: 120_000,
      hookTimeout: 900_000, // within it a host is fetched, installed and built
    },
  },
];
