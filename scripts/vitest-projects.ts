/** The test projects of `vite.config.ts`. One after another, so that they do not slow each other into timeouts. */
import type { TestProjectConfiguration } from 'vitest/config';

export const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      environment: 'node',
      include: ['test/{intake,draft,model,scale,state,view,supplied,i18n,scripts}/**/*.test.ts'],
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
        include: ['test/{map,panels,embed,desk}/**/*.test.ts'],
        sequence: { groupOrder: 1 },
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
      sequence: { groupOrder: 2 },
      maxWorkers: 2, // two browsers at a time: with more, software WebGL slows them into timeouts
      // Only a limit to waiting in vain: a busy machine is no failure.
      expect: { poll: { timeout: 20_000 } },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'engines',
      environment: 'node',
      include: ['test/engines/*.test.ts'],
      sequence: { groupOrder: 3 },
      maxWorkers: 2, // Firefox and WebKit side by side
      expect: { poll: { timeout: 20_000 } },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  // Real hosts, started for the tests: `npm run test:hosts`, no part of `npm test`.
  {
    extends: true,
    test: {
      name: 'hosts',
      environment: 'node',
      include: ['test/hosts/*.test.ts'],
      sequence: { groupOrder: 4 },
      maxWorkers: 1,
      expect: { poll: { timeout: 20_000 } },
      testTimeout: 120_000,
      hookTimeout: 900_000, // within it a host is fetched, installed and built
    },
  },
];
