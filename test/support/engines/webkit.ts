import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebKitPrograms } from '../../../scripts/dev/engines.ts';
import { startDisplay } from './display.ts';
import { type InPage, type Start, WINDOW } from './engine.ts';

/** The one key of a reference to an element in WebDriver's JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort(): Promise<number> {
  const server = createServer();
  const address = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address()));
  });
  await new Promise((resolve) => server.close(resolve));
  return (address as { port: number }).port;
}

/** One command of WebDriver over HTTP (w3.org/TR/webdriver2): a body in JSON, an answer in JSON. */
async function command(url: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

async function whenReady(driver: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; child.exitCode === null && tries < 100; tries++) {
    const isUp = await command(`${driver}/status`, 'GET').then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Starts WebKitGTK's small browser by WebDriver, on a screen of its own and with its WebGL drawn in software. */
export const startWebKit: Start<WebKitPrograms> = async ({ driver, browser, xvfb }, ends) => {
  const home = await mkdtemp(join(tmpdir(), 'cuulong-atlas-webkit-'));
  // The browser may still write when it is told to end.
  ends.push(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  const downloads = join(home, 'Downloads');
  await mkdir(downloads);
  await mkdir(join(home, '.config'));
  await writeFile(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const display = await startDisplay(xvfb, ends);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  ends.push(() => child.kill());
  const url = `http://127.0.0.1:${port}`;
  const options = { binary: browser, args: ['--automation'] };
  await whenReady(url, child);
  const alwaysMatch = { 'webkitgtk:browserOptions': options, pageLoadStrategy: 'none' };
  const started = await command(`${url}/session`, 'POST', { capabilities: { alwaysMatch } });
  const session = `${url}/session/${(started as { sessionId: string }).sessionId}`;
  ends.push(() => command(session, 'DELETE').catch(() => {}));
  const post = (path: string, body: object) => command(`${session}/${path}`, 'POST', body);
  const run = async <Given extends unknown[], Result>(call: InPage<Given, Result>, args: Given) =>
    (await post('execute/sync', { script: `return (${call})(...arguments)`, args })) as Result;
  const act = (type: 'key' | 'pointer', actions: object[]) =>
    post('actions', { actions: [{ type, id: type, actions }] });
  // A window's measures are those of its frame and bars, too.
  await post('window/rect', WINDOW);
  const [width, height] = await run(() => [innerWidth, innerHeight] as const, []);
  await post('window/rect', { width: 2 * WINDOW.width - width, height: 2 * WINDOW.height - height });
  return {
    downloads,
    page: {
      async open(address) {
        await post('url', { url: address });
      },
      evaluate: (call, ...given) => run(call, given),
      async evaluateInFrame(call, ...given) {
        const element = (await post('element', { using: 'css selector', value: 'iframe' })) as {
          [ELEMENT]: string;
        };
        await post('frame', { id: element });
        try {
          return await run(call, given);
        } finally {
          await post('frame', { id: null });
        }
      },
      async click(x, y) {
        await act('pointer', [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]);
      },
      async type(text) {
        const strokes = [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await act('key', strokes);
      },
      screenshot: async () =>
        Buffer.from((await command(`${session}/screenshot`, 'GET')) as string, 'base64'),
    },
  };
};
