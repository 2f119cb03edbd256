import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/e2e/browser.ts';
import { type ConsoleWatch, watchConsole } from '../support/e2e/console-watch.ts';
import { type DistServer, serveDist } from '../support/e2e/serve.ts';

const SANDBOXED = `<iframe title="Khung" sandbox="allow-scripts" srcdoc="<p style='color:red'>"></iframe>`;
/** Pages with one fault each; no script, style or attribute of theirs is allowed by the policy below but their own. */
const FAULTS = {
  'a style attribute': '<p style="color:red">',
  'a style attribute that a script sets': `<script>document.body.setAttribute('style', 'color:red')</script>`,
  'a style attribute in a sandboxed frame': SANDBOXED,
  'a request that the policy forbids': `<script>fetch('https://paper.example/').catch(() => {})</script>`,
  'a worker that the policy forbids': `<script>try { new Worker('data:text/javascript,') } catch {}</script>`,
  'an uncaught error': '<script>setTimeout(() => undefined.x)</script>',
  'a promise that nobody catches': `<script>Promise.reject(new Error('lost'))</script>`,
  'a word on the console': `<script>console.error('oh')</script>`,
  'a file that is not there': '<link rel="stylesheet" href="/none.css">',
  'an error in a worker': `<script>new Worker(URL.createObjectURL(new Blob(['undefined.x'])))</script>`,
};

const POLICY = "default-src 'self'; script-src 'unsafe-inline'; worker-src blob:";
const page = (body: string) => `<!doctype html><title>Trang</title><body>${body}`;

describe('the watch over the console fails a test', () => {
  let browser: Browser;
  let server: DistServer;
  let watch: ConsoleWatch;
  beforeAll(async () => {
    const bodies = [...Object.values(FAULTS), '<p>Tốt</p>'];
    const pages = Object.fromEntries(bodies.map((body, index) => [`/${index}`, page(body)]));
    const headers = { 'Content-Security-Policy': POLICY };
    [browser, server] = await Promise.all([launchBrowser(), serveDist({ headers, pages })]);
    watch = watchConsole(browser);
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => Promise.all([browser.close(), server.close()]));
  const visit = async (path: number) => (await browser.newPage()).goto(`${server.origin}/${path}`);

  it.each(Object.keys(FAULTS).map((fault, index) => [fault, index] as const))('for %s', async (_, path) => {
    await visit(path);
    await expect.poll(() => watch.count()).toBeGreaterThan(0);
    expect(() => watch.check()).toThrow();
    // What was told once is not held against the next test.
    watch.check();
  });

  it('but not for an error that it names, nor for a page without fault', async () => {
    watch.expects(/style-src|default-src/, 'the style attribute is meant');
    await visit(0);
    await visit(Object.keys(FAULTS).length);
    await expect.poll(() => watch.count()).toBeGreaterThan(0);
    watch.check();
  });

  it('for an error that it names and that does not come', async () => {
    watch.expects(/never/, 'nothing happens');
    await visit(Object.keys(FAULTS).length);
    expect(() => watch.check()).toThrow('nothing happens');
  });
});
