import { defineConfig } from 'vitest/config';
import { TARGET } from './scripts/build/browsers.ts';
import { guide } from './scripts/build/guide.ts';
import { atlasData } from './scripts/build/vite-data.ts';
import { fluentFiles } from './scripts/build/vite-fluent.ts';
import { projects, TEST_DATA } from './scripts/dev/vitest-projects.ts';

/** Vitest's own code is loaded for tests alone. */
const longestFirst = async () => (await import('./scripts/dev/longest-first.ts')).LongestFirst;

export default defineConfig(async ({ mode }) => ({
  base: './',
  plugins: [atlasData(mode === 'test' ? TEST_DATA : 'data'), fluentFiles(), guide()],
  optimizeDeps: { entries: ['index.html'] },
  build: { target: TARGET, chunkSizeWarningLimit: 1100 },
  // Vitest would leave style sheets empty.
  test: { css: true, projects, ...(mode === 'test' && { sequence: { sequencer: await longestFirst() } }) },
}));
