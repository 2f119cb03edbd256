import { defineConfig } from 'vitest/config';
import { atlasData } from './scripts/vite-data.ts';
import { projects } from './scripts/vitest-projects.ts';

export default defineConfig({
  base: './',
  plugins: [atlasData()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1100 },
  test: { projects },
});
