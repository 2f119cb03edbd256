import { expect, it } from 'vitest';
import { findFirefox } from '../../scripts/dev/engines.ts';
import { describeEngine } from '../support/engines/describe-engine.ts';
import { startFirefox } from '../support/engines/firefox.ts';
import { serveProbed } from '../support/engines/probed-site.ts';
import { clickOn, isHydrated, saved, visit, words } from '../support/engines/reader.ts';
import { smoke } from '../support/engines/smoke.ts';

/** What a reader may choose so that no site knows them again; the same server has it as `localhost`, not by its number. */
const GUARDED = {
  'privacy.resistFingerprinting': true,
  'privacy.resistFingerprinting.exemptedDomains': '127.0.0.1',
};

describeEngine('Firefox', findFirefox, startFirefox(GUARDED), (engine) => {
  smoke(engine);

  it('that guards its reader gives stripes for a PNG, which is said, and saves the SVG instead', async () => {
    const { page } = engine;
    const site = await serveProbed();
    await visit(page, site.url.replace('127.0.0.1', 'localhost'));
    await isHydrated(page);
    await clickOn(page, '.download-open');
    await clickOn(page, 'dialog.download li:nth-child(2) [data-kind="png"]');
    await expect.poll(() => words(page, '.download .status')).toContain('không giao ảnh đúng như đã vẽ');
    const file = await saved(engine, () => clickOn(page, '.download .status .link'));
    expect(file.name).toMatch(/^cuu-long-atlas_target_attainment_.*\.svg$/);
    expect(file.content.toString('utf8')).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
    await site.close();
  });
});
