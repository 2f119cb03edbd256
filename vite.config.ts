import { defineConfig } from 'vitest/config';
import { TARGET } from './scripts/browsers.ts';
import { atlasData } from './scripts/vite-data.ts';
import { fluentFiles } from './scripts/vite-fluent.ts';
import { projects } from './scripts/vitest-projects.ts';

export default defineConfig({
  base: './',
  plugins: [atlasData(), fluentFiles()],
  optimizeDeps: { entries: ['index.html'] },
  build: { target: TARGET, chunkSizeWarningLimit: 1100 },
  test: { projects },
});
