/**
 * The packed atlas in the bundlers and servers that newsrooms use. To add one, make `fixtures/<name>/` with a
 * `package.json` whose script `build` builds it, and a line in the table here.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/scale/palettes.ts';
import { openAtlas, pointOf, summary, usable } from '../support/e2e/atlas-page.ts';
import { launchBrowser, recordForeignRequests } from '../support/e2e/browser.ts';
import { decodePng } from '../support/e2e/png.ts';
import {
  makeProject,
  type Project,
  type Served,
  serveFolder,
  startServer,
} from '../support/hosts/project.ts';

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

/** How many colours of the layer's classes are seen on the map. */
async function classesSeen(page: Page): Promise<number> {
  const { rgb } = decodePng(await page.locator('atlas-map').screenshot());
  const seen = new Set<string>();
  for (let at = 0; at < rgb.length; at += 3)
    seen.add(`#${Buffer.from(rgb.slice(at, at + 3)).toString('hex')}`);
  return PALETTES.light.attainment.filter((colour) => seen.has(colour)).length;
}

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
    // Parcel's list of files marks those of a megabyte and more, with no way to tell it that one may be.
    const warnings = project.built.split('\n').filter((line) => /warn|⚠(?!.*\d MB)/i.test(line));
    expect(warnings).toEqual([]);
  });

  it.each(['svg', 'maplibre'] as const)(
    'shows the map coloured, and a click opens a summary: %s',
    async (renderer) => {
      const browser = await launchBrowser();
      const page = await openAtlas(browser, server.url, { renderer });
      const foreign = recordForeignRequests(page.context(), new URL(server.url).origin);
      await page.reload();
      await page.locator(`cuulong-atlas[renderer="${renderer}"]`).waitFor();
      await usable(page);
      await expect.poll(() => classesSeen(page)).toBeGreaterThanOrEqual(3);
      const { x, y } = await pointOf(page, '806');
      await page.mouse.click(x, y);
      await expect.poll(() => summary(page).innerText()).toContain('23 of 24');
      expect(foreign).toEqual([]);
      expect(page.said).toEqual([]);
      expect(server.said()).not.toMatch(/error/i);
      await browser.close();
    },
  );
});
