import { defineConfig } from 'vitest/config';
import { TARGET } from './scripts/browsers.ts';
import { atlasData } from './scripts/vite-data.ts';
import { projects } from './scripts/vitest-projects.ts';

export default defineConfig({
  base: './',
  plugins: [atlasData()],
  build: { target: TARGET, chunkSizeWarningLimit: 1100 },
  test: { projects },
});
