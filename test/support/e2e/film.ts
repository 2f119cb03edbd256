/** Films what a browser really shows, frame by frame, and tells what vanished after it had been there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame as DocumentFrame, Page } from 'playwright';

/** A slow phone's network: 150 ms to the server, 1.6 Mbit/s. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
};

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a frame is asked for, read off the last one: shares, 0 to 1, of what is there in the end. */
interface Look {
  /** What is drawn where the map is, be it the map or what the host has put there until it comes. */
  map: number;
  /** Flat spots of coloured districts that have their colour. */
  districts: number;
  /** Flat spots of sea, neighbours and districts without data that have theirs. */
  ground: number;
  /** Names of the map in whose place something is written. */
  names: number;
  /** What is written in the panel. */
  panel: number;
}

/**
 * How much must be there for a thing to have been shown, and how little counts as vanished. Of names least: before the
 * script some stand elsewhere than in the end, and a province has few.
 */
const SEEN: Look = { map: 0.4, districts: 0.9, ground: 0.8, names: 0.5, panel: 0.5 };
const GONE: Look = { map: 0.15, districts: 0.9, ground: 0.6, names: 0.2, panel: 0.3 };

export interface Film {
  frames: number;
  /** Milliseconds from the navigation to the first frame with the coloured map. */
  firstMap: number;
  /** Frames after it, or after names, ground or panel had been there, that lack them. */
  lost: string[];
}

export interface Visit {
  url: string;
  slowNetwork?: boolean;
  viewport: { width: number; height: number };
  dark?: boolean;
  /** A smooth scroll runs ahead of what a busy machine has painted; that is the browser's own. */
  withoutSmoothScroll?: boolean;
  /** Where the atlas is, the page itself by default. */
  atlasIn?: (page: Page) => Promise<DocumentFrame>;
  /** What the reader does while it is filmed; ends when all has come that comes. */
  play: (atlas: DocumentFrame, page: Page) => Promise<unknown>;
}

/** Keeps a film that lost something for a look at it; returns its folder. */
function keep(frames: { picture: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuulong-atlas-film-'));
  for (const [index, { picture }] of frames.entries())
    writeFileSync(join(folder, `${String(index).padStart(3, '0')}.jpg`), Buffer.from(picture, 'base64'));
  return folder;
}

/**
 * Visits a page in a context of its own, with nothing cached, and films it from the first frame on. The film is looked at
 * in `studio`, the same browser by default.
 */
export async function film(browser: Browser, visit: Visit, studio = browser): Promise<Film> {
  const { viewport } = visit;
  const context = await browser.newContext({
    viewport,
    colorScheme: visit.dark ? 'dark' : 'light',
    reducedMotion: visit.withoutSmoothScroll ? 'reduce' : 'no-preference',
  });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    if (visit.slowNetwork) {
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    }
    const frames: { at: number; picture: string }[] = [];
    client.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
      frames.push({ at: (metadata.timestamp ?? 0) * 1000, picture: data });
      client.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    });
    await client.send('Page.startScreencast', { format: 'jpeg', quality: 90, everyNthFrame: 1 });
    await page.goto(visit.url, { waitUntil: 'commit' });
    const atlas = visit.atlasIn ? await visit.atlasIn(page) : page.mainFrame();
    await visit.play(atlas, page);
    const seen = () => frames.length;
    for (let calm = 0, before = -1; calm < 5; calm += 1, before = seen()) {
      if (seen() !== before) calm = 0;
      await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
    }
    await client.send('Page.stopScreencast');
    const { start, firstPaint } = await page.evaluate(() => ({
      start: performance.timeOrigin,
      firstPaint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    }));
    // Each is compressed by itself, so that a later one may be there first. What was shown before the document painted
    // is the browser's empty window, which may have another size, or a black strip.
    const shown = frames.filter(({ at }) => at >= start + firstPaint).sort((one, other) => one.at - other.at);
    const places = await placesOf(atlas);
    const looks = await lookAt(
      studio,
      shown.map(({ picture }) => picture),
      places,
    );
    const made = judge(
      looks,
      shown.map(({ at }) => at - start),
    );
    if (made.lost.length > 0) made.lost.push(`its pictures are in ${keep(shown)}`);
    return made;
  } finally {
    await context.close();
  }
}

interface Places {
  map: Box;
  panel: Box;
  names: Box[];
  /** Points of coloured districts, and of all else on the map, away from edges as far as the document knows. */
  coloured: { x: number; y: number }[];
  other: { x: number; y: number }[];
}

/** Where things are in the window, in CSS pixels. */
async function placesOf(atlas: DocumentFrame): Promise<Places> {
  const outer = atlas.parentFrame() ? await (await atlas.frameElement()).boundingBox() : null;
  const places = await atlas.evaluate(() => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
    const within = ({ x, y, right, bottom }: DOMRect) => {
      const [left, top] = [Math.max(0, x), Math.max(0, y)];
      return {
        x: left,
        y: top,
        width: Math.min(innerWidth, right) - left,
        height: Math.min(innerHeight, bottom) - top,
      };
    };
    const visible = (box: Box) => box.width > 4 && box.height > 4;
    const stage = root.querySelector('.stage') as HTMLElement;
    const map = within(stage.getBoundingClientRect());
    const parts = [...root.querySelectorAll('.panel > *')]
      .map((part) => within(part.getBoundingClientRect()))
      .filter(visible);
    const panel = parts.reduce((whole, part) => {
      const [x, y] = [Math.min(whole.x, part.x), Math.min(whole.y, part.y)];
      return {
        x,
        y,
        width: Math.max(whole.x + whole.width, part.x + part.width) - x,
        height: Math.max(whole.y + whole.height, part.y + part.height) - y,
      };
    });
    const names = [...root.querySelectorAll('.overlay .label')]
      .map((name) => within(name.getBoundingClientRect()))
      .filter(visible);
    const coloured: { x: number; y: number }[] = [];
    const other: { x: number; y: number }[] = [];
    for (let x = map.x + 6; x < map.x + map.width - 6; x += 4)
      for (let y = map.y + 6; y < map.y + map.height - 6; y += 4) {
        const hit = root.elementFromPoint(x, y);
        if (hit?.matches('path.district:not(.none)')) coloured.push({ x, y });
        else if (hit?.matches('.stage, .map, .shapes, path.district, canvas')) other.push({ x, y });
      }
    return { map, panel, names, coloured, other };
  });
  const move = <T extends { x: number; y: number }>(place: T): T => ({
    ...place,
    x: place.x + (outer?.x ?? 0),
    y: place.y + (outer?.y ?? 0),
  });
  return {
    map: move(places.map),
    panel: move(places.panel),
    names: places.names.map(move),
    coloured: places.coloured.map(move),
    other: places.other.map(move),
  };
}

/** Compares each picture (base64 JPEG) with the last one, in a page of its own. */
async function lookAt(studio: Browser, pictures: string[], places: Places): Promise<Look[]> {
  const page = await studio.newPage();
  const read = (pictures: string[], reference: string) =>
    page.evaluate(
      async ({ pictures, reference, places }) => {
        interface Picture {
          data: Uint8ClampedArray;
          width: number;
          height: number;
        }
        const decode = async (picture: string): Promise<Picture> => {
          const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
            willReadFrequently: true,
          }) as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        };
        const colourAt = ({ data, width }: Picture, { x, y }: { x: number; y: number }) => {
          const at = 4 * (Math.round(y) * width + Math.round(x));
          return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
        };
        const apart = (a: number[], b: number[]) =>
          Math.max(...a.map((value, at) => Math.abs(value - (b[at] ?? 0))));
        const isFlat = (picture: Picture, { x, y }: { x: number; y: number }) => {
          const corner = colourAt(picture, { x: x - 2, y: y - 2 });
          for (let right = -2; right <= 2; right += 1)
            for (let down = -2; down <= 2; down += 1)
              if (apart(colourAt(picture, { x: x + right, y: y + down }), corner) > 16) return false;
          return true;
        };
        /** Pixels in the box, of every third row where it is large, that are not of its commonest colour: what is there. */
        const inkIn = ({ data, width: line, height: lines }: Picture, { x, y, width, height }: Box) => {
          const [left, right] = [Math.round(x), Math.min(line, Math.round(x) + Math.ceil(width))];
          const [top, bottom] = [Math.round(y), Math.min(lines, Math.round(y) + Math.ceil(height))];
          const step = height > 100 ? 3 : 1;
          const counts = new Uint32Array(4096);
          for (let row = Math.max(0, top); row < bottom; row += step)
            for (let at = 4 * (row * line + Math.max(0, left)); at < 4 * (row * line + right); at += 4) {
              const key =
                (((data[at] ?? 0) >> 4) << 8) |
                (((data[at + 1] ?? 0) >> 4) << 4) |
                ((data[at + 2] ?? 0) >> 4);
              counts[key] = (counts[key] ?? 0) + 1;
            }
          const common = counts.indexOf(counts.reduce((most, each) => Math.max(most, each)));
          const [r, g, b] = [common >> 8, (common >> 4) & 15, common & 15].map((part) => part * 16 + 8);
          const differs = (channel = 0, ground = 0) => Math.abs(channel - ground) > 60;
          let ink = 0;
          for (let row = Math.max(0, top); row < bottom; row += step)
            for (let at = 4 * (row * line + Math.max(0, left)); at < 4 * (row * line + right); at += 4)
              if (differs(data[at], r) || differs(data[at + 1], g) || differs(data[at + 2], b)) ink += 1;
          return ink;
        };
        const last = await decode(reference);
        // The page's own blank colour tells nothing.
        const surface = colourAt(last, { x: places.panel.x + 1, y: places.panel.y + 1 });
        const spots = (points: { x: number; y: number }[], least: number) =>
          points
            .filter((point) => isFlat(last, point))
            .map((point) => ({ point, colour: colourAt(last, point) }))
            .filter(({ colour }) => apart(colour, surface) > least)
            .filter((_, index, all) => index % Math.max(1, Math.floor(all.length / 60)) === 0);
        const coloured = spots(places.coloured, 24);
        const ground = spots(places.other, 10);
        const names = places.names
          .map((box) => ({ box, ink: inkIn(last, box) }))
          .filter(({ ink }) => ink > 20);
        const mapInk = inkIn(last, places.map);
        const panelInk = inkIn(last, places.panel);
        const share = <T>(all: T[], there: (each: T) => boolean) =>
          all.length ? all.filter(there).length / all.length : 1;
        const looks: { map: number; districts: number; ground: number; names: number; panel: number }[] = [];
        for (const picture of pictures) {
          const seen = await decode(picture);
          looks.push({
            map: inkIn(seen, places.map) / mapInk,
            districts: coloured.length
              ? share(coloured, ({ point, colour }) => apart(colourAt(seen, point), colour) <= 24)
              : Number.NaN,
            ground: share(ground, ({ point, colour }) => apart(colourAt(seen, point), colour) <= 9),
            names: share(names, ({ box, ink }) => inkIn(seen, box) > ink / 4),
            panel: inkIn(seen, places.panel) / panelInk,
          });
        }
        return looks;
      },
      { pictures, reference, places },
    );
  const reference = pictures.at(-1) as string;
  const looks: Look[] = [];
  for (let from = 0; from < pictures.length; from += 20)
    looks.push(...(await read(pictures.slice(from, from + 20), reference)));
  await page.close();
  return looks;
}

/** What was there and is no longer, frame by frame; `times` are milliseconds since the navigation. */
export function judge(looks: readonly Look[], times: readonly number[]): Film {
  const firstMap = looks.findIndex(({ districts }) => districts >= SEEN.districts);
  if (firstMap < 0) throw new Error('no frame shows the coloured districts');
  const seen = new Set<keyof Look>();
  const lost: string[] = [];
  for (const [index, look] of looks.entries()) {
    for (const what of ['map', 'districts', 'ground', 'names', 'panel'] as const) {
      if (seen.has(what) && look[what] < GONE[what])
        lost.push(
          `frame ${index} of ${looks.length}, ${Math.round(times[index] ?? 0)} ms: ${what} ${look[what].toFixed(2)}`,
        );
      else if (look[what] >= SEEN[what]) seen.add(what);
    }
  }
  return { frames: looks.length, firstMap: times[firstMap] ?? 0, lost };
}
