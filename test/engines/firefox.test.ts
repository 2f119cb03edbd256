import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/engines.ts';
import type { DistServer } from '../e2e/serve.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { serveProbed } from './probed-site.ts';
import { appears, clickOn, saved, visit, words } from './reader.ts';
import { smokeOf } from './smoke.ts';
import { startEngine } from './start-engine.ts';

/** What a reader may choose to guard against being recognised; `localhost` has it, by its number the same server has not. */
const GUARDED = {
  'privacy.resistFingerprinting': true,
  'privacy.resistFingerprinting.exemptedDomains': '127.0.0.1',
};
const { name, engine } = await startEngine('Firefox', findFirefox, (programs) =>
  startFirefox(programs, GUARDED),
);

describe.skipIf(!engine)(name, () => {
  const { page } = (engine ?? {}) as Engine;
  let site: DistServer;
  beforeAll(async () => {
    site = await serveProbed();
  });
  afterAll(() => site.close());

  it('that guards its reader is not given stripes for a PNG: it says so, and saves the SVG instead', async () => {
    await visit(page, site.url.replace('127.0.0.1', 'localhost'));
    await clickOn(page, '.take-open');
    await clickOn(page, 'dialog.take-away li:nth-child(2) [data-kind="png"]');
    await expect.poll(() => words(page, '.take-away .said')).toContain('không giao ảnh đúng như đã vẽ');
    await appears(page, '.take-away .said .link');
    const file = await saved(engine as Engine, () => clickOn(page, '.take-away .said .link'));
    expect(file.name).toMatch(/^cuu-long-atlas_target_attainment_.*\.svg$/);
    expect(file.content.toString('utf8')).toMatch(/^<svg[\s\S]*<\/svg>\s*$/);
  });
});

smokeOf(name, engine);
