/**
 * The packed atlas in the bundlers and servers that newsrooms use. To add one, make `fixtures/<name>/` with a
 * `package.json` whose script `build` builds it, and a line in the table here.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlas, pointOf, summary } from '../e2e/atlas-page.ts';
import { launchBrowser, recordForeignRequests } from '../e2e/browser.ts';
import { makeProject, type Project, type Served, serveFolder, startServer } from './project.ts';

interface Host {
  /** Its folder in `fixtures/`. */
  fixture: string;
  /** The script that builds it, if that is not `build`. */
  build?: string;
  /** The folder it builds into; without one, its script `start` serves it at the variable `PORT`. */
  files?: string;
}

const hosts: Record<string, Host> = {
  'React and TypeScript, bundled by Vite': { fixture: 'react', files: 'dist' },
  'Next, bundled by Turbopack': { fixture: 'next' },
  'Next, bundled by webpack': { fixture: 'next', build: 'build:webpack' },
  SvelteKit: { fixture: 'sveltekit' },
  Astro: { fixture: 'astro', files: 'dist' },
  'webpack 5': { fixture: 'webpack', files: 'dist' },
  'Parcel 2': { fixture: 'parcel', files: 'dist' },
};

describe.each(Object.entries(hosts))('%s', (_name, { fixture, build, files }) => {
  let project: Project;
  let server: Served;
  beforeAll(async () => {
    project = await makeProject(fixture, build);
    server = await (files ? serveFolder(project, files) : startServer(project));
  });
  afterAll(async () => {
    await server?.close();
    await project?.remove();
  });

  it('builds with the atlas in it, without a warning', () => {
    expect(project.built.split('\n').filter((line) => /warn/i.test(line))).toEqual([]);
  });

  it('shows the coloured map, then MapLibre’s, and a click opens a summary', async () => {
    const browser = await launchBrowser();
    const page = await openAtlas(browser, server.url);
    const foreign = recordForeignRequests(page.context(), new URL(server.url).origin);
    await page.reload();
    await page.locator('cuulong-atlas[renderer="maplibre"]').waitFor();
    const { x, y } = await pointOf(page, '806');
    await page.mouse.click(x, y);
    await expect.poll(() => summary(page).innerText()).toContain('23 of 24');
    expect(page.said).toEqual([]);
    expect(foreign).toEqual([]);
    expect(server.said()).not.toMatch(/error/i);
    await browser.close();
  });
});
