/** Reference screenshots, looked at and found good: `npm run looks` updates them; look at them before committing. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { decodePng } from './png.ts';

const FOLDER = new URL('../../e2e/looks/', import.meta.url);
const fileOf = (name: string) => new URL(`${name}.png`, FOLDER);
const TAKE_ANEW = process.env.LOOKS === 'take';
/** The share of pixels that may differ: letters are drawn a little otherwise by another version of a browser. */
const TOLERANCE = 0.003;

/** RGB as RGBA, as the comparison wants it. */
function rgba({ rgb }: { rgb: Uint8Array }): Uint8Array {
  const four = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4)
    four.set(rgb.subarray(from, from + 3), to);
  return four;
}

/** Takes pictures of the page until one is the kept picture, or nothing moves any more: two in a row are the same. */
export async function stillPicture(page: Page, name: string): Promise<Buffer> {
  const kept = await readFile(fileOf(name)).catch(() => undefined);
  let before: Buffer | undefined;
  for (let looks = 0; looks < 50; looks += 1) {
    const now = await page.screenshot();
    if ([kept, before].some((picture) => picture?.equals(now))) return now;
    before = now;
  }
  throw new Error(
    'expected a page that comes to rest, got 50 pictures of which no two in a row are the same',
  );
}

/** Fails where a PNG looks other than the kept picture of that name; the new one is then in `test-results/`. */
export async function expectLook(name: string, now: Buffer): Promise<void> {
  const file = fileOf(name);
  if (TAKE_ANEW) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, now);
  }
  expect(existsSync(file), `${name}.png: no picture yet; npm run looks takes it`).toBe(true);
  const kept = await readFile(file);
  if (kept.equals(now)) return;
  const [one, other] = [decodePng(kept), decodePng(now)];
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  const { width, height } = one;
  const differing = pixelmatch(rgba(one), rgba(other), undefined, width, height, { threshold: 0.15 });
  if (differing / (width * height) > TOLERANCE) {
    await mkdir('test-results', { recursive: true });
    await writeFile(`test-results/${name}.png`, now);
  }
  expect(differing / (width * height), `see test-results/${name}.png`).toBeLessThanOrEqual(TOLERANCE);
}
