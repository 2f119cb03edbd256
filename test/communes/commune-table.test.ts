import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/panels/lazy/atlas-table.ts';
import '../../src/communes/commune-table.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { communeMessages, communes } from '../support/communes.ts';
import { detailsOf, mount, part, textOf, until } from '../support/mount.ts';

const properties = { data, communes, messages: communeMessages('vi') };

const units = (table: HTMLElement) =>
  [...table.querySelectorAll<HTMLElement>('tbody [data-unit]')].map((row) => row.dataset.unit);
const sorter = (table: HTMLElement, column: string) => part(table, `[data-column="${column}"] button`);
const sorting = (table: HTMLElement) =>
  [...table.querySelectorAll<HTMLElement>('[aria-sort]')].map((each) => [each.dataset.column, each.ariaSort]);

it('is a table of all communes, with a heading and seven cells in each row', async () => {
  const table = await mount('commune-table', properties);
  expect(units(table)).toHaveLength(135);
  for (const row of table.querySelectorAll('[role="row"]'))
    expect(
      row.querySelectorAll(':scope > :is([role="cell"], [role="rowheader"], [role="columnheader"])'),
    ).toHaveLength(7);
  expect(textOf(part(table, 'caption'))).toContain('không so sánh được với tổng điều tra dân số');
  expect(sorting(table)).toEqual([['name', 'ascending']]);
});

it('says what each commune has of its own and what its former district reported', async () => {
  const table = await mount('commune-table', properties);
  const cells = [...part(table, '[data-unit="28114"]').children].map(textOf);
  expect(cells.slice(0, 5)).toEqual(['Xã Rạch Kiến', '38.795', '24,53', '1.582', 'huyện Cần Đước']);
  expect(cells[5]).toContain('23/24 (2023)');
});

it('names the sources of the rows that are shown, and no others', async () => {
  const table = await mount('commune-table', properties);
  const listed = () =>
    [...table.querySelectorAll<HTMLElement>('.table-sources [data-source]')].map(
      ({ dataset }) => dataset.source,
    );
  const all = listed();
  expect(all.slice(0, 2)).toEqual(['commune-people', 'commune-area']);
  await userEvent.fill(part(table, 'input'), 'rach kien');
  await table.updateComplete;
  expect(listed().length).toBeLessThan(all.length);
  expect(textOf(part(table, '.table-sources > summary'))).toBe(`Nguồn số liệu (${listed().length})`);
  await userEvent.fill(part(table, 'input'), 'xyz');
  await table.updateComplete;
  expect(listed()).toEqual([]);
});

it('sorts by a column with the keyboard, the largest number first, and the other way at a second press', async () => {
  const table = await mount('commune-table', properties);
  sorter(table, 'people').focus();
  await userEvent.keyboard('{Enter}');
  expect(sorting(table)).toEqual([['people', 'descending']]);
  const most = Math.max(...communes.communes.map(({ people }) => people));
  expect(communes.commune(units(table)[0] ?? '')?.people).toBe(most);
  await userEvent.keyboard('{Enter}');
  expect(sorting(table)).toEqual([['people', 'ascending']]);
  expect(communes.commune(units(table).at(-1) ?? '')?.people).toBe(most);
});

it('shows what is typed, without diacritics, or one old province alone, and says how many', async () => {
  const table = await mount('commune-table', properties);
  await userEvent.fill(part(table, 'input'), 'vinh thanh');
  await table.updateComplete;
  expect(units(table).sort()).toEqual(
    communes.communes
      .filter(
        ({ code, name_vi }) =>
          name_vi.startsWith('Vĩnh Thạnh') ||
          communes.partsOf(code).some(({ district }) => data.unit(district)?.name_vi === 'Vĩnh Thạnh'),
      )
      .map(({ code }) => code)
      .sort(),
  );
  await userEvent.selectOptions(part(table, 'select'), '80');
  await table.updateComplete;
  const all = units(table);
  expect(all.length).toBeGreaterThan(0);
  expect(all.every((code) => communes.commune(code ?? '')?.old_province === '80')).toBe(true);
  expect(textOf(part(table, '[role="status"]'))).toContain(`Hiện ${all.length} trên 135 xã, phường, `);
});

it('marks the selected commune, and tells of the one that the reader picks and of closing', async () => {
  const table = await mount('commune-table', { ...properties, selected: '31120' });
  expect(part(table, '[aria-current]').dataset.unit).toBe('31120');
  const told = ['unit-pick', 'table-close'].map((name) => detailsOf(table, name));
  part(table, '[data-unit="28114"] button').focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.click(part(table, '.close'));
  expect(told).toEqual([[{ unit: '28114' }], [null]]);
});

it('takes the look of the table of districts', async () => {
  const table = await mount('commune-table', properties);
  await until(() => expect(getComputedStyle(part(table, '.table')).display).toBe('grid'));
});

it('speaks English, and is accessible', async () => {
  const table = await mount('commune-table', { ...properties, messages: communeMessages('en') });
  expect(textOf(part(table, 'thead'))).toContain('In the former district');
  expect(textOf(table)).not.toMatch(/huyện|Nguồn|số liệu/);
  expect(await accessibilityProblems(table)).toEqual([]);
});
