/** Where a Chromium may be on this machine, and how the tests start it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';

/** What the search looks at; the machine's own by default. */
export interface ChromiumSearch {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  /** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
  playwrightPath: string;
  exists: (path: string) => boolean;
  /** Whether the file is a browser that starts: Ubuntu's `chromium-browser` may be a script that only prints advice. */
  starts: (path: string) => boolean;
}

function thisMachine(): ChromiumSearch {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    playwrightPath: chromium.executablePath(),
    exists: existsSync,
    // On Windows `--version` would open a window.
    starts: (path) =>
      process.platform === 'win32' ||
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  };
}

/** The paths to try in turn, the usual places of the platform first, then Playwright's own download. */
export function chromiumPaths({ platform, env, home, playwrightPath }: ChromiumSearch): string[] {
  return [...usualPaths(platform, env, home), playwrightPath].filter((path) => path !== '');
}

function usualPaths(platform: NodeJS.Platform, env: ChromiumSearch['env'], home: string): string[] {
  if (platform === 'darwin') {
    const programs = ['Chromium', 'Google Chrome'].map((name) => `${name}.app/Contents/MacOS/${name}`);
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return folders.flatMap((folder) => programs.map((program) => posix.join(folder, program)));
  }
  if (platform === 'win32') {
    const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? programs.map((program) => win32.join(folder, program)) : [],
    );
  }
  const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return programs.map((program) => `/usr/bin/${program}`);
}

/**
 * The path of a Chromium that starts, or `undefined` where there is none.
 * Throws where `CHROMIUM_PATH` is set but is no such file: what somebody asked for is never replaced silently.
 */
export function findChromium(search: ChromiumSearch = thisMachine()): string | undefined {
  const isUsable = (path: string) => search.exists(path) && search.starts(path);
  const asked = search.env.CHROMIUM_PATH;
  if (!asked) return chromiumPaths(search).find(isUsable);
  if (isUsable(asked)) return asked;
  const problem = search.exists(asked) ? 'that does not start as a browser' : 'there is no such file';
  throw new Error(`CHROMIUM_PATH is "${asked}", but ${problem}: correct it or leave it unset.`);
}

/** Chromium refuses to sandbox as root, and cannot where the kernel keeps user namespaces from ordinary users. */
function canSandbox(): boolean {
  if (process.getuid?.() === 0) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0;
}

/** Headless, silent towards the network, and with WebGL2 drawn in software so that every machine draws the same. */
export function launchOptions(executablePath = findChromium()): LaunchOptions {
  return {
    executablePath,
    headless: true,
    chromiumSandbox: canSandbox(),
    args: [
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-gpu-compositing', // else each page's first paint waits for shaders to compile in software
    ],
  };
}
