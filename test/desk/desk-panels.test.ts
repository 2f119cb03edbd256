import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/desk/import/desk-import.ts';
import '../../src/desk/check/desk-columns.ts';
import '../../src/desk/coverage/desk-coverage.ts';
import '../../src/desk/check/desk-readings.ts';
import { sheetOf } from '../../src/desk/import/read-files.ts';
import { DESK_SOURCES } from '../../src/i18n/desk-sources.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Intake, Report } from '../../src/intake/sheet.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const messages = createMessages('vi');
messages.add(DESK_SOURCES);

describe('what is missing', () => {
  it('is a table of all units, the first headline indicator first, without a fault for a screen reader', async () => {
    const coverage = await mount('desk-coverage', { data, messages });
    expect(coverage.querySelectorAll('tbody tr')).toHaveLength(data.units.length);
    const headline = data.indicators.find((each) => each.headline === 1);
    expect(part<HTMLSelectElement>(coverage, 'select').value).toBe(headline?.id);
    expect(await accessibilityProblems(coverage)).toEqual([]);
  });

  it('follows the choice of an indicator and says which cell is to be filled', async () => {
    const coverage = await mount('desk-coverage', { data, messages });
    await userEvent.selectOptions(part(coverage, 'select'), 'income_per_capita');
    await coverage.updateComplete;
    const picked = detailsOf(coverage, 'gap-pick');
    const gap = part(coverage, 'tr:has(.gap)');
    const cell = part(gap, 'td:has(.gap)');
    part(cell, '.gap').focus();
    await userEvent.keyboard('{Enter}');
    expect(picked).toEqual([
      {
        unit: gap.dataset.unit,
        indicator: 'income_per_capita',
        year: Number(cell.dataset.year),
        kind: 'actual',
      },
    ]);
    const known = data.figuresAbout('income_per_capita').some((figure) => {
      return figure.unit === gap.dataset.unit && figure.year === Number(cell.dataset.year);
    });
    expect(known).toBe(false);
  });

  it('marks a figure that is thought to be a misprint', async () => {
    const flagged = data.figures.find(({ flag }) => flag === 'suspect');
    const coverage = await mount('desk-coverage', { data, messages });
    await userEvent.selectOptions(part(coverage, 'select'), flagged?.indicator ?? '');
    await coverage.updateComplete;
    expect(textOf(part(coverage, `[data-unit="${flagged?.unit}"] [data-year="${flagged?.year}"]`))).toContain(
      '⚠',
    );
    const said = part(coverage, '.misprints');
    expect(textOf(said)).toContain(flagged?.note_vi ?? '?');
    expect(textOf(said)).toContain(data.source(flagged?.source ?? '')?.outlet ?? '?');
  });

  it('opens with the layer that the atlas shows, and keeps what the editor has chosen since', async () => {
    const coverage = await mount('desk-coverage', { data, messages, layer: 'income_per_capita' });
    const select = part<HTMLSelectElement>(coverage, 'select');
    expect(select.value).toBe('income_per_capita');
    await userEvent.selectOptions(select, 'rice_output');
    coverage.layer = 'target_attainment';
    await coverage.updateComplete;
    expect(select.value).toBe('rice_output');
  });

  it('says of each unit how old its latest figure is', async () => {
    const coverage = await mount('desk-coverage', { data, messages, layer: 'target_attainment' });
    expect(textOf(part(coverage, '[data-unit="795"] td:last-child'))).toMatch(/^2022, cũ \d năm$/);
  });

  it('asks for a template of the indicator that is shown', async () => {
    const coverage = await mount('desk-coverage', { data, messages });
    const asked = detailsOf(coverage, 'gaps-download');
    part(coverage, '.template').click();
    expect(asked).toEqual([{ indicator: part<HTMLSelectElement>(coverage, 'select').value }]);
  });
});

describe('the ways in', () => {
  it('hand over what was pasted, once, and say when there is nothing', async () => {
    const panel = await mount('desk-import', { messages });
    const given = detailsOf(panel, 'sheet-in');
    part(panel, '.import-read').click();
    await panel.updateComplete;
    expect(given).toEqual([]);
    expect(textOf(part(panel, '[role=status]'))).not.toBe('');
    // Lines of a table are not broken; the attribute of old for that is not HTML.
    expect(part(panel, 'textarea').hasAttribute('wrap')).toBe(false);
    part<HTMLTextAreaElement>(panel, 'textarea').value = 'a\tb\n1\t2';
    part(panel, '.import-read').click();
    part(panel, '.import-read').click();
    expect(given).toMatchObject([{ text: 'a\tb\n1\t2' }]);
    expect(await accessibilityProblems(panel)).toEqual([]);
  });

  it('hand over the bytes of each file that was chosen', async () => {
    const panel = await mount('desk-import', { messages });
    const given = detailsOf(panel, 'sheet-in');
    const input = part<HTMLInputElement>(panel, 'input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['a,b\n1,2'], 'one.csv'));
    files.items.add(new File(['c,d\n3,4'], 'two.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await expect.poll(() => given.length).toBe(2);
    expect(given).toEqual([
      { name: 'one.csv', bytes: new TextEncoder().encode('a,b\n1,2') },
      { name: 'two.csv', bytes: new TextEncoder().encode('c,d\n3,4') },
    ]);
  });
});

describe('the columns of a sheet', () => {
  const sheet = sheetOf({ name: 'a', text: 'unit\tthu nhập 2023\n806\t71,287\n807\t<b>x</b>\n' });
  const intake: Intake = {
    ...sheet,
    id: 'a',
    encoding: 'utf-8',
    roles: ['unit', 'value'],
    styles: [null, null],
    indicators: ['', ''],
    defaults: { indicator: '', year: '', kind: 'actual' },
    source: { outlet: '', title: '', published: '', url: '' },
    reason: { vi: '', en: '' },
    decisions: {},
    answers: {},
  };
  const samples = [{ cell: '71,287', point: 71287, comma: 71.287 }];
  const report: Report = {
    sheet: 'a',
    items: [],
    columns: [{ column: 1, style: null, asks: true, samples }],
    level: 'district',
    questions: [],
    headings: [],
    unused: [],
  };

  it('asks how a number is read, showing both readings, with nothing chosen beforehand', async () => {
    const columns = await mount('desk-readings', { intake, report, messages });
    const question = part(columns, 'fieldset.asks');
    expect(textOf(question)).toContain('71,287 là 71,287');
    expect(textOf(question)).toContain('71,287 là 71\u00a0287'.replace(/\s+/g, ' '));
    const radios = [...question.querySelectorAll('input')];
    expect(radios.map(({ checked, required }) => [checked, required])).toEqual([
      [false, true],
      [false, true],
    ]);
    const acts = detailsOf(columns, 'draft-act');
    part<HTMLInputElement>(columns, 'input[value="point"]').click();
    expect(acts).toEqual([{ action: { type: 'style', intake: 'a', columns: [1], style: 'point' } }]);
    expect(await accessibilityProblems(columns)).toEqual([]);
  });

  it('offers the year that a header names as a role, and shows cells as text', async () => {
    const columns = await mount('desk-columns', { intake, data, messages });
    const acts = detailsOf(columns, 'draft-act');
    await userEvent.selectOptions(part(columns, '[data-column="1"] select'), 'value 2023');
    expect(acts).toEqual([{ action: { type: 'role', intake: 'a', column: 1, role: 'value 2023' } }]);
    expect(textOf(part(columns, 'tbody tr:nth-child(2)'))).toContain('<b>x</b>');
    expect(columns.querySelector('tbody b')).toBeNull();
  });

  it('takes what holds for all rows', async () => {
    const columns = await mount('desk-columns', { intake, data, messages });
    const acts = detailsOf(columns, 'draft-act');
    await userEvent.selectOptions(part(columns, '.defaults select'), 'income_per_capita');
    expect(acts).toEqual([
      { action: { type: 'default', intake: 'a', name: 'indicator', value: 'income_per_capita' } },
    ]);
  });

  it('can be read again only while the file is there', async () => {
    const columns = await mount('desk-columns', { intake, data, messages });
    expect(part<HTMLSelectElement>(columns, '.encoding').disabled).toBe(true);
    columns.again = true;
    await columns.updateComplete;
    const asked = detailsOf(columns, 'read-again');
    await userEvent.selectOptions(part(columns, '.encoding'), 'windows-1258');
    expect(asked).toEqual([{ encoding: 'windows-1258' }]);
  });
});
