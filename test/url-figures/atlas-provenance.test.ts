import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { withFigures } from '../../src/draft/with-figures.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Provenance } from '../../src/model/columns.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import '../../src/url-figures/atlas-provenance.ts';
import { data, sceneOf } from '../support/atlas-scene.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { mount, part, textOf } from '../support/mount.ts';

const SOURCE = {
  id: 'bao-moi',
  outlet: '<img src=x onerror=alert(1)>\u202eBáo',
  title: 'Bài mới',
  published: '2024-12-01',
  url: 'https://bao.example/a',
};

/** The atlas' own data with an income of Cần Đước that the site has not published. */
function sceneWith(provenance: Provenance, lang: 'vi' | 'en' = 'vi') {
  const [like] = data.figuresAbout('income_per_capita');
  if (!like) throw new Error('expected a figure of income, got none');
  const figure = { ...like, unit: '806', year: 2023, source: SOURCE.id };
  const reason = { vi: '', en: '' };
  const changed = withFigures(data, { changes: [{ figure, reason }], sources: [SOURCE] }, provenance);
  return {
    ...sceneOf({ lang }),
    data: changed,
    choropleth: choropleth(changed, 'income_per_capita', 2023, 'light'),
  };
}

/** What lies under the line, as in the atlas. */
beforeEach(() => {
  document.body.innerHTML = '<div class="atlas"></div>';
});

it('is nothing for what the site has published', async () => {
  const line = await mount('atlas-provenance', { scene: sceneOf() });
  expect(textOf(line)).toBe('');
  expect(line.getBoundingClientRect().height).toBe(0);
});

it('says whose figures are marked, how many there are and what sources are named for them', async () => {
  const line = await mount('atlas-provenance', { scene: sceneWith('supplied') });
  const note = part(line, '[role="note"]');
  expect(textOf(note)).toContain('* Số liệu do trang nhúng cung cấp, chưa được Cửu Long Atlas kiểm chứng');
  expect(textOf(part(line, 'summary'))).toBe('1 số liệu và nguồn');
  await userEvent.click(part(line, 'summary'));
  expect(textOf(part(line, 'li'))).toContain('Báo, 1-12-2024, Bài mới');
  expect(part<HTMLAnchorElement>(line, 'a').href).toBe(SOURCE.url);
  expect(line.querySelector('img')).toBeNull();
  expect(await accessibilityProblems(line)).toEqual([]);
});

it('says the same in English, and of a draft that it is one', async () => {
  const line = await mount('atlas-provenance', { scene: sceneWith('supplied', 'en') });
  expect(textOf(line)).toContain('* Figures supplied by the embedding page, not checked by Cửu Long Atlas');
  expect(textOf(part(line, 'summary'))).toBe('1 figure and its source');
  line.scene = sceneWith('draft');
  await line.updateComplete;
  expect(textOf(line)).toContain('* Bản nháp, chưa công bố');
  line.scene = sceneOf();
  await line.updateComplete;
  expect([textOf(line), line.dataset.of]).toEqual(['', undefined]);
});

it('tells what lies beneath how high it is', async () => {
  const line = await mount('atlas-provenance', { scene: sceneWith('supplied') });
  const beneath = part<HTMLElement>(document.body, '.atlas');
  const told = () => Number.parseFloat(beneath.style.getPropertyValue('--provenance-height'));
  const closed = line.getBoundingClientRect().height;
  expect(closed).toBeGreaterThan(20);
  expect(told()).toBeCloseTo(closed, 1);
  await userEvent.click(part(line, 'summary'));
  await expect.poll(told).toBeGreaterThan(closed);
});

it('stays as it is, whatever the page around it sets', async () => {
  const line = await mount('atlas-provenance', { scene: sceneWith('supplied') });
  const looks = () => {
    const { color, backgroundColor, fontSize, visibility, textIndent, letterSpacing, direction } =
      getComputedStyle(part(line, '[role="note"] p'));
    const box = line.getBoundingClientRect();
    const ground = getComputedStyle(line).backgroundColor;
    return {
      color,
      backgroundColor,
      fontSize,
      visibility,
      textIndent,
      letterSpacing,
      direction,
      ground,
      height: box.height,
    };
  };
  const before = looks();
  const hostile = document.createElement('style');
  hostile.textContent = `body { visibility: hidden; color: transparent; font-size: 0; text-indent: -999px; letter-spacing: -9px;
    direction: rtl; line-height: 0; -webkit-text-fill-color: transparent; --text: #fff; --surface: #fff; --accent: #fff; --provenance-height: 900px; }`;
  document.head.append(hostile);
  expect(looks()).toEqual(before);
  expect(getComputedStyle(part(line, 'p')).webkitTextFillColor).toBe(before.color);
  hostile.remove();
});

it('says in words, politely, why an address shows the published map, until it is closed', async () => {
  const line = await mount('atlas-provenance', { scene: sceneOf() });
  const status = part(line, '[role="status"]');
  line.failure = 'broken';
  await line.updateComplete;
  expect(part(line, '[role="status"]')).toBe(status);
  expect(textOf(status)).toContain(createMessages('vi').t('url-figures-failed-broken'));
  expect(textOf(status)).toContain('Bản đồ hiện số liệu đã công bố.');
  expect(await accessibilityProblems(line)).toEqual([]);
  await userEvent.click(part(line, 'button'));
  expect([textOf(status), line.dataset.of]).toEqual(['', undefined]);
});
