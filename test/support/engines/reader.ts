/** What a reader does in an engine, and sees: the words of the smoke tests. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { decodePng } from '../e2e/png.ts';
import type { Engine, EnginePage } from './engine.ts';
import type { Seen } from './probe.ts';

/** Asks for the address from an empty page, so that nothing of the page before is taken for it. */
export async function visit(page: EnginePage, url: string): Promise<void> {
  await page.open('about:blank');
  await expect.poll(() => page.evaluate(() => location.href)).toBe('about:blank');
  await page.open(url);
}

export const problems = (page: EnginePage) => page.evaluate(() => globalThis.seen?.problems ?? []);
export const seenFrames = (page: EnginePage): Promise<Seen['frames']> =>
  page.evaluate(() => globalThis.seen?.frames ?? []);

/** The words of the first element that is displayed and matches; `null` where there is none. */
export const words = (page: EnginePage, selector: string): Promise<string | null> =>
  page.evaluate(
    (wanted) => (globalThis.seen?.all(wanted)[0] as HTMLElement | undefined)?.innerText ?? null,
    selector,
  );

export const count = (page: EnginePage, selector: string): Promise<number> =>
  page.evaluate((wanted) => globalThis.seen?.all(wanted).length ?? 0, selector);

export const attribute = (page: EnginePage, selector: string, name: string): Promise<string | null> =>
  page.evaluate((wanted, of) => globalThis.seen?.all(wanted)[0]?.getAttribute(of) ?? null, selector, name);

/** Waits until it is displayed. */
export const appears = (page: EnginePage, selector: string) =>
  expect.poll(() => count(page, selector), { message: selector }).toBeGreaterThan(0);

/** Waits until a click can meet it and it stands still, and clicks. */
export async function clickOn(page: EnginePage, selector: string): Promise<void> {
  const where = () => page.evaluate((wanted) => globalThis.seen?.point(wanted) ?? null, selector);
  let at: Awaited<ReturnType<typeof where>> = null;
  const stands = async () => {
    const before = at;
    at = await where();
    return at !== null && at.x === before?.x && at.y === before.y;
  };
  await expect.poll(stands, { message: `a click can meet ${selector}` }).toBe(true);
  const { x, y } = at as unknown as { x: number; y: number };
  await page.click(x, y);
}

/** Waits until the whole atlas can be used: this is the last part of its panel that is rendered. */
export const isHydrated = (page: EnginePage) => appears(page, 'atlas-credits');

/** How many pixels of a picture have the colour, as `#075f5c`, or all but have it. */
export function pixelsOf(png: Buffer, colour: string): number {
  const { rgb } = decodePng(png);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < rgb.length; at += 3)
    if (wanted.every((value, index) => Math.abs((rgb[at + index] as number) - value) <= 2)) found++;
  return found;
}

/** The file that the engine has saved when `doing` is done and no part of it is missing. */
export async function saved({ downloads }: Engine, doing: () => Promise<unknown>) {
  const before = await readdir(downloads);
  await doing();
  let name = '';
  await expect
    .poll(async () => {
      const now = await readdir(downloads);
      const isPartly = now.some((each) => /\.(part|wkdownload)$/.test(each));
      name = now.find((each) => !before.includes(each)) ?? '';
      return name !== '' && !isPartly && (await readFile(join(downloads, name))).length > 0;
    })
    .toBe(true);
  return { name, content: await readFile(join(downloads, name)) };
}
