import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/element/cuulong-atlas.ts';
import '../support/mount.ts';

/** Widths of the atlas, and of the text column it stands in, in a page of this width. */
async function widthsIn(box: string, pageWidth: number): Promise<{ atlas: number; column: number }> {
  vi.stubGlobal('Worker', undefined);
  await page.viewport(pageWidth, 700);
  document.body.innerHTML = `<div style="width:90%">${box}</div>`;
  const atlas = document.querySelector('cuulong-atlas') as HTMLElementTagNameMap['cuulong-atlas'];
  await atlas.updateComplete;
  const column = document.body.firstElementChild as HTMLElement;
  expect(column.scrollWidth).toBeLessThanOrEqual(column.clientWidth);
  vi.unstubAllGlobals();
  return { atlas: atlas.offsetWidth, column: column.clientWidth };
}

const ATLAS = '<cuulong-atlas></cuulong-atlas>';

/** What the atlas stands in, and how wide it shall be there for the width of the text column. */
const PLACES: [string, string, (column: number) => number][] = [
  ['a block', ATLAS, (column) => column],
  [
    'a block that gives it margins',
    '<cuulong-atlas style="margin:0 20px"></cuulong-atlas>',
    (column) => column - 40,
  ],
  [
    'a block that gives it padding and a border',
    '<cuulong-atlas style="padding:9px;border:1px solid"></cuulong-atlas>',
    (column) => column,
  ],
  ['a page that says how wide', '<cuulong-atlas style="width:300px"></cuulong-atlas>', () => 300],
  ['a flex row', `<div style="display:flex">${ATLAS}</div>`, (column) => column],
  [
    'a flex row that centres',
    `<div style="display:flex;justify-content:center">${ATLAS}</div>`,
    (column) => column,
  ],
  [
    'a flex row beside a picture',
    `<div style="display:flex"><div style="flex:none;width:20px"></div>${ATLAS}</div>`,
    (column) => column - 20,
  ],
  [
    'a flex row beside a text',
    `<div style="display:flex">${ATLAS}<p>${'dài '.repeat(400)}</p></div>`,
    () => 240,
  ],
  [
    'a column that centres',
    `<div style="display:flex;flex-direction:column;align-items:center">${ATLAS}</div>`,
    (column) => column,
  ],
  ['a grid that centres', `<div style="display:grid;place-items:center">${ATLAS}</div>`, (column) => column],
  ['a float', '<cuulong-atlas style="float:left"></cuulong-atlas>', (column) => column],
  ['an inline block', '<cuulong-atlas style="display:inline-block"></cuulong-atlas>', (column) => column],
  [
    'a table cell as wide as the page',
    `<table style="width:100%" cellpadding="0" cellspacing="0"><td>${ATLAS}</table>`,
    (column) => column,
  ],
];

for (const pageWidth of [1000, 360]) {
  it.each(PLACES)(
    `takes the room there is, on a page of ${pageWidth} pixels, in %s`,
    async (_name, box, wide) => {
      const { atlas, column } = await widthsIn(box, pageWidth);
      expect(atlas).toBe(wide(column));
    },
  );

  it.each([
    ['a table cell', `<table><td>${ATLAS}</table>`],
    ['a grid that centres its tracks', `<div style="display:grid;place-content:center">${ATLAS}</div>`],
    ['a wrapper that floats', `<div style="float:left">${ATLAS}</div>`],
    ['a wrapper that is an inline block', `<div style="display:inline-block">${ATLAS}</div>`],
  ])(`says how wide it wants to be, on a page of ${pageWidth} pixels, in %s`, async (_name, box) => {
    const { atlas } = await widthsIn(box, pageWidth);
    expect(atlas).toBeGreaterThanOrEqual(Math.min(300, pageWidth * 0.8));
  });
}
