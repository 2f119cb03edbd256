import { beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/desk/output/desk-outputs.ts';
import '../../src/embed-dialog/embed-output.ts';
import type { Changes } from '../../src/draft/draft.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { data, incomeOf, published } from '../support/made-up-intake.ts';
import { mount, part, textOf } from '../support/mount.ts';

let saved: { name: string; address: string }[] = [];
beforeEach(() => {
  saved = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, address: this.href });
  });
  return () => click.mockRestore();
});

const messages = createMessages('vi');
const reason = { vi: 'Báo đã đính chính.', en: 'The paper corrected it.' };
const changes: Changes = {
  changes: [
    { figure: incomeOf('927', 72.5), replaces: published, reason },
    { figure: incomeOf('919', 65.25), reason },
    { figure: incomeOf('916', 90, { source: published.source }), reason },
  ],
  sources: [
    {
      id: 'bao-thu-2024-02-09',
      outlet: '<b>Báo Thử</b>',
      title: 'Bài thử',
      published: '2024-02-09',
      url: 'https://example.vn/1',
    },
  ],
};
const files = [
  { name: 'data/figures.csv', text: 'unit,indicator\n927,income_per_capita\n' },
  { name: 'data/corrections.csv', text: 'unit\n927\n' },
];
const urlOutput = {
  link: 'https://example.vn/#figures=abc',
  frame: '<iframe src="x"></iframe>',
  length: 1234,
};
const open = (properties = {}) =>
  mount('desk-outputs', { changes, data, messages, files, urlOutput, ...properties });

it('says that nothing is ready as long as nothing is', async () => {
  const outputs = await open({ changes: { changes: [], sources: [] }, files: [] });
  expect(textOf(outputs)).toContain('Chưa có số liệu nào sẵn sàng.');
  expect(outputs.querySelectorAll('a, button')).toHaveLength(0);
});

it('goes on at its heading where what had the focus is undone', async () => {
  const outputs = await open();
  part(outputs, '[data-code="figures-link"] .copy').focus();
  Object.assign(outputs, { changes: { changes: [], sources: [] }, files: [] });
  await outputs.updateComplete;
  expect(document.activeElement).toBe(part(outputs, 'h3'));
});

it('counts what is new and what replaces, and lists the sources as text', async () => {
  const outputs = await open();
  expect(textOf(part(outputs, '.counts'))).toBe('2 số liệu mới, 1 số liệu thay số đã công bố.');
  const sources = [...outputs.querySelectorAll('.sources li')].map(textOf);
  expect(sources[0]).toBe('<b>Báo Thử</b>, 9-2-2024: Bài thử (nguồn mới)');
  expect(sources[1]).toContain('Báo Cần Thơ, 9-2-2024');
  expect(sources).toHaveLength(2);
});

it('says that nothing published is replaced, and what is not ready', async () => {
  const fresh = { ...changes, changes: changes.changes.filter(({ replaces }) => !replaces) };
  const outputs = await open({ changes: fresh, open: 4 });
  expect(textOf(part(outputs, '.counts'))).toBe('2 số liệu mới, chưa thay số đã công bố nào.');
  expect(textOf(part(outputs, '.left-out'))).toContain('Còn 4 số liệu cần xem');
});

it('says in words that a page for the archive would be too large', async () => {
  const outputs = await open({
    archive: () => Promise.reject(new RangeError('expected a file of at most 120000 bytes')),
  });
  part([...outputs.querySelectorAll('section')].at(-1) as HTMLElement, 'button.save').click();
  await expect.poll(() => textOf(part(outputs, '[role="status"]:last-child'))).toContain('lớn hơn 120 KB');
  expect(textOf(outputs)).not.toContain('expected');
});

it('hands out each changed file as it is, with the number of its changed lines', async () => {
  const outputs = await open();
  const links = [...outputs.querySelectorAll<HTMLAnchorElement>('a[download]')];
  expect(links.map(({ download }) => download)).toEqual(['figures.csv', 'corrections.csv']);
  expect(await (await fetch(links[0]?.href ?? '')).text()).toBe(files[0]?.text);
  expect([...outputs.querySelectorAll('.files .quiet')].map(textOf)).toEqual([
    '3 dòng thay đổi',
    '1 dòng thay đổi',
  ]);
  outputs.files = [{ name: 'data/figures.csv', text: 'other' }];
  await outputs.updateComplete;
  expect(await (await fetch(part<HTMLAnchorElement>(outputs, 'a[download]').href)).text()).toBe('other');
});

it('shows link and frame with their length, beside the embed dialog of the same page', async () => {
  const outputs = await open();
  const texts = [...outputs.querySelectorAll('textarea')].map(({ value }) => value);
  expect(texts).toEqual([urlOutput.link, urlOutput.frame]);
  expect(textOf(outputs)).toContain('Dài 1.234 trong 8.192 ký tự cho phép.');
  expect(customElements.get('embed-output')).toBeDefined();
});

it('says what to do where the figures are too many for an address, or no link could be made', async () => {
  const outputs = await open({ urlOutput: { error: new Error('too long'), length: 9000 } });
  expect(textOf(part(outputs, '.fault'))).toContain('Quá dài: 9.000 ký tự, cho phép 8.192.');
  outputs.urlOutput = { error: new Error('no stream') };
  await outputs.updateComplete;
  expect(textOf(part(outputs, '.fault'))).toBe('Không tạo được liên kết. Vẫn dùng được hai cách kia.');
});

it('makes the page for the archive when asked, and says its size or that it could not', async () => {
  const outputs = await open({ archive: async () => ({ name: 'a.html', text: 'x'.repeat(2048) }) });
  await userEvent.click(part(outputs, 'button.save'));
  await expect.poll(() => textOf(outputs)).toContain('Đã tạo a.html (2 KB).');
  expect(saved.map(({ name }) => name)).toEqual(['a.html']);
  expect(await (await fetch(saved[0]?.address ?? '')).text()).toHaveLength(2048);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  outputs.archive = () => Promise.reject(new Error('no shapes'));
  await outputs.updateComplete;
  await userEvent.click(part(outputs, 'button.save'));
  await expect.poll(() => textOf(outputs)).toContain('Không tạo được tệp.');
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

it('is accessible in both languages', async () => {
  const outputs = await open({ archive: async () => ({ name: 'a.html', text: '' }) });
  expect(await accessibilityProblems(outputs)).toEqual([]);
  outputs.messages = createMessages('en');
  await outputs.updateComplete;
  expect(textOf(outputs)).toContain('Changed data files');
  expect(await accessibilityProblems(outputs)).toEqual([]);
});
