import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/desk/check/desk-source.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { data, intakeOf, itemOf, reportOf } from '../support/made-up-intake.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const messages = createMessages('vi');
const EMPTY = { outlet: '', title: '', published: '', url: '' };
const open = (changes = {}) => mount('desk-source', { intake: intakeOf(changes), data, messages });
const acts = (form: HTMLElement) => detailsOf(form, 'draft-act') as { action: { source?: object } }[];
const verdict = (form: HTMLElement) => textOf(part(form, '.verdict'));
const faults = (form: HTMLElement) => [...form.querySelectorAll('.fault')].map(textOf).filter(Boolean);

it('says what is missing, and of a field that was left empty, what belongs there', async () => {
  const form = await open({ source: EMPTY });
  expect(verdict(form)).toBe('Còn thiếu hoặc chưa đúng: nơi đăng, tên bài, ngày đăng, địa chỉ.');
  expect(faults(form)).toEqual([]);
  part(form, 'input[name="title"]').focus();
  await userEvent.tab();
  await form.updateComplete;
  expect(faults(form)).toEqual(['Ghi tên bài hoặc tên văn bản.']);
  form.intake = intakeOf();
  await form.updateComplete;
  expect(verdict(form)).toBe('Nguồn đã đủ.');
  expect(faults(form)).toEqual([]);
});

it('keeps a date as the data does, and says that there is no such date', async () => {
  const form = await open({ source: EMPTY });
  const sent = acts(form);
  await userEvent.fill(part(form, 'input[name="published"]'), '9/2/2024');
  await userEvent.tab();
  expect(sent[0]?.action.source).toEqual({ ...EMPTY, published: '2024-02-09' });
  form.intake = intakeOf({ source: { ...EMPTY, published: '2024-02-09' } });
  await form.updateComplete;
  expect(textOf(form)).toContain('Đọc là 9-2-2024.');
  form.intake = intakeOf({ source: { ...EMPTY, published: '31-2-2024' } });
  await form.updateComplete;
  expect(faults(form)[0]).toContain('Không có ngày này.');
});

it('takes web addresses only', async () => {
  const form = await open({ source: { ...EMPTY, url: 'javascript:alert(1)' } });
  expect(faults(form)).toEqual(['Địa chỉ phải bắt đầu bằng http:// hoặc https:// và không có khoảng trắng.']);
});

it('fills itself from a published source, whose address may be unknown', async () => {
  const form = await open({ source: EMPTY });
  const sent = acts(form);
  const [, picked] = data.sources;
  await userEvent.selectOptions(part(form, 'select'), picked?.id ?? '');
  const { outlet, title, published, url } = picked ?? EMPTY;
  expect(sent.map(({ action }) => action)).toEqual([
    { type: 'source', intake: 's1', source: { outlet, title, published, url } },
  ]);
  form.intake = intakeOf({ source: { outlet, title, published, url: '' } });
  await form.updateComplete;
  expect(verdict(form)).toBe('Nguồn đã đủ.');
});

it('asks for the reason in both languages only where a published figure is replaced', async () => {
  const form = await open();
  expect(form.querySelector('textarea')).toBeNull();
  form.intake = intakeOf({ decisions: { '0:2': { conflict: 'replace' } } });
  await form.updateComplete;
  const sent = acts(form);
  await userEvent.fill(part(form, 'textarea[lang="en"]'), ' The paper\ncorrected it. ');
  await userEvent.tab();
  await form.updateComplete;
  expect(sent.map(({ action }) => action)).toEqual([
    { type: 'reason', intake: 's1', reason: { vi: '', en: 'The paper corrected it.' } },
  ]);
  part(form, 'textarea[lang="vi"]').focus();
  await userEvent.tab();
  await form.updateComplete;
  expect(faults(form)).toContain('Viết lý do bằng tiếng Việt.');
});

it('is folded to one line where the source is complete, and unfolds by the editor’s hand', async () => {
  const form = await open();
  const fold = part<HTMLDetailsElement>(form, 'details');
  expect(fold.open).toBe(false);
  expect(textOf(part(form, 'summary'))).toContain('Báo Thử, 9-2-2024: Bài thử');
  part(form, 'summary').click();
  await expect.poll(() => form.querySelector('.done')).toBeTruthy();
  part(form, '.done').click();
  await form.updateComplete;
  expect(fold.open).toBe(false);
  expect(document.activeElement).toBe(part(form, 'summary'));
});

it('never folds what is being filled in', async () => {
  const form = await open({ source: EMPTY });
  form.intake = intakeOf();
  await form.updateComplete;
  expect(part<HTMLDetailsElement>(form, 'details').open).toBe(true);
});

it('asks for nothing where every row names a source of its own', async () => {
  const own = { source: EMPTY, roles: ['unit', 'year', 'value', 'source'] };
  const form = await open(own);
  form.report = reportOf(itemOf(0), itemOf(1));
  await form.updateComplete;
  expect(verdict(form)).toBe('Mọi dòng đều tự ghi nguồn, nên không cần điền ở đây.');
  expect(part<HTMLDetailsElement>(form, 'details').open).toBe(false);
  form.report = reportOf(itemOf(0, { state: 'open', troubles: [{ kind: 'source', missing: ['url'] }] }));
  await form.updateComplete;
  expect(verdict(form)).toContain('Còn thiếu');
});

it('is accessible in both languages', async () => {
  const form = await open({ source: EMPTY, decisions: { '0:2': { conflict: 'replace' } } });
  expect(await accessibilityProblems(form)).toEqual([]);
  form.messages = createMessages('en');
  await form.updateComplete;
  expect(textOf(form)).toContain('Every figure needs a source.');
  expect(await accessibilityProblems(form)).toEqual([]);
});
