import { beforeEach, expect, it } from 'vitest';
import atlas from '../../locales/vi/atlas.ftl';
import desk from '../../locales/vi/desk.ftl';
import deskReport from '../../locales/vi/desk-report.ftl';
import embed from '../../locales/vi/embed.ftl';
import lazyPanels from '../../locales/vi/lazy-panels.ftl';
import provenance from '../../locales/vi/provenance.ftl';
import { accessibilityProblems } from '../support/axe.ts';
import { textOf } from '../support/mount.ts';

const guide = await (await fetch('/huong-dan.html')).text();
const page = new DOMParser().parseFromString(guide, 'text/html');
const main = page.querySelector('main') as HTMLElement;

beforeEach(() => {
  const style = document.head.appendChild(page.querySelector('style')?.cloneNode(true) as HTMLElement);
  return () => style.remove();
});

it('is one page without a script, a frame or anything from elsewhere', () => {
  expect(page.querySelectorAll('script, iframe, object, embed, link[rel="stylesheet"]')).toHaveLength(0);
  const addresses = [...page.querySelectorAll('[src], [href]')].map(
    (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
  );
  expect(addresses.filter((address) => !/^(#|\.\/)/.test(address))).toEqual([]);
  expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  expect([...page.querySelectorAll('[style]')]).toEqual([]);
});

it('is short, in composed letters, and every entry of its contents leads to a heading', () => {
  expect(textOf(main).split(' ').length).toBeLessThanOrEqual(1500);
  expect(guide).toBe(guide.normalize('NFC'));
  const targets = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1));
  expect(targets).toEqual([...page.querySelectorAll('h2')].map(({ id }) => id));
});

it('has a place for five pictures, each with its words', () => {
  const pictures = [...page.querySelectorAll('figure')];
  expect(pictures).toHaveLength(5);
  for (const picture of pictures) {
    expect(picture.querySelector('img')?.alt.length).toBeGreaterThan(40);
    expect(textOf(picture.querySelector('figcaption') as HTMLElement)).not.toBe('');
  }
});

it('has a name on each table, and on each of its columns and rows', () => {
  const tables = [...page.querySelectorAll('table')];
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    const heading = page.getElementById(table.getAttribute('aria-labelledby') ?? '');
    expect(textOf(table.caption ?? (heading as HTMLElement))).not.toBe('');
    expect(table.querySelectorAll('th:not([scope])')).toHaveLength(0);
  }
});

it('calls what an editor reads and presses as the desk does', () => {
  const strings = new Set([atlas, embed, desk, deskReport, lazyPanels, provenance].flatMap(Object.values));
  const labels = [...main.querySelectorAll<HTMLElement>('b')].map(textOf);
  expect(labels.length).toBeGreaterThan(25);
  expect(labels.filter((label) => !strings.has(label))).toEqual([]);
});

it('is accessible', async () => {
  const shown = document.body.appendChild(document.importNode(main, true));
  document.documentElement.lang = 'vi';
  expect(await accessibilityProblems(shown)).toEqual([]);
});
