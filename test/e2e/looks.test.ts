import type { Page } from 'playwright';
import { describe, it } from 'vitest';
import { FIRST_VIEWS, type GalleryState, OPENED, take } from '../gallery/states.ts';
import { openAtlas, openDrawn, usable } from '../support/e2e/atlas-page.ts';
import { expectLook, stillPicture } from '../support/e2e/look-of.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

async function open(
  { width, height, address, steps }: GalleryState,
  opening: typeof openAtlas | typeof openDrawn,
): Promise<Page> {
  const page = await opening(site.browser, site.server.url + address, { viewport: { width, height } });
  await page.waitForFunction(() => document.fonts.size > 0);
  // What comes late would move what the steps lead to.
  if (steps) await page.waitForFunction(() => customElements.get('atlas-table'));
  if (steps) await page.evaluate(`(${take})(document, ${JSON.stringify(steps)})`);
  // A preview is there in the end, too.
  for (const frame of page.frames().slice(1)) await usable(frame);
  return page;
}

describe('looks as it did when somebody last looked', () => {
  it.each(FIRST_VIEWS)('$name in both languages and themes', async (state) => {
    const page = await open(state, openAtlas);
    for (const lang of ['vi', 'en'])
      for (const theme of ['light', 'dark']) {
        await page.locator('cuulong-atlas').evaluate(
          async (atlas, attributes) => {
            for (const [name, value] of Object.entries(attributes)) atlas.setAttribute(name, value);
            await (atlas as HTMLElementTagNameMap['cuulong-atlas']).updateComplete;
          },
          { lang, theme },
        );
        const name = `${state.name}-${lang}-${theme}`;
        await expectLook(name, await stillPicture(page, name));
      }
    await page.context().close();
  });

  it.each(OPENED)('$name', async (state) => {
    const page = await open(state, openDrawn);
    const now = await stillPicture(page, state.name);
    await page.context().close();
    await expectLook(state.name, now);
  });
});
