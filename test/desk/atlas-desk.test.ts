import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/desk/atlas-desk.ts';
import '../../src/desk/import/desk-import.ts';
import '../../src/desk/check/desk-columns.ts';
import '../../src/desk/coverage/desk-coverage.ts';
import type { AtlasDesk } from '../../src/desk/atlas-desk.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { data, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { drag, paste } from '../support/hand-over.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

/** Two rows that count once their source is known. */
const HEADER = 'unit\tindicator\tyear\tkind\tvalue\toutlet\ttitle\tpublished\turl';
const SOURCE = 'Báo Mới\tThu nhập\t2024-03-01\thttps://new.example/a';
const TABLE = `${HEADER}\n916\tincome_per_capita\t2023\tactual\t81\t${SOURCE}\n917\tincome_per_capita\t2023\tactual\t82\t${SOURCE}`;

const open = (properties: Partial<AtlasDesk> = {}) =>
  mount('atlas-desk', { published: data, messages: createMessages('vi'), scene: sceneOf(), ...properties });
const focused = (desk: AtlasDesk) => desk.shadowRoot?.activeElement;
const tab = (desk: AtlasDesk, name: string) => part(desk, `#tab-${name}`);
const sheets = (desk: AtlasDesk) => (desk.shadowRoot?.querySelector('desk-columns') ? 1 : 0);
const drafted = (shown: unknown[]): number =>
  (shown.at(-1) as { data: Dataset }).data.figures.filter(({ provenance }) => provenance === 'draft').length;

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('the desk', () => {
  it('is a region with tabs that the arrow keys walk, without a fault for a screen reader', async () => {
    const desk = await open();
    expect(await accessibilityProblems(desk)).toEqual([]);
    tab(desk, 'coverage').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(desk.shadowRoot?.activeElement?.id).toBe('tab-import');
    expect(part(desk, '#panel-import').hidden).toBe(false);
    expect(part(desk, '#panel-coverage').hidden).toBe(true);
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(desk.shadowRoot?.activeElement?.id).toBe('tab-coverage');
  });

  it('takes what is pasted while nobody types, and leaves alone what is pasted into a field', async () => {
    const desk = await open();
    tab(desk, 'import').click();
    await desk.updateComplete;
    expect(paste(TABLE, part(desk, 'textarea'))).toBe(true);
    expect(sheets(desk)).toBe(0);
    expect(paste(TABLE)).toBe(false);
    await expect.poll(() => sheets(desk)).toBe(1);
    expect(desk.shadowRoot?.activeElement?.id).toBe('panel-check');
  });

  it('gives the atlas the data with the draft, and what is published where the editor wants to see that', async () => {
    const desk = await open();
    const shown = detailsOf(desk, 'desk-data');
    paste(TABLE);
    await expect.poll(() => shown.length).toBe(1);
    expect(drafted(shown)).toBe(2);
    part(desk, '.show-draft').click();
    expect((shown.at(-1) as { data: Dataset }).data).toBe(data);
    part(desk, '.show-draft').click();
    expect(drafted(shown)).toBe(2);
  });

  it('undoes and redoes with buttons and keys, but not while a field is typed in', async () => {
    const desk = await open();
    tab(desk, 'import').click();
    paste(TABLE);
    await expect.poll(() => sheets(desk)).toBe(1);
    tab(desk, 'import').click();
    await desk.updateComplete;
    await userEvent.type(part(desk, 'textarea'), 'a{Control>}z{/Control}');
    expect(part(desk, '.redo').ariaDisabled).toBe('true');
    tab(desk, 'import').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => part(desk, '.redo').ariaDisabled).toBe('false');
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(() => part(desk, '.undo').ariaDisabled).toBe('false');
    part(desk, '.undo').click();
    await expect.poll(() => part(desk, '.undo').ariaDisabled).toBe('true');
    await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    await expect.poll(() => part(desk, '.undo').ariaDisabled).toBe('false');
  });

  it('keeps the focus on the button that has undone all, or done it again', async () => {
    const desk = await open();
    paste(TABLE);
    await expect.poll(() => sheets(desk)).toBe(1);
    for (const name of ['.undo', '.redo']) {
      part(desk, name).focus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => part(desk, name).ariaDisabled).toBe('true');
      // A browser takes the focus from a button that is disabled when it next draws the page.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(focused(desk)).toBe(part(desk, name));
    }
  });

  it('goes on in the part when what had the focus is undone', async () => {
    const desk = await open();
    paste(TABLE);
    await expect.poll(() => sheets(desk)).toBe(1);
    part(desk, 'desk-columns summary').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => sheets(desk)).toBe(0);
    expect(focused(desk)).toBe(part(desk, '#panel-check'));
  });

  it('says what it has said before once more', async () => {
    const desk = await open();
    for (const unit of ['916', '917']) {
      paste(TABLE.replaceAll('917', unit).replaceAll('916', unit));
      await expect.poll(() => textOf(part(desk, '.status'))).toMatch(/sẵn sàng/);
    }
    const said: string[] = [];
    const live = part(desk, '.status');
    new MutationObserver(() => said.push(textOf(live))).observe(live, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    part(desk, '.undo').click();
    await expect.poll(() => said).toEqual(['Đã hoàn tác.']);
    part(desk, '.undo').click();
    await expect.poll(() => said).toEqual(['Đã hoàn tác.', '', 'Đã hoàn tác.']);
  });

  it('adds a row of its own for a gap and leads to it', async () => {
    const desk = await open();
    const gap = part(desk, 'tr:has(.gap)');
    part(gap, '.gap').click();
    await expect.poll(() => sheets(desk)).toBe(1);
    expect(textOf(part(desk, 'desk-columns tbody'))).toContain(gap.dataset.unit ?? '?');
    expect(desk.shadowRoot?.activeElement?.id).toBe('panel-check');
  });

  it('keeps the draft for the next desk, and says so', async () => {
    const desk = await open();
    paste(TABLE);
    await expect.poll(() => sheets(desk)).toBe(1);
    expect(textOf(part(desk, '.kept'))).toBe('Bản nháp được giữ trong trình duyệt này.');
    desk.remove();
    const next = await open();
    tab(next, 'check').click();
    await expect.poll(() => sheets(next)).toBe(1);
    expect(textOf(part(next, 'desk-columns tbody'))).toContain('916');
  });

  it('says that a stored entry is no draft, and begins anew', async () => {
    const desk = await open();
    paste(TABLE);
    await expect.poll(() => localStorage.length).toBe(1);
    desk.remove();
    localStorage.setItem(localStorage.key(0) ?? '', 'no draft');
    const next = await open();
    expect(textOf(part(next, '.status'))).toContain('Không đọc được bản nháp');
    expect(Object.values(localStorage)).toContain('no draft');
  });

  it('shows that a file may be dropped, and reads it', async () => {
    const desk = await open();
    const file = new File([TABLE.replaceAll('\t', ';')], 'mới.csv');
    drag('dragover', file);
    await desk.updateComplete;
    expect(part(desk, '.drop-here').textContent).toContain('Thả');
    drag('drop', file);
    await expect.poll(() => sheets(desk)).toBe(1);
    expect(desk.shadowRoot?.querySelector('.drop-here')).toBeNull();
    expect(textOf(part(desk, '.sheet-head'))).toContain('mới.csv');
  });

  it('can be told to stop checking, and to check again', async () => {
    const desk = await open();
    const rows = Array.from({ length: 10_600 }, () => `916\tincome_per_capita\t2023\tactual\t81\t${SOURCE}`);
    // Pressed in a turn in which it is drawn anew: a moment later all rows may have been checked.
    const pressed = new Promise<number>((press) =>
      new MutationObserver((_, watch) => {
        const cancel = desk.shadowRoot?.querySelector<HTMLElement>('.cancel');
        if (!cancel || focused(desk)?.id !== 'panel-check') return;
        watch.disconnect();
        cancel.focus();
        cancel.click();
        press(part<HTMLProgressElement>(desk, 'progress').max);
      }).observe(desk.renderRoot, { characterData: true, childList: true, subtree: true }),
    );
    paste([HEADER, ...rows].join('\n'));
    expect(await pressed).toBe(10_600);
    await desk.updateComplete;
    expect(focused(desk)).toBe(part(desk, '.again'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => desk.shadowRoot?.querySelector('.cancel, .again')).toBeNull();
    expect(focused(desk)).toBe(part(desk, '#panel-check'));
    expect(textOf(part(desk, '.sheet-head'))).not.toMatch(/\b0 số liệu sẵn sàng, 0 cần xem/);
  });

  it('speaks English where the atlas does', async () => {
    const desk = await open({ messages: createMessages('en') });
    expect(textOf(part(desk, 'h2'))).toBe('Newsroom desk');
  });
});
