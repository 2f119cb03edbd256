import { expect, it } from 'vitest';
import { article } from '../support/e2e/host-pages.ts';
import { serveDist } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

/** An article with the element, to which the module that draws its map never comes. */
async function withoutDrawing(content: string) {
  site.expects(/ERR_FAILED/, 'the module that draws does not come');
  const atlas = await serveDist();
  const host = await serveDist({
    pages: {
      '/article.html': article(
        `<cuulong-atlas>${content}</cuulong-atlas><script type="module" src="${atlas.url}cuulong-atlas.js"></script>`,
      ),
    },
  });
  const context = await site.browser.newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.route('**/drawing-*.js', (route) => route.abort());
  await page.goto(`${host.origin}/article.html`);
  const close = () => Promise.all([context.close(), atlas.close(), host.close()]);
  return { page, said, close };
}

it('an element whose map cannot be drawn leaves what the host has put there', async () => {
  const { page, said, close } = await withoutDrawing('<p>Xem bản đồ tại đây</p>');
  await expect.poll(() => said.join()).toContain('what stands here stays');
  expect(await page.getByText('Xem bản đồ tại đây').isVisible()).toBe(true);
  await close();
});

it('an element whose map cannot be drawn says so where there is nothing else to show', async () => {
  const { page, close } = await withoutDrawing('');
  await page.getByRole('status').getByRole('button', { name: 'Thử lại' }).waitFor();
  expect(await page.locator('h1').innerText()).toContain('chỉ tiêu');
  await page.locator('[data-layer="income_per_capita"]').click();
  await expect.poll(() => page.locator('h1').innerText()).toContain('Thu nhập');
  await close();
});
