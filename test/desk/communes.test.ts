import packed from 'virtual:atlas-communes';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/desk/atlas-desk.ts';
import '../../src/desk/import/desk-import.ts';
import '../../src/desk/check/desk-columns.ts';
import '../../src/desk/check/desk-questions.ts';
import '../../src/desk/check/desk-readings.ts';
import '../../src/desk/check/desk-report.ts';
import '../../src/desk/check/desk-source.ts';
import '../../src/desk/output/desk-outputs.ts';
import type { AtlasDesk } from '../../src/desk/atlas-desk.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { unpackCommunes } from '../../src/model/pack-communes.ts';
import { data, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { withCommunes } from '../support/commune-indicators.ts';
import { detailsOf, mount, part, textOf, until } from '../support/mount.ts';

if (!packed) throw new Error('expected communes');
const published = withCommunes(data, unpackCommunes(packed));
const SOURCE = 'Báo Mới\tThu nhập\t2026-03-01\thttps://new.example/a';
const table = (...rows: string[]) =>
  [
    'Đơn vị\tThu nhập bình quân 2025\toutlet\ttitle\tpublished\turl',
    ...rows.map((row) => `${row}\t${SOURCE}`),
  ].join('\n');

async function open(text: string): Promise<AtlasDesk> {
  const desk = await mount('atlas-desk', { published, messages: createMessages('vi'), scene: sceneOf() });
  desk.takeText(text);
  await until(() => part(desk, 'desk-report'));
  return desk;
}

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('the desk, of communes of today', () => {
  it('says what the names of a table are, and lets the editor say otherwise', async () => {
    const desk = await open(table('Xã Rạch Kiến\t70', 'Phường Cái Khế\t80'));
    const level = part<HTMLSelectElement>(desk, 'select.level');
    await until(() => expect(textOf(level)).toContain('tự nhận ra: xã, phường hiện nay'));
    expect(textOf(part(desk, '.sheet-head'))).toContain('2');
    expect(await accessibilityProblems(desk)).toEqual([]);
    await userEvent.selectOptions(level, 'district');
    await until(() => expect(textOf(part(desk, 'desk-questions'))).toContain('không phải của huyện nào'));
    await userEvent.selectOptions(level, '');
    await until(() => expect(textOf(level)).toContain('tự nhận ra: xã, phường hiện nay'));
  });

  it('asks once where the names may be those of either', async () => {
    const desk = await open(table('Cần Đước\t70', 'Bến Lức\t71'));
    const question = await until(() => part(desk, '[data-question="level"]'));
    expect(textOf(question)).toContain('Bảng này theo cấp nào?');
    part(question, '[data-offer="commune"]').click();
    await until(() => expect(part(desk, '[data-question="level"]').dataset.answer).toBe('commune'));
    expect(textOf(part(desk, '[data-question="level"]'))).toContain('Là các xã, phường hiện nay');
  });

  it('names the communes that a name may mean by their kinds and provinces', async () => {
    const desk = await open(table('Phường Tân An\t70', 'Xã Rạch Kiến\t71'));
    const report = await until(() => {
      const found = part(desk, 'desk-report');
      part(found, '[data-candidate="27712"]');
      return found;
    });
    expect(textOf(part(report, '[data-candidate="27712"]'))).toBe('phường Tân An, thuộc tỉnh Tây Ninh');
    expect(textOf(part(report, '[data-candidate="31147"]'))).toBe('phường Tân An, thuộc thành phố Cần Thơ');
  });

  it('exports their figures, and says that the map does not show them', async () => {
    const desk = await mount('atlas-desk', { published, messages: createMessages('vi'), scene: sceneOf() });
    const shown = detailsOf(desk, 'desk-data');
    desk.takeText(table('Xã Rạch Kiến\t70', 'Phường Cái Khế\t80'));
    await until(() => expect(shown).not.toEqual([]));
    part(desk, '#tab-out').click();
    const outputs = await until(() => part(desk, 'desk-outputs'));
    await until(() => expect(textOf(part(outputs, '.of-communes'))).toMatch(/2 số liệu của xã, phường/));
    expect(textOf(outputs)).toContain('Không có số liệu nào của huyện để đưa vào địa chỉ.');
    expect(outputs.querySelector('desk-copy')).toBeNull();
    expect(part<HTMLAnchorElement>(outputs, 'a.save').download).toBe('figures.csv');
    expect((shown.at(-1) as { data: Dataset }).data.figures).toEqual(published.figures);
    expect(await accessibilityProblems(desk)).toEqual([]);
  });
});
