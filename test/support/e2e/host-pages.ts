/** Pages of newspapers, on an origin of their own, that hold the atlas in a frame; and what can be asked of both. */
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Frame, Page } from 'playwright';
import { usable, withoutWebGL } from './atlas-page.ts';
import { type DistServer, serveDist } from './serve.ts';

const PACKAGES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** An article of 1200 or less CSS pixels; `body` holds the frame and what makes it follow. */
export const article = (
  body: string,
) => `<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bài báo</title>
<style>body{margin:0}iframe{display:block;width:100%;border:0}</style>
<script>window.heard=[];addEventListener('message',e=>heard.push({data:e.data,origin:e.origin}))</script>
<p>Trước bản đồ.</p>${body}<p>Sau bản đồ.</p>`;

/** A frame whose height is as reserved until a host's script changes it. */
export const frameOf = (src: string, attributes = '') =>
  `<iframe title="Bản đồ" src="${src}" height="400" ${attributes}></iframe>`;

/** Serves the host's pages, and the packages of its libraries beside them, from an origin of its own. */
export const serveHost = (pages: Record<string, string>): Promise<DistServer> =>
  serveDist({ folder: PACKAGES, pages });

export interface Host extends Page {
  /** Warnings and errors of the host's and the frame's console. */
  said: string[];
}

/** For `addInitScript`: the system's face stays. Ours comes seconds later, and a height may be another by a pixel then. */
function withoutTypeface(): void {
  FontFace.prototype.load = () => Promise.reject(new Error('no typeface'));
}

/** Opens a host's page, 1200 pixels wide. The caller closes its context. */
export async function openHost(browser: Browser, url: string): Promise<Host> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.addInitScript(withoutWebGL);
  await page.addInitScript(withoutTypeface);
  await page.goto(url);
  return Object.assign(page, { said });
}

/** The atlas in the page's frame, when each of its parts is rendered and its height stays. */
export async function atlasIn(page: Page, selector = 'iframe'): Promise<Frame> {
  const element = (await page.locator(selector).first().elementHandle()) as ElementHandle<HTMLIFrameElement>;
  const frame = (await element.contentFrame()) as Frame;
  await usable(frame);
  await frame.locator('atlas-credits').waitFor();
  await rest(page);
  return frame;
}

/** Resolves when thirty frames have gone by without a message, or after three hundred where they never cease. */
export const rest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { heard } = window as unknown as { heard: unknown[] };
    for (let calm = 0, before = -1, all = 0; calm < 30 && all < 300; calm += 1, all += 1) {
      if (heard.length !== before) calm = 0;
      before = heard.length;
      await new Promise(requestAnimationFrame);
    }
  });

/** Everything that the host's window has heard since `from`. */
export const heard = (page: Page, from = 0): Promise<{ data: unknown; origin: string }[]> =>
  page.evaluate(
    (start) => (window as unknown as { heard: { data: unknown; origin: string }[] }).heard.slice(start),
    from,
  );

/** Height of the frame in the host's page, and of what is in it, whole CSS pixels. */
export async function heights(frame: Frame) {
  const box = await (await frame.frameElement()).boundingBox();
  const inside = await frame.evaluate(() => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot;
    const parts = [...(root?.querySelectorAll('.panel > *, .map-box') ?? [])];
    const bottoms = parts.map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
    return {
      content: document.documentElement.scrollHeight,
      bottom: Math.max(...bottoms.map(({ bottom }) => bottom)) + scrollY,
    };
  });
  return { frame: box?.height ?? 0, ...inside };
}
