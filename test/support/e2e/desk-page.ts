/** The newsroom's desk as an editor meets it: opening it, giving it tables, and finding things on it. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { expect } from 'vitest';
import { openAtlas } from './atlas-page.ts';
import type { useSite } from './site.ts';

type Site = ReturnType<typeof useSite>;
export type DeskPage = Awaited<ReturnType<typeof openDesk>>;

/** A file as it lies on a disk. */
export interface DiskFile {
  name: string;
  bytes: Uint8Array;
}

export const desk = (page: Page) => page.locator('atlas-desk');
export const tab = (page: Page, part: 'coverage' | 'import' | 'check' | 'out') =>
  desk(page).locator(`#tab-${part}`);
/** `undo`, `redo` and the other buttons of the desk, by class. */
export const button = (page: Page, name: string) => desk(page).locator(`.${name}`);
/** A figure of the report by row and column, from 0. */
export const figure = (page: Page, key: string) => desk(page).locator(`desk-figure[data-key="${key}"]`);
export const states = (page: Page): Promise<(string | undefined)[]> =>
  desk(page)
    .locator('desk-figure')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.state));
/** The kinds of trouble that a figure has. */
export const troubles = (page: Page, key: string): Promise<(string | undefined)[]> =>
  figure(page, key)
    .locator('[data-trouble]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.trouble));
/** What a figure was read as: `81,52 triệu đồng/người/năm`. */
export const read = (page: Page, key: string): Promise<string> =>
  figure(page, key).locator('.read b').innerText();
/** What the map says of a district. */
export const said = (page: Page, code: string): Promise<string | null> =>
  page.locator(`path.district[data-unit="${code}"]`).getAttribute('aria-label');

/** The page with the desk, income of 2023 on its map, which is drawn without WebGL to be quick. The caller closes its context. */
export async function openDesk(site: Site, options: Parameters<typeof openAtlas>[2] = {}, search = '') {
  const url = `${site.server.url}?desk=1&layer=income_per_capita&year=2023${search}`;
  const page = await openAtlas(site.browser, url, { renderer: 'svg', ...options });
  await desk(page).locator('h2').waitFor();
  return page;
}

/** Types a table into the field for it and has it read. */
export async function give(page: Page, text: string): Promise<void> {
  await tab(page, 'import').click();
  await desk(page).locator('#import-text').fill(text);
  await button(page, 'import-read').click();
  await desk(page).locator('desk-columns').waitFor();
}

/** `expect.poll` that says what it waited for. */
export const eventually = <T>(what: () => T, message = '') => expect.poll(what, { message });

export const textFile = (name: string, text: string): DiskFile => ({ name, bytes: Buffer.from(text) });

/** Drops files on the page, as from a window of the system. */
export async function drop(page: Page, ...files: DiskFile[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, packed);
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('body', event, { dataTransfer });
  await desk(page).locator('desk-columns').waitFor();
}

const saved = async (download: Download): Promise<DiskFile> => ({
  name: download.suggestedFilename(),
  bytes: await readFile(await download.path()),
});

/** What the browser saves when `doing` is done. */
export async function download(page: Page, doing: () => Promise<unknown>): Promise<DiskFile> {
  const [file] = await Promise.all([page.waitForEvent('download'), doing()]);
  return saved(file);
}

/** The changed data files that the desk exports, in its order. */
export async function dataFiles(page: Page): Promise<DiskFile[]> {
  await tab(page, 'out').click();
  const links = desk(page).locator('desk-outputs .files a');
  await links.first().waitFor();
  const files: DiskFile[] = [];
  for (const link of await links.all()) files.push(await download(page, () => link.click()));
  return files;
}

export const textOf = ({ bytes }: DiskFile): string => Buffer.from(bytes).toString('utf8');

/** What it takes for a figure to be whole: the columns and the cells of its source. */
export const SOURCE_HEAD = 'outlet\ttitle\tpublished\turl';
export const SOURCE = 'Báo Mới\tThu nhập các quận\t2024-03-01\thttps://new.example/a';
/** A long table of incomes of 2023; rows as `918\t81,52`. */
export const incomes = (...rows: string[]): string =>
  [
    `unit\tvalue\tindicator\tyear\t${SOURCE_HEAD}`,
    ...rows.map((row) => `${row}\tincome_per_capita\t2023\t${SOURCE}`),
  ].join('\n');
