import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/communes/commune-list.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { communeMessages, communes } from '../support/communes.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const properties = { data, communes, messages: communeMessages('vi'), unit: '918' };

it('has a button for each commune of today that took in the district', async () => {
  const list = await mount('commune-list', properties);
  const codes = [...list.querySelectorAll<HTMLElement>('button')].map(({ dataset }) => dataset.unit);
  const named = communes.crosswalk.filter(({ district }) => district === '918').map(({ commune }) => commune);
  expect(new Set(codes)).toEqual(new Set(named));
  expect(textOf(part(list, 'h3'))).toBe(
    `Từ 1-7-2025, địa bàn này thuộc ${codes.length} xã, phường của thành phố Cần Thơ:`,
  );
  expect(textOf(part(list, 'li:has([data-unit="31120"])'))).toBe(
    'Phường Cái Khế chung với quận Ninh Kiều cũ',
  );
});

it('tells of the commune that the reader picks', async () => {
  const list = await mount('commune-list', properties);
  const picks = detailsOf(list, 'unit-pick');
  await userEvent.click(part(list, '[data-unit="31120"]'));
  expect(picks).toEqual([{ unit: '31120' }]);
});

it('is there for every district and for no province, and is accessible', async () => {
  const list = await mount('commune-list', properties);
  for (const messages of [communeMessages('en'), communeMessages('vi')])
    for (const { code } of data.districts) {
      Object.assign(list, { unit: code, messages });
      await list.updateComplete;
      expect(list.querySelectorAll('button').length, code).toBeGreaterThan(1);
    }
  expect(await accessibilityProblems(list)).toEqual([]);
  list.unit = '80';
  await list.updateComplete;
  expect(textOf(list)).toBe('');
});
