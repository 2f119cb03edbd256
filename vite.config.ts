import { defineConfig } from 'vitest/config';
import { TARGET } from './scripts/build/browsers.ts';
import { guide } from './scripts/build/guide.ts';
import { atlasData } from './scripts/build/vite-data.ts';
import { fluentFiles } from './scripts/build/vite-fluent.ts';
import { projects } from './scripts/dev/vitest-projects.ts';

export default defineConfig({
  base: './',
  plugins: [atlasData(), fluentFiles(), guide()],
  optimizeDeps: { entries: ['index.html'] },
  build: { target: TARGET, chunkSizeWarningLimit: 1100 },
  // Vitest would leave style sheets empty.
  test: { css: true, projects },
});
