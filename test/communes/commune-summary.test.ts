import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/communes/commune-summary.ts';
import '../../src/panels/atlas-summary.ts';
import { data } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { communeMessages, communes } from '../support/communes.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const RACH_KIEN = '28114';
const CAI_KHE = '31120';
const properties = { data, communes, messages: communeMessages('vi'), unit: RACH_KIEN };

it('says of every commune, in both languages, what it is, what it was made of and whose figures follow', async () => {
  for (const lang of ['vi', 'en'] as const) {
    const messages = communeMessages(lang);
    const summary = await mount('commune-summary', { ...properties, messages });
    for (const { code, name_vi, people } of communes.communes) {
      summary.unit = code;
      await summary.updateComplete;
      const text = textOf(summary);
      expect(part(summary, 'article').dataset.unit).toBe(code);
      expect(textOf(part(summary, 'h2'))).toContain(name_vi);
      expect(textOf(part(summary, '[data-fact="people"]'))).toContain(messages.number(people));
      expect(text).not.toMatch(/undefined|NaN|null|\{|\}/);
      const districts = [...summary.querySelectorAll<HTMLElement>('[data-district]')];
      expect(districts.map(({ dataset }) => dataset.district)).toEqual(
        communes.partsOf(code).map(({ district }) => district),
      );
    }
  }
});

it('names the sources of people and area, and marks the density as computed', async () => {
  const summary = await mount('commune-summary', properties);
  for (const fact of ['people', 'area'])
    expect(part(summary, `[data-fact="${fact}"] a`).getAttribute('href')).toBe(
      'https://sapnhap.bando.com.vn',
    );
  expect(textOf(part(summary, '[data-fact="density"] .computed'))).toBe('1.582 người/km² (tính ra)');
});

it('cites the resolution that made it, and a source for every figure of its district', async () => {
  const summary = await mount('commune-summary', properties);
  expect(part(summary, 'section [data-source]').dataset.source).toBe('resolution-1682-ubtvqh15');
  await expect.poll(() => summary.querySelectorAll('.attainment').length).toBeGreaterThan(0);
  const entries = summary.querySelectorAll('.attainment, [data-indicator]');
  for (const entry of entries) expect(entry.querySelector('[data-source]'), textOf(entry)).not.toBeNull();
});

it('of two districts has the figures of each under its share', async () => {
  const summary = await mount('commune-summary', { ...properties, unit: CAI_KHE });
  expect([...summary.querySelectorAll('[data-district] > h3')].map(textOf)).toEqual([
    'Số liệu của quận Ninh Kiều cũ (84,8 % diện tích)',
    'Số liệu của quận Bình Thủy cũ (15,2 % diện tích)',
  ]);
  expect(textOf(summary)).toContain('không phải của riêng phường Cái Khế');
});

it('tells of a district, a work and of closing, as the reader chose', async () => {
  const project = data.projects[0];
  if (!project) throw new Error('no project');
  const summary = await mount('commune-summary', { ...properties, projects: [{ project }] });
  const told = ['unit-pick', 'project-pick', 'summary-close'].map((name) => detailsOf(summary, name));
  await userEvent.click(part(summary, '[data-district] > .link'));
  await userEvent.click(part(summary, `[data-project="${project.id}"]`));
  await userEvent.click(part(summary, '.close'));
  expect(told).toEqual([[{ unit: '806' }], [{ project: project.id }], [null]]);
});

it('can take the focus, and has no list of works where none is known', async () => {
  const summary = await mount('commune-summary', properties);
  part(summary, '[part="summary"]').focus();
  expect(document.activeElement).toBe(part(summary, '.summary'));
  expect(summary.querySelector('[data-project]')).toBeNull();
});

it('is accessible: with one district, with several, with a note, without figures', async () => {
  const summary = await mount('commune-summary', properties);
  const empty = communes.communes.find(({ code }) =>
    communes.partsOf(code).every(({ district }) => data.figuresOf(district).length === 0),
  );
  for (const unit of [RACH_KIEN, CAI_KHE, '28087', empty?.code ?? '']) {
    summary.unit = unit;
    await summary.updateComplete;
    expect(await accessibilityProblems(summary)).toEqual([]);
  }
});
