import type { Frame } from 'playwright';
import { afterAll, beforeAll, describe, type ExpectStatic, it } from 'vitest';
import {
  article,
  atlasIn,
  frameOf,
  type Host,
  heard,
  heights,
  openHost,
  rest,
  serveHost,
} from '../support/e2e/host-pages.ts';
import type { DistServer } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let host: DistServer;

/** Follows the frame that a message comes from, as each host's own script does. */
const listener = (read: string) => `<script>
addEventListener('message', (event) => {
  const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === event.source);
  const height = frame && (${read})(event.data, frame);
  if (height) frame.style.height = height + 'px';
});
</script>`;

const hosts: Record<string, (atlas: string) => string> = {
  'embed.js': (atlas) =>
    `${frameOf(`${atlas}?embed=1`, 'data-cuulong-atlas')}<script src="${atlas}embed.js"></script>`,
  'Pym’s parent': (atlas) =>
    `<div id="map"></div><script src="/pym.js/dist/pym.v1.js"></script>
    <script>new pym.Parent('map', '${atlas}?embed=1', { title: 'Bản đồ' })</script>`,
  'iframe-resizer 4': (atlas) =>
    `${frameOf(`${atlas}?embed=1`)}<script src="/iframe-resizer/js/iframeResizer.js"></script>
    <script>onload = () => iFrameResize({ warningTimeout: 0 }, 'iframe')</script>`,
  'open-iframe-resizer': (atlas) =>
    `${frameOf(`${atlas}?embed=1`)}<script type="module">
    import { initialize } from '/@open-iframe-resizer/core/dist/index.js';
    initialize({}, 'iframe');</script>`,
  'Datawrapper’s listener': (atlas) =>
    listener(`(data, frame) => {
      if (data['datawrapper-height'] === undefined) return;
      for (const id in data['datawrapper-height']) return data['datawrapper-height'][id];
    }`) + frameOf(`${atlas}?embed=1`),
  'an AMP-like listener': (atlas) =>
    listener(
      `(data) => data.sentinel === 'amp' && data.type === 'embed-size' && data.height >= 100 && data.height`,
    ) + frameOf(`${atlas}?embed=1`, 'sandbox="allow-scripts allow-same-origin" resizable'),
  'a Medium-like listener': (atlas) =>
    listener(`(data, frame) => {
      if (typeof data !== 'string' || data[0] !== '{') return;
      const { src, context, height } = JSON.parse(data);
      return src === frame.src && context === 'iframe.resize' && height;
    }`) + frameOf(`${atlas}?embed=1`),
  'a Flourish-like listener': (atlas) =>
    listener(`(data) => {
      if (typeof data !== 'string' || data[0] !== '{') return;
      const { sender, method, height } = JSON.parse(data);
      return sender === 'Flourish' && method === 'resize' && height;
    }`) + frameOf(`${atlas}?embed=1`),
};
const district = (frame: Frame, code: string) => frame.locator(`path.district[data-unit="${code}"]`);
const path = (name: string) => `/${Object.keys(hosts).indexOf(name)}.html`;

beforeAll(async () => {
  host = await serveHost(
    Object.fromEntries(
      Object.entries(hosts).map(([name, body]) => [path(name), article(body(site.server.url))]),
    ),
  );
});
afterAll(() => host.close());

/** The frame is as high as what is in it: nothing to scroll, no blank space below but a margin. */
async function expectFit(frame: Frame, expect: ExpectStatic): Promise<number> {
  const fit = async () => {
    const { frame: height, content, bottom } = await heights(frame);
    return { scrolls: content > height, blank: height - bottom > 16 };
  };
  await expect.poll(fit).toEqual({ scrolls: false, blank: false });
  return (await heights(frame)).frame;
}

/** Does something to the page and returns how many messages the host heard of it. */
async function messagesOf(page: Host, change: () => Promise<unknown>): Promise<number> {
  const before = (await heard(page)).length;
  await change();
  await rest(page);
  return (await heard(page, before)).length;
}

describe('a host of another origin', () => {
  // They mostly wait until nothing is heard any more, and do so side by side.
  it.concurrent.for(Object.keys(hosts))(
    'with %s follows a summary being opened and closed, and the page from 1200 to 320 pixels',
    async (name, { expect }) => {
      const page = await openHost(site.browser, host.origin + path(name));
      const frame = await atlasIn(page);
      const closed = await expectFit(frame, expect);

      const counts: number[] = [];
      const does = async (change: () => Promise<unknown>) => {
        counts.push(await messagesOf(page, change));
        return expectFit(frame, expect);
      };
      const summary = frame.locator('.summary[data-unit="806"]');
      const open = () =>
        does(async () => {
          await district(frame, '806').press('Enter');
          await summary.waitFor();
        });
      const close = () =>
        does(async () => {
          await summary.locator('.close').click();
          await summary.waitFor({ state: 'detached' });
        });
      const resize = (width: number) => does(() => page.setViewportSize({ width, height: 800 }));
      expect(await open()).toBeGreaterThan(closed + 50);
      expect(await close()).toBe(closed);
      const narrow = await resize(320);
      expect(narrow).not.toBe(closed);
      expect(await open()).toBeGreaterThan(narrow + 50);
      expect(await resize(1200)).toBeGreaterThan(closed + 50);
      expect(await close()).toBe(closed);
      expect(Math.max(...counts)).toBeLessThanOrEqual(10);
      expect(page.said).toEqual([]);
      await page.context().close();
    },
  );
});
