import type { Frame } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  article,
  atlasIn,
  frameOf,
  type Host,
  heights,
  openHost,
  serveHost,
} from '../support/e2e/host-pages.ts';
import type { DistServer } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let host: DistServer;

/** Boxes that papers put around films, each with the frame that it is to lay out. */
const boxes: Record<string, (frame: (attributes?: string) => string) => string> = {
  'padding below, the frame laid over it': (frame) =>
    `<div style="position:relative;height:0;padding-bottom:56.25%;overflow:hidden">${frame('style="position:absolute;top:0;left:0;width:100%;height:100%"')}</div>`,
  'padding of a pseudo-element': (frame) =>
    `<style>.film{position:relative;overflow:hidden}.film::before{content:"";display:block;padding-top:56.25%}.film iframe{position:absolute;inset:0;width:100%;height:100%}</style><div class="film">${frame()}</div>`,
  'a ratio, the whole snippet in it': (frame) =>
    `<div style="aspect-ratio:16/9;overflow:hidden"><div>${frame('style="height:100%"')}<p>Liên kết</p></div></div>`,
  'a rule for all frames, !important': (frame) => `<style>iframe{height:auto!important}</style>${frame()}`,
};
const path = (name: string) => `/${Object.keys(boxes).indexOf(name)}`;

beforeAll(async () => {
  const atlas = site.server.url;
  const frame = (attributes = '') => frameOf(`${atlas}?embed=1`, `data-cuulong-atlas ${attributes}`);
  const script = `<script async src="${atlas}embed.js"></script>`;
  const after = '<p id="after">Sau.</p>';
  const shadowed = `<div id="outer"></div><script>
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(frame())};
    document.querySelector('#outer').attachShadow({ mode: 'open' }).append(inner);
  </script>`;
  const pages = Object.entries(boxes).flatMap(([name, box]) => [
    [`${path(name)}.html`, article(box(frame) + after + script)],
    [`${path(name)}-bare.html`, article(box(frame) + after)],
  ]);
  host = await serveHost({
    ...Object.fromEntries(pages),
    '/shadow.html': article(shadowed + script),
    '/placed.html': article(
      `<div style="position:relative;height:1200px;padding-top:40px">${frame('style="position:absolute;inset:0"')}</div>${script}`,
    ),
  });
});
afterAll(() => host.close());
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** Opens the page at this width, CSS pixels. */
async function open(page: string, width = 640): Promise<[Host, Frame]> {
  const opened = await openHost(site.browser, 'about:blank');
  await opened.setViewportSize({ width, height: 900 });
  await opened.goto(host.origin + page);
  return [opened, await atlasIn(opened)];
}

/** Where the last line of the frame ends, and where the page goes on below it, CSS pixels of the host's window. */
async function ends(page: Host, frame: Frame) {
  const { bottom } = await heights(frame);
  const top = (await (await frame.frameElement()).boundingBox())?.y ?? 0;
  const after = (await page.locator('#after').boundingBox())?.y ?? 0;
  return { credits: top + bottom, after };
}

describe.each(Object.keys(boxes))('in a box with %s', (name) => {
  it.each([640, 1200])(
    'at %i pixels the script gives the frame all its height, and what follows stands below it',
    async (width) => {
      const [page, frame] = await open(`${path(name)}.html`, width);
      const settled = async () => {
        const { credits, after } = await ends(page, frame);
        const { content, frame: height } = await heights(frame);
        return { whole: after >= credits, blank: after - credits > 80, scrolls: content > height };
      };
      const whole = { whole: true, blank: false, scrolls: false };
      await expect.poll(settled).toEqual(whole);
      const { after: closed } = await ends(page, frame);
      await frame.locator('path.district[data-unit="806"]').press('Enter');
      await expect.poll(async () => (await ends(page, frame)).after).toBeGreaterThan(closed + 50);
      await expect.poll(settled).toEqual(whole);
      const { after: longest } = await ends(page, frame);
      await frame.locator('.summary .close').click();
      await expect.poll(async () => (await ends(page, frame)).after).toBeLessThan(longest - 50);
      await expect.poll(settled).toEqual(whole);
      expect(page.said).toEqual([]);
    },
  );
});

it('without the script, a box with a ratio leaves the credits in reach: the frame scrolls', async () => {
  const [page, frame] = await open(`${path('padding below, the frame laid over it')}-bare.html`);
  const credits = frame.locator('.credits .short');
  await credits.scrollIntoViewIfNeeded();
  const box = await credits.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((await ends(page, frame)).after);
});

it('a frame in a shadow root within another has the height that it asks for', async () => {
  const [page] = await open('/shadow.html');
  const frame = page.locator('iframe');
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(600);
  expect(page.said).toEqual([]);
});

it('a box that is high enough for the frame laid over it stays as it is', async () => {
  const [page, frame] = await open('/placed.html');
  await expect.poll(async () => (await heights(frame)).frame).toBeGreaterThan(600);
  expect(await page.locator('div').first().getAttribute('style')).toBe(
    'position:relative;height:1200px;padding-top:40px',
  );
});
