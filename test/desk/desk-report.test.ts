import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/desk/check/desk-report.ts';
import type { DraftAction } from '../../src/draft/draft.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Intake, Item, Report } from '../../src/intake/sheet.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { data, incomeOf, intakeOf, itemOf, published, reportOf } from '../support/made-up-intake.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const messages = createMessages('vi');
const unknown = itemOf(0, {
  state: 'open',
  troubles: [{ kind: 'unknown', field: 'unit', got: 'Thới Lay' }],
  figure: { ...incomeOf('927', 72.5), unit: undefined } as Item['figure'],
});
const conflict = itemOf(0, { state: 'open', troubles: [{ kind: 'conflict', published }] });

const open = (report: Report, intake: Intake = intakeOf(), properties = {}) =>
  mount('desk-report', { intake, report, data, messages, ...properties });
async function settled(list: Awaited<ReturnType<typeof open>>) {
  await list.updateComplete;
  for (const row of list.querySelectorAll('desk-figure')) await row.updateComplete;
}
const shown = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('desk-figure')].map(
    ({ dataset }) => `${dataset.key} ${dataset.state}`,
  );
const actions = (list: HTMLElement) => detailsOf(list, 'draft-act') as { action: DraftAction }[];

it('shows each figure as it was read beside the cell as it came', async () => {
  const list = await open(reportOf(itemOf(0), itemOf(1)));
  await settled(list);
  const facts = textOf(part(list, '[data-key="0:2"] .facts'));
  expect(facts).toContain('Dòng 2');
  expect(facts).toContain('huyện Thới Lai Cần Thơ Thu nhập bình quân 2023');
  expect(facts).toContain('Đọc là 72,5 triệu đồng/người/năm Trong bảng 72,5');
  expect(facts).toContain('sẵn sàng');
});

it('names each figure, and what would be set aside, for who hears a list of buttons', async () => {
  const list = await open(reportOf(itemOf(0), unknown));
  await settled(list);
  const names = [...list.querySelectorAll('.skip')].map(({ ariaLabel }) => ariaLabel);
  expect(names[0]).toBe('Gác lại: dòng 2, huyện Thới Lai, thuộc thành phố Cần Thơ, Thu nhập bình quân, 2023');
  expect(part(list, '.figure').ariaLabel).toBe(names[0]?.replace('Gác lại: ', ''));
  expect(part(list, '.use').ariaLabel).toMatch(/^Dùng: Đơn vị, dòng 2, /);
});

it('keeps hostile cells text, and short', async () => {
  const hostile = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(100_000)}`;
  const intake = intakeOf({ rows: [[hostile, '2023', '=CMD()', '']] });
  const item = { ...unknown, troubles: [{ kind: 'unknown', field: 'unit', got: hostile }] } as Item;
  const list = await open(reportOf(item), intake);
  await settled(list);
  expect(list.querySelector('img')).toBeNull();
  expect(textOf(list)).toContain('<img src=x onerror=alert(1)>[U+202E]');
  expect(textOf(part(list, '.troubles p')).length).toBeLessThan(200);
});

it('counts by state, filters, and keeps what was just mended in the list', async () => {
  const list = await open(reportOf(unknown, itemOf(1)));
  const filters = [...list.querySelectorAll('[data-filter]')].map(textOf);
  expect(filters).toEqual(['1 cần xem', '1 sẵn sàng', '2 tất cả']);
  await userEvent.click(part(list, '[data-filter="open"]'));
  await settled(list);
  expect(shown(list)).toEqual(['0:2 open']);
  list.report = reportOf(itemOf(0), itemOf(1));
  await settled(list);
  expect(shown(list)).toEqual(['0:2 ready']);
  await userEvent.click(part(list, '[data-filter="ready"]'));
  await settled(list);
  expect(shown(list)).toEqual(['0:2 ready', '1:2 ready']);
});

it('filters by kind of trouble', async () => {
  const list = await open(reportOf(unknown, { ...conflict, row: 1 }));
  const select = part<HTMLSelectElement>(list, '.kinds-of-trouble select');
  expect([...select.options].map((option) => option.text)).toContain('khác số đã công bố (1)');
  await userEvent.selectOptions(select, 'conflict');
  await settled(list);
  expect(shown(list)).toEqual(['1:2 open']);
});

it('offers names near to an unknown one, and all units, and writes the code into the cell', async () => {
  const list = await open(reportOf(unknown));
  await settled(list);
  const acts = actions(list);
  await userEvent.click(part(list, '[data-candidate="927"]'));
  const select = part<HTMLSelectElement>(list, '[data-field="unit"] select');
  expect(select.options).toHaveLength(data.units.length + 1);
  await userEvent.selectOptions(select, 'huyện Châu Thành, thuộc tỉnh Sóc Trăng');
  expect(acts).toHaveLength(1);
  await userEvent.click(part(list, '[data-field="unit"] .use'));
  const cell = { type: 'cell', intake: 's1', row: 0, column: 0 };
  expect(acts.map(({ action }) => action)).toEqual([
    { ...cell, text: '927' },
    { ...cell, text: '942' },
  ]);
});

it('lets one pick hold for all rows that say the same, only where the editor says so', async () => {
  const rows = ['Thới Lay', 'Cái Răng', 'Thới Lay'].map((name) => [name, '2023', '72,5', '']);
  const list = await open(reportOf(unknown, itemOf(1), { ...unknown, row: 2 }), intakeOf({ rows }));
  await settled(list);
  const acts = actions(list);
  const first = part(list, '[data-key="0:2"]');
  expect(textOf(part(first, '.for-all'))).toBe('Dùng cho cả 2 dòng ghi “Thới Lay”');
  expect(list.querySelector('[data-key="1:2"] .for-all')).toBeNull();
  part(first, '[data-candidate="927"]').click();
  part(first, '.for-all input').click();
  await settled(list);
  part(first, '[data-candidate="927"]').click();
  expect(acts.map(({ action }) => action)).toEqual([
    { type: 'cell', intake: 's1', row: 0, column: 0, text: '927' },
    { type: 'cells', intake: 's1', rows: [0, 2], column: 0, text: '927' },
  ]);
});

it('does not offer to put a number beside one of the same source, and says why', async () => {
  const figure = incomeOf('927', 72.5, { source: published.source });
  const list = await open(reportOf({ ...conflict, figure }));
  await settled(list);
  expect([...list.querySelectorAll<HTMLInputElement>('.conflict input')].map(({ value }) => value)).toEqual([
    'replace',
  ]);
  expect(textOf(part(list, '.conflict fieldset'))).toContain('Không để cạnh nhau được');
});

it('says where the reason of a replaced figure is written, and shows it once it is', async () => {
  const decisions = { '0:2': { conflict: 'replace' } } as const;
  const item = itemOf(0, { state: 'open', published, troubles: [{ kind: 'reason' }] });
  const list = await open(reportOf(item), intakeOf({ decisions }));
  await settled(list);
  const goes = detailsOf(part(list, 'desk-figure'), 'desk-go');
  part(list, '[data-trouble="reason"] .link').click();
  expect(goes).toEqual([{ to: 'reason' }]);
  list.intake = intakeOf({ decisions, reason: { vi: 'Báo <b>đính chính</b>.', en: 'Corrected.' } });
  list.report = reportOf(itemOf(0, { published }));
  await settled(list);
  expect(textOf(part(list, '.conflict .reason'))).toContain('Báo <b>đính chính</b>.');
});

it('asks which of two namesakes is meant', async () => {
  const candidates = ['808', '942'];
  const trouble = { kind: 'ambiguous', field: 'unit', got: 'Châu Thành', candidates } as const;
  const list = await open(reportOf({ ...unknown, troubles: [trouble] }));
  await settled(list);
  const acts = actions(list);
  const buttons = [...list.querySelectorAll<HTMLElement>('.candidates button')];
  expect(buttons.map(textOf)).toEqual([
    'huyện Châu Thành, thuộc tỉnh Long An',
    'huyện Châu Thành, thuộc tỉnh Sóc Trăng',
  ]);
  buttons[1]?.click();
  expect(acts.map(({ action }) => 'text' in action && action.text)).toEqual(['942']);
});

it('lets an unreadable cell be written anew, and what holds for the whole sheet be chosen', async () => {
  const item = itemOf(0, {
    state: 'open',
    troubles: [
      { kind: 'unreadable', field: 'value', got: '7O' },
      { kind: 'missing', field: 'kind' },
    ],
  });
  const list = await open(reportOf(item));
  await settled(list);
  const acts = actions(list);
  await userEvent.fill(part(list, 'input[data-field="value"]'), '70');
  await userEvent.keyboard('{Enter}');
  expect(textOf(part(list, '[data-field="kind"] label span'))).toBe('Loại số liệu (áp dụng cho cả bảng)');
  await userEvent.selectOptions(part(list, '[data-field="kind"] select'), 'mục tiêu');
  await userEvent.click(part(list, '[data-field="kind"] .use'));
  expect(acts.map(({ action }) => action)).toEqual([
    { type: 'cell', intake: 's1', row: 0, column: 2, text: '70' },
    { type: 'default', intake: 's1', name: 'kind', value: 'target' },
  ]);
});

it('shows old beside new with both sources, takes the choice, and takes it back', async () => {
  const list = await open(reportOf(conflict));
  await settled(list);
  const acts = actions(list);
  const definitions = [...list.querySelectorAll('.conflict dl div')].map((each) =>
    [...each.children].map(textOf).join(': '),
  );
  expect(definitions[0]).toBe('Đã công bố: 71,287 triệu đồng/người/năm Báo Cần Thơ, 9-2-2024');
  expect(definitions[1]).toBe('Số mới: 72,5 triệu đồng/người/năm Báo Thử, 9-2-2024');
  await userEvent.click(part(list, 'input[value="replace"]'));
  list.intake = intakeOf({ decisions: { '0:2': { conflict: 'replace' } } });
  list.report = reportOf(itemOf(0, { published }));
  await settled(list);
  expect(document.activeElement).toBe(part(list, 'input[value="replace"]'));
  await userEvent.click(part(list, '.conflict .link'));
  const decide = { type: 'decide', intake: 's1', key: '0:2' };
  expect(acts.map(({ action }) => action)).toEqual([
    { ...decide, decision: { conflict: 'replace' } },
    { ...decide, decision: {} },
  ]);
});

it.each<Item['troubles'][number]>([
  { kind: 'history', before: published },
  { kind: 'range', low: 1, high: 2 },
  { kind: 'cells', expected: 4, got: 5 },
])('lets what is odd ($kind) pass once it was checked, and takes that back', async (trouble) => {
  const item = itemOf(0, { state: 'open', troubles: [trouble] });
  const list = await open(reportOf(item));
  await settled(list);
  const acts = actions(list);
  await userEvent.click(part(list, '.decided input'));
  list.intake = intakeOf({ decisions: { '0:2': { checked: true } } });
  list.report = reportOf(itemOf(0));
  await settled(list);
  await userEvent.click(part(list, '.decided input'));
  expect(acts.map(({ action }) => 'decision' in action && action.decision)).toEqual([{ checked: true }, {}]);
});

it('sets a figure aside and brings it back, other decisions kept', async () => {
  const list = await open(reportOf(itemOf(0)), intakeOf({ decisions: { '0:2': { checked: true } } }));
  await settled(list);
  const acts = actions(list);
  await userEvent.click(part(list, '.skip'));
  list.intake = intakeOf({ decisions: { '0:2': { checked: true, aside: true } } });
  list.report = reportOf(itemOf(0, { state: 'skipped' }));
  await settled(list);
  expect(textOf(part(list, '.skip'))).toBe('Đưa trở lại');
  await userEvent.click(part(list, '.skip'));
  expect(acts.map(({ action }) => 'decision' in action && action.decision)).toEqual([
    { checked: true, aside: true },
    { checked: true },
  ]);
});

it('opens every cell of a row to edit, and does not lose what is being typed to a new report', async () => {
  const list = await open(reportOf(itemOf(0)));
  await settled(list);
  const acts = actions(list);
  await userEvent.click(part(list, 'summary'));
  await settled(list);
  const labels = [...list.querySelectorAll('.cells label')].map(textOf);
  expect(labels).toEqual(['Huyện Đơn vị', 'Năm Năm', 'Thu nhập Giá trị', 'Ghi chú']);
  const input = part<HTMLInputElement>(list, '[data-column="3"]');
  await userEvent.fill(input, 'đang gõ');
  list.report = reportOf(itemOf(0, { state: 'open', troubles: [{ kind: 'reason' }] }));
  list.intake = intakeOf();
  await settled(list);
  expect(document.activeElement).toBe(input);
  expect(input.value).toBe('đang gõ');
  await userEvent.keyboard('{Enter}');
  expect(acts.at(-1)?.action).toEqual({ type: 'cell', intake: 's1', row: 0, column: 3, text: 'đang gõ' });
});

it('keeps the focus at the figure whose trouble has gone, and near it where the figure has gone', async () => {
  const list = await open(reportOf(unknown, itemOf(1)));
  await settled(list);
  part(list, '[data-candidate="927"]').focus();
  list.report = reportOf(itemOf(0), itemOf(1));
  await settled(list);
  expect(document.activeElement).toBe(part(list, '[data-key="0:2"] summary'));
  list.report = reportOf(itemOf(1));
  await settled(list);
  expect(document.activeElement).toBe(part(list, '[data-key="1:2"] summary'));
});

it('leads to the form of the source that is missing', async () => {
  const item = itemOf(0, { state: 'open', troubles: [{ kind: 'source', missing: ['url'] }] });
  const list = await open(reportOf(item));
  await settled(list);
  const form = Object.assign(document.createElement('desk-source'), { intake: intakeOf() });
  const field = form.appendChild(document.createElement('input'));
  field.setAttribute('aria-invalid', 'true');
  document.body.append(form);
  await userEvent.click(part(list, '[data-trouble="source"] .link'));
  await expect.poll(() => document.activeElement).toBe(field);
});

it('shows fifty of many rows, page by page', async () => {
  const rows = Array.from({ length: 120 }, () => ['Thới Lai', '2023', '1', '']);
  const items = rows.map((_, row) => itemOf(row));
  const list = await open(reportOf(...items), intakeOf({ rows }));
  await settled(list);
  await expect.poll(() => shown(list)).toHaveLength(50);
  expect(textOf(part(list, '[role="status"]'))).toBe('Hiện 1–50 trong 120 số liệu.');
  await userEvent.click(part(list, '.pager button:last-child'));
  await userEvent.click(part(list, '.pager button:last-child'));
  await settled(list);
  expect(shown(list)[0]).toBe('100:2 ready');
  // At the end it does nothing more, and keeps the focus.
  const next = part(list, '.pager button:last-child');
  expect(next.ariaDisabled).toBe('true');
  next.focus();
  await userEvent.keyboard('{Enter}');
  await settled(list);
  expect(shown(list)[0]).toBe('100:2 ready');
  expect(document.activeElement).toBe(next);
  await userEvent.fill(part(list, '.pager input'), '1');
  await userEvent.keyboard('{Enter}');
  await settled(list);
  expect(shown(list)[0]).toBe('0:2 ready');
});

it('is accessible with every kind of remedy, in both languages', async () => {
  const troubles: Item['troubles'] = [
    { kind: 'cells', expected: 4, got: 5 },
    { kind: 'unknown', field: 'unit', got: 'Thới Lay' },
    { kind: 'doubtful', field: 'indicator', got: 'thu nhap', candidates: ['income_per_capita'] },
    { kind: 'unreadable', field: 'value', got: 'x' },
    { kind: 'style', column: 2, got: '71,287', point: 71287, comma: 71.287 },
    { kind: 'duplicate', of: { sheet: 's1', row: 1, column: 2 } },
    { kind: 'range', low: 1, high: 2 },
    { kind: 'conflict', published },
    { kind: 'source', missing: ['url'] },
  ];
  const list = await open(reportOf(itemOf(0, { state: 'open', troubles }), itemOf(1, { state: 'skipped' })));
  await settled(list);
  await userEvent.click(part(list, 'summary'));
  await settled(list);
  expect(await accessibilityProblems(list)).toEqual([]);
  list.messages = createMessages('en');
  await settled(list);
  expect(textOf(list)).not.toMatch(/Đọc là|cần xem|Nguồn/);
  expect(await accessibilityProblems(list)).toEqual([]);
});
