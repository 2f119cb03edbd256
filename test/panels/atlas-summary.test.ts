import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMessages } from '../../src/i18n/messages.ts';
import '../../src/panels/lazy/atlas-chart.ts';
import '../../src/panels/atlas-summary.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const properties = { data, messages: createMessages('vi'), unit: '806' };

it('asks for a district where there is none', async () => {
  const summary = await mount('atlas-summary', { ...properties, unit: null });
  expect(textOf(summary)).toBe('Chọn một địa phương trên bản đồ để xem số liệu và nguồn.');
});

it('says what Cần Đước reached, latest year first, and that the years are not comparable', async () => {
  const summary = await mount('atlas-summary', properties);
  const years = [...summary.querySelectorAll<HTMLElement>('.attainment')].map((each) => each.dataset.year);
  expect(years).toEqual(['2023', '2022']);
  expect(textOf(part(summary, '.attainment .big'))).toBe('23/24 2023');
  expect(textOf(summary)).toContain('Mỗi năm theo một danh mục chỉ tiêu riêng');
});

it('marks a misprint and keeps it out of sight nowhere', async () => {
  const summary = await mount('atlas-summary', properties);
  const suspect = part(summary, '.suspect');
  expect(textOf(suspect)).toContain('1103,3');
  expect(textOf(part(suspect, '.warning'))).toContain('lỗi in');
});

it('names a source for every figure', async () => {
  const summary = await mount('atlas-summary', properties);
  for (const entry of summary.querySelectorAll('.attainment, [data-indicator]'))
    expect(entry.querySelector('[data-source]'), textOf(entry)).not.toBeNull();
});

it('says so where a district has no figures, and offers those of its province', async () => {
  const empty = data.districtsOf('80').find((unit) => data.figuresOf(unit.code).length === 0);
  const summary = await mount('atlas-summary', { ...properties, unit: empty?.code ?? '' });
  expect(textOf(part(summary, '.hint'))).toContain(empty?.name_vi);
  const units = detailsOf(summary, 'unit-pick');
  await userEvent.click(part(summary, 'section .link'));
  expect(units).toEqual([{ unit: '80' }]);
});

it('tells of the project the reader picked, and of closing; of nothing a script sets', async () => {
  const summary = await mount('atlas-summary', properties);
  const projects = detailsOf(summary, 'project-pick');
  const closings = detailsOf(summary, 'summary-close');
  summary.unit = '917';
  await summary.updateComplete;
  expect([...projects, ...closings]).toEqual([]);
  await userEvent.click(part(summary, '[data-project="o-mon-1"]'));
  await userEvent.click(part(summary, '.close'));
  expect(projects).toEqual([{ project: 'o-mon-1' }]);
  expect(closings).toHaveLength(1);
});

it('is accessible, with figures and without', async () => {
  const summary = await mount('atlas-summary', properties);
  expect(await accessibilityProblems(summary)).toEqual([]);
  summary.unit = '796';
  await summary.updateComplete;
  expect(await accessibilityProblems(summary)).toEqual([]);
});

it('draws what it says: a mark for each target, the place among the others, a slope of two years', async () => {
  const charts = async (unit: string) => {
    const summary = await mount('atlas-summary', { data, messages: createMessages('vi'), unit });
    const all = [...summary.querySelectorAll('atlas-chart')];
    await Promise.all(all.map((each) => each.updateComplete));
    expect(await accessibilityProblems(summary)).toEqual([]);
    return summary;
  };
  const canDuoc = await charts('806');
  expect(canDuoc.querySelectorAll('[data-year="2023"] .icon')).toHaveLength(24);
  expect(canDuoc.querySelectorAll('[data-year="2023"] .missed')).toHaveLength(1);
  // Two lists of targets are no trend.
  expect(canDuoc.querySelector('.slope')).toBeNull();
  const phongDien = await charts('926');
  expect(phongDien.querySelectorAll('.chart.position')).toHaveLength(1);
  expect(phongDien.querySelectorAll('.chart.slope')).toHaveLength(1);
});
