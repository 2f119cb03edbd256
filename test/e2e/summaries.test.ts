import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { district, openDrawn, pointOf, summary } from '../support/e2e/atlas-page.ts';
import { useSite } from '../support/e2e/site.ts';

describe('a click on the map, drawn by MapLibre', () => {
  const site = useSite();
  let page: Page;

  beforeAll(async () => {
    page = await openDrawn(site.browser, site.server.url);
  });

  async function click(code: string) {
    const { x, y } = await pointOf(page, code);
    await page.mouse.click(x, y);
    await page.locator(`.summary[data-unit="${code}"]`).waitFor();
    return summary(page).innerText();
  }

  it('opens what Cần Đước reached, the misprint with its warning', async () => {
    const text = await click('806');
    expect(text).toContain('Huyện Cần Đước');
    expect(text).toContain('23/24');
    expect(text).toContain('23 trên 24 chỉ tiêu');
    const suspect = summary(page).locator('.suspect');
    expect(await suspect.innerText()).toContain('1103,3');
    expect(await suspect.locator('.warning').innerText()).toContain('lỗi in');
    expect(await summary(page).locator('[data-source="baolongan-2024-01-19"]').count()).toBeGreaterThan(0);
    await expect.poll(() => district(page, '806').getAttribute('aria-selected')).toBe('true');
  });

  it('opens what Thới Lai reached, with its income, plan and the target of the next year', async () => {
    const text = await click('927');
    expect(text).toContain('14/14');
    expect(text).toContain('10 chỉ tiêu vượt');
    expect(text).toContain('71,287');
    expect(text).toContain('100,04 %');
    expect(text).toContain('79–80,2');
    await expect.poll(() => district(page, '806').getAttribute('aria-selected')).toBe('false');
  });

  it('shows the income of Cần Thơ city as the city’s, never as that of one of its districts', async () => {
    for (const code of ['916', '917', '918', '919', '923', '924', '925', '926', '927']) {
      await click(code);
      // A district without figures of its own quotes its province, under a heading that says so.
      const own = await summary(page).evaluate((article) => {
        const copy = article.cloneNode(true) as HTMLElement;
        for (const section of copy.querySelectorAll('section'))
          if (section.querySelector('h3')?.textContent === 'Số liệu của thành phố Cần Thơ') section.remove();
        return copy.textContent;
      });
      expect(own).not.toContain('94,12');
      expect(await district(page, code).getAttribute('aria-label')).not.toContain('94,1');
    }
    await page.locator('.province-name[data-unit="92"]').click();
    await page.locator('.summary[data-unit="92"]').waitFor();
    const income = summary(page).locator('[data-indicator="income_per_capita"][data-year="2023"]');
    expect(await income.innerText()).toContain('94,12');
  });

  it('closes the summary again', async () => {
    await summary(page).locator('.close').click();
    await page.locator('.hint').waitFor();
    expect(await summary(page).count()).toBe(0);
  });
});
