import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import type { Page } from 'playwright';
import type { Host } from './host.ts';
import { PROFILES, type Profile, VIEWPORT, warmBrowser } from './run.ts';

/** Some four years of every indicator in every district. */
export const DESK_ROWS = 10_600;

/** Milliseconds from the drop of a file on. */
export interface DeskResult {
  rows: number;
  /** Until every row is reported and the figures that count are on the map. */
  reported: number;
  /** The longest task, as the browser tells it; 0 where none was longer than 50 ms. */
  longestTask: number;
  /** The longest time that a timer was kept waiting. */
  longestGap: number;
}

/**
 * A long table that makes all kinds of work: every district and indicator for year after year, names and codes by turns,
 * some names that are none or two units', some numbers out of proportion.
 */
export function deskTable(rows = DESK_ROWS): string {
  const column = (file: string, at: number) =>
    readFileSync(`data/${file}`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[at] as string);
  const codes = column('units.csv', 0).filter((code) => code.length === 3);
  const names = column('units.csv', 3).slice(-codes.length);
  const indicators = column('indicators.csv', 0);
  const lines = Array.from({ length: rows }, (_, row) => {
    const at = row % codes.length;
    const cell = Math.floor(row / codes.length);
    const unit = row % 50 === 7 ? 'Nơi khác' : row % 2 ? names[at] : codes[at];
    const year = 2024 - Math.floor(cell / indicators.length);
    const value = row % 40 === 3 ? '90000,5' : `${40 + (row % 37)},${1 + (row % 9)}`;
    const source = `Báo số ${row % 20}\tTình hình năm ${year}\t2024-03-01\thttps://news.example/${row % 20}`;
    return `${unit}\t${indicators[cell % indicators.length]}\t${year}\t${value}\t${source}`;
  });
  return ['unit\tindicator\tyear\tvalue\toutlet\ttitle\tpublished\turl', ...lines].join('\n');
}

/** A file as it is dropped, its bytes as base64. */
export interface DroppedFile {
  name: string;
  base64: string;
}

/** The table as a file of text, and as a workbook. */
export function deskFiles(rows = DESK_ROWS): Record<'text' | 'workbook', DroppedFile> {
  const table = deskTable(rows);
  const cells = table
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((cell, at) => (at === 3 && /^\d/.test(cell) ? Number(cell.replace(',', '.')) : cell)),
    );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'Bảng');
  return {
    text: { name: 'many.tsv', base64: Buffer.from(table).toString('base64') },
    workbook: { name: 'many.xlsx', base64: write(book, { bookType: 'xlsx', type: 'base64' }) },
  };
}

/** Drops the table on the page and waits until all of it is reported and shown. Runs in the page. */
async function dropAndWatch({
  name,
  base64,
}: DroppedFile): Promise<Omit<DeskResult, 'rows'> & { listed: number }> {
  const root = document.querySelector('atlas-desk')?.shadowRoot as ShadowRoot;
  const dataTransfer = new DataTransfer();
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  dataTransfer.items.add(new File([bytes], name));
  // Making the file is no part of what is measured.
  await new Promise((done) => setTimeout(done, 100));
  const tasks: number[] = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  let longestGap = 0;
  const shown = new Promise((done) =>
    document.querySelector('atlas-desk')?.addEventListener('desk-data', done, { once: true }),
  );
  let last = performance.now();
  // No function with a name: what compiles this would call a function of its own, which the page does not have.
  setInterval(() => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
  });
  const start = performance.now();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await shown;
  const { updateComplete } = document.querySelector('cuulong-atlas') as Element & {
    updateComplete: Promise<unknown>;
  };
  await updateComplete;
  while (!root.querySelector('desk-figure')) await new Promise((done) => setTimeout(done, 5));
  const reported = performance.now() - start;
  // What follows, such as drawing the rest of the list and keeping the draft, may block too.
  await new Promise((done) => setTimeout(done, 1500));
  const all = root.querySelector('[data-filter="all"]')?.textContent ?? '';
  return {
    reported,
    longestTask: Math.max(...tasks),
    longestGap,
    listed: Number(all.replace(/\D/g, '')),
  };
}

async function openDesk(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?desk=1`);
  await page.locator('atlas-desk h2').waitFor();
  await page.waitForTimeout(1000);
}

/** One drop of the file on the desk, in a browser of its own; the network is not slowed, as nothing goes through it. */
export async function visitDesk(host: Host, profile: Profile, file: DroppedFile): Promise<DeskResult> {
  const browser = await warmBrowser();
  try {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    await openDesk(page, host.url);
    const client = await context.newCDPSession(page);
    const rate = PROFILES[profile]?.cpu ?? 1;
    await client.send('Emulation.setCPUThrottlingRate', { rate });
    const { listed, ...result } = await page.evaluate(dropAndWatch, file);
    if (listed !== DESK_ROWS) throw new Error(`expected ${DESK_ROWS} rows to be listed, got ${listed}`);
    return { rows: DESK_ROWS, ...result };
  } finally {
    await browser.close();
  }
}
