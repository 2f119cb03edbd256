import type { Frame } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  article,
  atlasIn,
  frameOf,
  type Host,
  heard,
  heights,
  openHost,
  rest,
  serveHost,
} from '../support/e2e/host-pages.ts';
import type { DistServer } from '../support/e2e/serve.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();
let host: DistServer;

beforeAll(async () => {
  const atlas = site.server.url;
  const snippet = `<script src="${atlas}embed.js"></script>`;
  const framed = frameOf(`${atlas}?embed=1`, 'data-cuulong-atlas');
  const stranger = `<iframe id="stranger" title="Khác" srcdoc="<p>Khác</p>"></iframe>`;
  host = await serveHost({
    '/article.html': article(framed + stranger + snippet + snippet),
    '/late.html': article(framed),
    '/wordpress.html': article(frameOf(`${atlas}?embed=1&lang=en#?secret=aB3`, 'sandbox="allow-scripts"')),
  });
});
afterAll(() => host.close());
afterEach(() => Promise.all(site.browser.contexts().map((context) => context.close())));

const parameters = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('cuulong-atlas')?.parameters);

/** Sends messages from the host's own window into its first frame. */
async function tell(page: Host, messages: unknown[]) {
  await page.evaluate((all) => {
    for (const message of all) window.frames[0]?.postMessage(message, '*');
  }, messages);
  await rest(page);
}

describe('a frame in a hostile host', () => {
  it('changes nothing for wrong types, huge strings, prototypes and script, and warns once', async () => {
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = await atlasIn(page);
    const before = (await heard(page)).length;
    const names = ['layer', 'year', 'unit', 'province', 'lang', 'theme', 'projects', 'compare', 'units'];
    const values = [7, null, true, ['916'], {}, 'x'.repeat(1e5), '__proto__', '<img src=x onerror=alert(1)>'];
    const set = { type: 'cuulong:set', v: 1 };
    await tell(
      page,
      names.flatMap((name) => values.map((value) => ({ ...set, [name]: value }))),
    );
    await tell(page, [null, 7, '', 'x'.repeat(1e6), [], { type: set }, { ...set, v: '1', unit: '916' }]);
    // Names that the atlas does not know are no request but for the height.
    await page.evaluate(() => {
      const message = JSON.parse('{"type":"cuulong:set","v":1,"__proto__":{"unit":"916"},"hide":"title"}');
      window.frames[0]?.postMessage(message, '*');
    });
    await rest(page);
    expect(await parameters(frame)).toEqual({});
    await expect.poll(() => page.said).toHaveLength(1);
    const kinds = (await heard(page, before)).map(({ data }) => (data as { type?: string }).type);
    expect(kinds.filter((type) => type === 'cuulong:select' || type === 'cuulong:layer')).toEqual([]);
    expect(kinds.length).toBeLessThanOrEqual(10);
  });

  it('listens to its own host only, and shows what that sets without an echo', async () => {
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = await atlasIn(page);
    const message = { type: 'cuulong:set', v: 1, unit: '806', lang: 'en' };
    await page.evaluate((data) => {
      const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow;
      // The stranger's own window sends it.
      (stranger as unknown as { eval: (code: string) => void }).eval(
        `parent.frames[0].postMessage(${JSON.stringify(data)}, '*')`,
      );
    }, message);
    await rest(page);
    expect(await parameters(frame)).toEqual({});
    const before = (await heard(page)).length;
    await tell(page, [message]);
    await frame.locator('.summary[data-unit="806"]').waitFor();
    expect(await parameters(frame)).toEqual({ unit: '806', lang: 'en' });
    await expect
      .poll(() => frame.locator('.credits .short a:first-of-type').getAttribute('href'))
      .toContain('unit=806');
    const said = async () => (await heard(page, before)).map(({ data }) => (data as { type?: string }).type);
    await expect.poll(said).toContain('cuulong:height');
    expect(await said()).not.toContain('cuulong:select');
    expect(page.said).toEqual([]);
  });
});

describe('a frame with today’s communes', () => {
  const set = { type: 'cuulong:set', v: 1 };
  const fullMap = (frame: Frame) => frame.locator('.credits .short a:first-of-type').getAttribute('href');

  it('shows the commune that its host sets, and its way to the full map keeps it', async () => {
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = await atlasIn(page);
    await tell(page, [{ ...set, unit: '31120' }]);
    await frame.locator('.summary[data-unit="31120"]').waitFor();
    await expect.poll(() => frame.locator('path.district').count()).toBe(149);
    await expect.poll(() => fullMap(frame)).toBe('./?units=communes&unit=31120');
    await tell(page, [{ ...set, layer: 'commune_people', unit: null }]);
    await expect.poll(() => fullMap(frame)).toBe('./?layer=commune_people&units=communes');
    await tell(page, [{ ...set, layer: 'target_attainment', units: 'districts' }]);
    await expect.poll(() => frame.locator('path.district').count()).toBe(35);
    expect(page.said).toEqual([]);
  });

  it('tells its host the commune and the layer of communes that its reader chooses', async () => {
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = await atlasIn(page);
    await tell(page, [{ ...set, units: 'communes' }]);
    await expect.poll(() => frame.locator('path.district').count()).toBe(149);
    const before = (await heard(page)).length;
    await frame.locator('path.district[data-unit="28114"]').first().dispatchEvent('click');
    const said = async () => (await heard(page, before)).map(({ data }) => data);
    await expect.poll(said).toContainEqual({ type: 'cuulong:select', v: 1, id: '', unit: '28114' });
    await frame.locator('[data-layer="commune_density"]').dispatchEvent('click');
    await expect
      .poll(said)
      .toContainEqual({ type: 'cuulong:layer', v: 1, id: '', layer: 'commune_density', year: 2025 });
    expect(page.said).toEqual([]);
  });

  it('drops a code that turns out to be no commune’s, and says so in its console', async () => {
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = await atlasIn(page);
    const unknown = (code: string) =>
      `cuulong-atlas: unit="${code}" is not a known value; using the default, none`;
    await tell(page, [{ ...set, unit: '99999' }]);
    await expect.poll(() => page.said).toEqual([unknown('99999')]);
    expect(await parameters(frame)).toEqual({ units: 'communes' });
    await tell(page, [{ ...set, unit: '99998' }]);
    await expect.poll(() => page.said).toEqual([unknown('99999'), unknown('99998')]);
    expect(await parameters(frame)).toEqual({ units: 'communes' });
  });
});

describe('the snippet’s script', () => {
  it('believes a height only of the frame’s own window, and only from 50 to 5000', async () => {
    const page = await openHost(site.browser, `${host.origin}/article.html`);
    const frame = await atlasIn(page);
    const { frame: height } = await heights(frame);
    await frame.evaluate(() => {
      for (const bad of [
        Number.NaN,
        Number.POSITIVE_INFINITY,
        -1,
        49,
        5001,
        '600',
        '600px;color:red',
        null,
        {},
      ])
        parent.postMessage({ type: 'cuulong:height', v: 1, height: bad }, '*');
    });
    await page.evaluate(() => postMessage({ type: 'cuulong:height', v: 1, id: '', height: 77 }, '*'));
    await rest(page);
    expect((await heights(frame)).frame).toBe(height);
    await frame.evaluate(() => parent.postMessage({ type: 'cuulong:height', v: 1, height: 900 }, '*'));
    await expect.poll(async () => (await heights(frame)).frame).toBe(900);
  });

  it('serves frames that come later than it, and frames that came before, and leaves one global', async () => {
    const page = await openHost(site.browser, `${host.origin}/late.html`);
    const frame = await atlasIn(page);
    expect((await heights(frame)).frame).toBe(400);
    const globals = await page.evaluate(() => Object.keys(window));
    await page.addScriptTag({ url: `${site.server.url}embed.js` });
    await expect.poll(async () => (await heights(frame)).frame).toBeGreaterThan(500);
    expect(
      (await page.evaluate(() => Object.keys(window))).filter((name) => !globals.includes(name)),
    ).toEqual(['cuulongAtlas']);
    await page.evaluate(() => {
      const copy = document.querySelector('iframe')?.cloneNode() as HTMLIFrameElement;
      copy.id = 'late';
      copy.removeAttribute('style');
      document.body.prepend(copy);
    });
    const late = await atlasIn(page, '#late');
    await expect.poll(async () => (await heights(late)).frame).toBeGreaterThan(500);
  });
});

describe('a frame that WordPress rebuilt', () => {
  it('hands it the link to the full form, which such a frame cannot open', async () => {
    const page = await openHost(site.browser, `${host.origin}/wordpress.html`);
    const frame = await atlasIn(page);
    const before = (await heard(page)).length;
    await frame.locator('.credits .short a:first-of-type').click();
    await expect
      .poll(async () => (await heard(page, before)).map(({ data }) => data))
      .toContainEqual({
        message: 'link',
        value: `${site.server.url}?lang=en`,
        secret: 'aB3',
      });
    expect(page.said).toEqual([]);
  });
});
