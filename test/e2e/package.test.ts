import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { createServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CuulongAtlasElement } from '../../src/element/element-types.ts';
import { PARAMETERS } from '../../src/state/url.ts';
import { openAtlas, pointOf, summary } from '../support/e2e/atlas-page.ts';
import { recordForeignRequests } from '../support/e2e/browser.ts';
import { type HostFolder, hostFolder, runTool } from '../support/e2e/packed.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

// With an icon: browsers ask for one of every page.
const page = (head: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bài báo</title><link rel="icon" href="./icon.svg">${head}<h1>Bài báo</h1><cuulong-atlas lang="en"></cuulong-atlas></html>`;

const ENTRY = '/node_modules/cuulong-atlas/dist/cuulong-atlas.js';

/** The policies for Trusted Types that a strict host allows, each once. */
const TRUSTED = 'lit-html cuulong-atlas-worker';

const MAIN = `import 'cuulong-atlas';
document.querySelector('cuulong-atlas').addEventListener('atlas-unit-select', ({ detail }) => {
  document.title = detail.unit;
});`;

const TYPED = `import { CuulongAtlas, type AtlasParameters } from 'cuulong-atlas';
const atlas: CuulongAtlas = document.createElement('cuulong-atlas');
const parameters: AtlasParameters = { layer: 'income_per_capita', year: '2019' };
atlas.parameters = parameters;
const drawing: 'svg' | 'maplibre' = atlas.renderer;
atlas.addEventListener('atlas-unit-select', ({ detail }) => detail.unit?.startsWith(drawing));
document.addEventListener('atlas-ready', (event) => { const of: string = event.detail.renderer; return of; });
// @ts-expect-error: no such parameter
atlas.parameters = { colour: 'red' };
// @ts-expect-error: what is read is no number
atlas.addEventListener('atlas-layer-change', ({ detail }) => detail.layer * 2);
export const same: boolean = atlas instanceof CuulongAtlas;`;

const TYPED_JSX = `import type { CuulongAtlas } from 'cuulong-atlas';
import { createRef } from 'react';
const ref = createRef<CuulongAtlas>();
export const atlas = (
  <cuulong-atlas ref={ref} className="wide" layer="income_per_capita" year={2019} cooperative={false}
    onatlas-unit-select={({ detail }) => detail.unit?.startsWith('8')} />
);
// @ts-expect-error: no such attribute
export const unknown = <cuulong-atlas colour="red" />;
// @ts-expect-error: no such value
export const wrong = <cuulong-atlas cooperative="no" />;`;

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
    lib: ['ES2022', 'DOM'],
    jsx: 'react-jsx',
  },
};

let host: HostFolder;
beforeAll(async () => {
  host = await hostFolder({
    'index.html': page('<script type="module" src="/main.js"></script>'),
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'main.js': MAIN,
    'typed.ts': TYPED,
    'typed.tsx': TYPED_JSX,
    'tsconfig.json': JSON.stringify({ ...TSCONFIG, files: ['typed.ts'] }),
    'tsconfig.jsx.json': JSON.stringify({ ...TSCONFIG, files: ['typed.tsx'] }),
    'plain.html': page(
      '<script type="module" src="./node_modules/cuulong-atlas/dist/cuulong-atlas.js"></script>',
    ),
  });
});
afterAll(() => host.remove());
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** Clicks Cần Đước on the map as MapLibre draws it, and reads its summary. */
async function clickDistrict(atlas: Page) {
  const { x, y } = await pointOf(atlas, '806');
  await atlas.mouse.click(x, y);
  await expect.poll(() => summary(atlas).innerText()).toContain('23 of 24');
}

describe('the packed package', () => {
  it('is imported and built by a Vite app, whose map is drawn by MapLibre and clicked', async () => {
    await runTool(host, 'vite/bin/vite.js', 'build', '--base', './', '--logLevel', 'error');
    const server = await serveDist({ folder: join(host.folder, 'dist') });
    const atlas = await openAtlas(site.browser, server.url);
    const foreign = recordForeignRequests(atlas.context(), server.origin);
    await clickDistrict(atlas);
    expect(await atlas.title()).toBe('806');
    expect(atlas.said).toEqual([]);
    expect(foreign).toEqual([]);
    await server.close();
  });

  it('works in a Vite app while that is being developed', async () => {
    const vite = await createServer({
      root: host.folder,
      configFile: false,
      logLevel: 'silent',
      server: { port: 0 },
    });
    await vite.listen();
    const atlas = await openAtlas(site.browser, vite.resolvedUrls?.local[0] ?? '');
    await clickDistrict(atlas);
    await vite.close();
  });

  it('works in a plain page, from one script', async () => {
    const server = await serveDist({ folder: host.folder });
    const atlas = await openAtlas(site.browser, `${server.url}plain.html`);
    await clickDistrict(atlas);
    expect(atlas.said).toEqual([]);
    await server.close();
  });

  it('does nothing and says nothing where its script comes twice, under another name too', async () => {
    const scripts = ['', '?ver=2', '?ver=3'].map(
      (query) => `<script type="module" src="${ENTRY}${query}"></script>`,
    );
    const pages = { '/twice.html': page(scripts.join('')) };
    const policy = `require-trusted-types-for 'script'; trusted-types ${TRUSTED}`;
    const headers = { 'Content-Security-Policy': policy };
    const server = await serveDist({ folder: host.folder, pages, headers });
    const atlas = await openAtlas(site.browser, `${server.url}twice.html`);
    await clickDistrict(atlas);
    await atlas.locator('.search-open').click();
    await atlas.locator('atlas-search dialog').waitFor();
    expect(atlas.said).toEqual([]);
    await server.close();
  });

  it('heeds what was set before it was there', async () => {
    const early = `<script>addEventListener('DOMContentLoaded', () => {
      const atlas = document.querySelector('cuulong-atlas');
      Object.assign(atlas, { parameters: { layer: 'income_per_capita', unit: '927' }, fullPage: '/ca-trang' });
      import('${ENTRY}');
    })</script>`;
    const server = await serveDist({ folder: host.folder, pages: { '/early.html': page(early) } });
    const atlas = await openAtlas(site.browser, `${server.url}early.html`);
    await expect.poll(() => summary(atlas).getAttribute('data-unit')).toBe('927');
    await expect
      .poll(() => atlas.locator('[aria-pressed="true"][data-layer]').getAttribute('data-layer'))
      .toBe('income_per_capita');
    const set = await atlas.locator('cuulong-atlas').evaluate((element) => {
      const { fullPage, parameters } = element as CuulongAtlasElement;
      Object.assign(element, { parameters: {} });
      return { fullPage, parameters, after: (element as CuulongAtlasElement).parameters };
    });
    expect(set).toEqual({
      fullPage: '/ca-trang',
      parameters: { lang: 'en', layer: 'income_per_capita', unit: '927' },
      after: {},
    });
    expect(atlas.said).toEqual([]);
    await server.close();
  });

  it('compiles into a host written in TypeScript, which needs no types of ours besides', async () => {
    await runTool(host, 'typescript/bin/tsc');
  });

  it('knows its attributes in JSX, and no others', async () => {
    await runTool(host, 'typescript/bin/tsc', '--project', 'tsconfig.jsx.json');
  });

  it('is imported in Node without a word, and defines nothing there', async () => {
    const before = 'const before = Object.keys(globalThis).join();';
    const after = 'console.log(Object.keys(globalThis).join() === before, typeof atlas.CuulongAtlas);';
    await writeFile(
      join(host.folder, 'server.js'),
      `${before}\nconst atlas = await import('cuulong-atlas');\n${after}`,
    );
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['server.js'], {
      cwd: host.folder,
    });
    expect([stdout.trim(), stderr]).toEqual(['true function', '']);
  });

  it('uses the address of a module for nothing but files beside it, so that every bundler can follow', async () => {
    const folder = join(host.folder, 'node_modules/cuulong-atlas/dist');
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.js'));
    for (const file of files) {
      const code = await readFile(join(folder, file), 'utf8');
      const addresses = [...code.matchAll(/new URL\(([^()]*),\s*import\.meta\.url\)/g)].map(
        ([, name]) => name,
      );
      const named = file.includes('maplibre-whole') ? 1 : 0;
      const bare = file === 'cuulong-atlas.js' ? 1 : 0;
      expect(addresses, file).toHaveLength(named);
      expect([...code.matchAll(/import\.meta/g)], file).toHaveLength(named + bare);
      for (const name of addresses) expect(files).toContain(`assets/${name?.slice(1, -1)}`);
    }
  });

  it('brings a manifest of the element that names every attribute, event and part', async () => {
    const folder = join(host.folder, 'node_modules/cuulong-atlas');
    const { customElements, dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    expect(dependencies).toBeUndefined();
    const manifest = JSON.parse(await readFile(join(folder, customElements), 'utf8'));
    const [element] = manifest.modules[0].declarations;
    const names = (list: { name: string }[]) => list.map(({ name }) => name).sort();
    expect(element.tagName).toBe('cuulong-atlas');
    expect(names(element.attributes)).toEqual([...PARAMETERS, 'description', 'renderer'].sort());
    const events = [
      ...(await readFile('src/element/element-types.ts', 'utf8')).matchAll(/'(atlas-[a-z-]+)':/g),
    ];
    expect(names(element.events)).toEqual(events.map(([, name]) => name).sort());
    const source = await readFile('src/element/cuulong-atlas.ts', 'utf8');
    expect(names(element.cssParts)).toEqual(
      'footer,layers,legend,map,panel,projects,search,summary,table,title,years'.split(','),
    );
    expect(names(element.members).filter((name) => !source.includes(name))).toEqual([]);
  });
});

describe('under a policy as strict as they come', () => {
  const policyOf = (names: string, self = "'self'") =>
    `default-src ${self}; require-trusted-types-for 'script'; trusted-types ${names}`;
  const article = (from: string) => page(`<script type="module" src="${from}cuulong-atlas.js"></script>`);

  it('the element works, MapLibre and its worker included', async () => {
    const headers = { 'Content-Security-Policy': policyOf(TRUSTED) };
    const server = await serveDist({ headers, pages: { '/article.html': article('./') } });
    const atlas = await openAtlas(site.browser, `${server.origin}/article.html`);
    await clickDistrict(atlas);
    await atlas.locator('.map-controls button').first().click();
    await atlas.locator('[data-layer="income_per_capita"]').click();
    await atlas.locator('.search-open').click();
    await atlas.locator('atlas-search input').fill('vinh chau');
    await atlas.keyboard.press('Enter');
    await atlas.locator('.summary[data-unit="950"]').waitFor();
    expect(atlas.said).toEqual([]);
    await server.close();
  });

  it('it works from another origin too, where the policy lets that origin and blob workers in', async () => {
    const policy = `${policyOf(TRUSTED, `'self' ${site.server.origin}`)}; worker-src blob: ${site.server.origin}`;
    const other = await serveDist({ headers: { 'Access-Control-Allow-Origin': '*' } });
    const headers = { 'Content-Security-Policy': policy.replaceAll(site.server.origin, other.origin) };
    const server = await serveDist({ headers, pages: { '/article.html': article(other.url) } });
    const atlas = await openAtlas(site.browser, `${server.origin}/article.html`);
    await clickDistrict(atlas);
    expect(atlas.said).toEqual([]);
    await other.close();
    await server.close();
  });

  it('it needs of the host no more than the notes on hosting name, MapLibre and fonts included', async () => {
    const named = /^script-src .*$/m.exec(await readFile('docs/hosting.md', 'utf8'))?.[0] ?? '';
    const { origin } = site.server;
    // The article's own icon needs leave, too.
    const policy = `default-src 'none'; img-src 'self'; ${named.replaceAll('https://atlas.example.vn', origin)}`;
    const headers = { 'Content-Security-Policy': policy };
    const server = await serveDist({ headers, pages: { '/article.html': article(site.server.url) } });
    const atlas = await openAtlas(site.browser, `${server.origin}/article.html`);
    await clickDistrict(atlas);
    await atlas.locator('.search-open').click();
    await atlas.locator('atlas-search input').fill('vinh chau');
    await atlas.keyboard.press('Enter');
    await atlas.locator('.summary[data-unit="950"]').waitFor();
    expect(atlas.said).toEqual([]);
    await server.close();
  });

  it('the drawn map stays, and says so, where the policy for the worker is not allowed', async () => {
    site.expects(/TrustedTypePolicy|TrustedScriptURL/, 'the host does not allow the policy for the worker');
    const headers = { 'Content-Security-Policy': policyOf('lit-html cuulong-atlas') };
    const server = await serveDist({ headers, pages: { '/article.html': article('./') } });
    const atlas = await openAtlas(site.browser, `${server.origin}/article.html`, {
      renderer: 'svg',
      webgl: true,
    });
    await atlas.locator('.map-note:not([hidden])').waitFor();
    await clickDistrict(atlas);
    expect(await atlas.locator('cuulong-atlas').getAttribute('renderer')).toBe('svg');
    await server.close();
  });
});
