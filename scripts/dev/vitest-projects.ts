/** The test projects of `vite.config.ts`: first what is quick, then whole browsers, two at a time. */
import type { TestProjectConfiguration } from 'vitest/config';

/** The data that tests are about: theirs alone, so that no correction of a figure turns one red. */
export const TEST_DATA = 'test/fixtures/site';

/** How long a test waits in vain, in milliseconds. Only a limit: a busy machine is no failure. */
const TEST_TIMEOUT_MS = 60_000;

/** Components, in Chromium; all else is pure and runs in Node. */
const WITH_BROWSER = [
  'test/{map,panels,element,embed-dialog,host-frame,desk}/**/*.test.ts',
  'test/url-figures/atlas-*.test.ts',
  'test/embed-codes/embed-codes.test.ts',
];

export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      testTimeout: TEST_TIMEOUT_MS,
      include: ['test/**/*.test.ts'],
      exclude: [...WITH_BROWSER, 'test/{e2e,engines,hosts}/**', '**/node_modules/**'],
      sequence: { groupOrder: 0 },
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
        sequence: { groupOrder: 0 },
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
  {
    extends: true,
    test: {
      name: 'e2e',
      environment: 'node',
      isolate: false,
      include: ['test/e2e/**/*.test.ts'],
      sequence: { groupOrder: 1 },
      maxWorkers: 2,
      expect: { poll: { timeout: TEST_TIMEOUT_MS } },
      testTimeout: TEST_TIMEOUT_MS,
      hookTimeout: TEST_TIMEOUT_MS,
    },
  },
  {
    extends: true,
    test: {
      name: 'engines',
      environment: 'node',
      include: ['test/engines/*.test.ts'],
      sequence: { groupOrder: 1 },
      maxWorkers: 2,
      expect: { poll: { timeout: TEST_TIMEOUT_MS } },
      testTimeout: TEST_TIMEOUT_MS,
      hookTimeout: TEST_TIMEOUT_MS,
    },
  },
  // Real hosts, started for the tests: `npm run test:hosts`, no part of `npm test`.
  {
    extends: true,
    test: {
      name: 'hosts',
      environment: 'node',
      include: ['test/hosts/*.test.ts'],
      sequence: { groupOrder: 2 },
      maxWorkers: 1,
      expect: { poll: { timeout: 20_000 } },
      testTimeout: 120_000,
      hookTimeout: 900_000, // within it a host is fetched, installed and built
    },
  },
];
