import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { district, focusedHook, layer, openDrawn, pointOf } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

/** What the map's live region says. */
const said = (page: Page) => page.locator('atlas-map .unseen[role="status"]').textContent();
/** What a screen reader says of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('cuulong-atlas')?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '',
  );
/** The map is one widget with its options and words. */
const spoken = (page: Page) => page.locator('svg.map[role="listbox"] path[aria-selected]').first().waitFor();

describe.each(['svg', 'maplibre'] as const)('a screen reader hears, with %s', (renderer) => {
  it('the district that an arrow reaches, what Enter opens and Escape closes, and another layer', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?unit=925`, { renderer });
    await spoken(page);
    await district(page, '925').focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => focused(page))
      .toBe('Huyện Thới Lai: đạt 14 trong 14 chỉ tiêu (2023), nhóm 100 %, hạng 1 trong 7. Cần Thơ.');
    // Said by what has the focus, and by nothing else.
    await page.waitForTimeout(300);
    expect(await said(page)).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('Đã mở thông tin: Huyện Thới Lai.');
    await page.keyboard.press('Escape');
    await expect.poll(() => said(page)).toContain('Đã đóng thông tin.');
    await layer(page, 'income_per_capita').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toContain('5 trong 35 đơn vị có số liệu.');
    expect(await said(page)).toContain('Thu nhập');
  });

  it('the map described in short, in the language of the page', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?lang=en`, { renderer });
    await spoken(page);
    const map = page.locator('svg.map');
    const words = page.locator(`#${await map.getAttribute('aria-describedby')}`);
    expect(await words.textContent()).toContain('7 of 35 places have a figure.');
    await layer(page, 'income_per_capita').click();
    await expect.poll(() => words.textContent()).toContain('5 of 35 places have a figure.');
  });

  it('each district at the place where it is drawn, after the map has moved', async () => {
    const page = await openDrawn(site.browser, site.server.url, { renderer });
    const middle = async () => {
      const box = await district(page, '927').boundingBox();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
    };
    const start = await middle();
    await page.locator('.map-controls button').first().click();
    await expect.poll(middle).not.toEqual(start);
    const [x = 0, y = 0] = await middle();
    const met = await page.evaluate(
      ([left, top]) =>
        (
          document
            .querySelector('cuulong-atlas')
            ?.shadowRoot?.elementsFromPoint(left ?? 0, top ?? 0)
            .find((each) => each.matches('path.district')) as SVGElement | undefined
        )?.dataset.unit,
      [x, y],
    );
    expect(met).toBe('927');
  });
});

describe('the map is one widget', () => {
  it('whose options are districts, provinces and works, each with its number among its kind, and nothing else is read', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await spoken(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: {
        nodeId: string;
        parentId?: string;
        ignored: boolean;
        role?: { value: string };
        name?: { value: string };
      }[];
    };
    const box = nodes.find(({ role }) => role?.value === 'listbox');
    const within = (id: string | undefined): boolean => {
      const node = nodes.find(({ nodeId }) => nodeId === id);
      return node !== undefined && (node.nodeId === box?.nodeId || within(node.parentId));
    };
    const read = nodes.filter(({ ignored, parentId }) => !ignored && within(parentId));
    const options = read.filter(({ role }) => role?.value === 'option');
    expect(new Set(read.map(({ role }) => role?.value))).toEqual(new Set(['option']));
    const names = options.map(({ name }) => name?.value);
    expect(new Set(names).size).toBe(options.length);
    expect(names.filter((name) => name?.startsWith('Công trình:')).length).toBeGreaterThan(3);
    const numbers = await page
      .locator('path.district')
      .evaluateAll((all) => all.map((each) => `${each.ariaPosInSet}/${each.ariaSetSize}`));
    expect(numbers).toEqual(Array.from({ length: 35 }, (_, index) => `${index + 1}/35`));
  });

  it('in which letters lead to names, and say where no name begins so', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await spoken(page);
    await district(page, '925').focus();
    await page.keyboard.type('cand');
    expect(await focusedHook(page)).toBe('806');
    await page.waitForTimeout(1100);
    await page.keyboard.press('c');
    await page.keyboard.press('c');
    await expect.poll(() => focused(page)).toContain('Huyện C');
    await page.waitForTimeout(1100);
    await page.keyboard.press('z');
    await expect.poll(() => said(page)).toBe('Không có đơn vị nào bắt đầu bằng Z.');
  });

  it('that says where one is, and again what has the focus, and where no district lies', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await spoken(page);
    await district(page, '925').focus();
    await page.keyboard.press('.');
    await expect.poll(() => said(page)).toContain('Huyện Cờ Đỏ, Cần Thơ. Đông bắc: Quận Thốt Nốt;');
    await page.keyboard.press(',');
    await expect.poll(() => said(page)).toBe(await focused(page));
    // Word for word the same: it is taken away first.
    await page.locator('atlas-map .unseen[role="status"]').evaluate((region) => {
      const texts: (string | null)[] = [];
      Object.assign(window, { texts });
      new MutationObserver(() => texts.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.keyboard.press(',');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { texts: string[] }).texts))
      .toEqual(['', await focused(page)]);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => said(page)).toBe('Không có đơn vị nào ở hướng này.');
  });

  it('that speaks tersely when it is told to, also after a reload', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await spoken(page);
    await district(page, '925').focus();
    await page.keyboard.press(';');
    await expect.poll(() => said(page)).toContain('Đọc ngắn gọn');
    expect(await focused(page)).toBe('Huyện Cờ Đỏ: đạt 13 trong 13 chỉ tiêu (2023)');
    await page.reload();
    await spoken(page);
    await district(page, '925').focus();
    await expect.poll(() => focused(page)).toBe('Huyện Cờ Đỏ: đạt 13 trong 13 chỉ tiêu (2023)');
    await page.keyboard.press(';');
    await expect.poll(() => focused(page)).toContain('hạng 1 trong 7');
  });

  it('that names the focused district to those who see it, until Escape', async () => {
    const page = await openDrawn(site.browser, site.server.url);
    await spoken(page);
    await page.keyboard.press('Tab');
    await district(page, '925').focus();
    await page.keyboard.press('Home');
    const tip = page.locator('.tip');
    await expect.poll(() => tip.innerText()).toContain('Vĩnh Hưng');
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.isVisible()).toBe(false);
    const { x, y } = await pointOf(page, '927');
    await page.mouse.move(x, y);
    await expect.poll(() => tip.innerText()).toContain('Thới Lai');
    await page.keyboard.press('Escape');
    await expect.poll(() => tip.isVisible()).toBe(false);
  });
});

describe('in a frame, without a key pressed before', () => {
  it('the map is described, and says what a click opens', async () => {
    const page = await openDrawn(site.browser, `${site.server.url}?embed=1`);
    await spoken(page);
    const words = page.locator(`#${await page.locator('svg.map').getAttribute('aria-describedby')}`);
    expect(await words.textContent()).toContain('7 trong 35 đơn vị có số liệu.');
    // As assistive technology presses, without a pointer or a key.
    await district(page, '927').evaluate((path) =>
      path.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
    );
    await expect.poll(() => said(page)).toBe('Đã mở thông tin: Huyện Thới Lai.');
  });
});
