/** Where a Chromium may be on this machine, and how the tests start it. */
import { spawnSync } from 'node:child_process';
import { posix, win32 } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';
import { findProgram, type Machine, thisMachine } from './find-program.ts';

/** Debian's package, and the program in it. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/** What the search looks at; the machine's own by default. */
export interface ChromiumSearch extends Machine {
  /** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
  playwrightPath: string;
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
  // A new context of the shell's costs a third less: it draws no window around the page.
  const programs = [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return programs.map((program) => `/usr/bin/${program}`);
}

/** The path of a Chromium that starts, or `undefined` where there is none; `CHROMIUM_PATH` goes before all. */
export function findChromium(
  search: ChromiumSearch = { ...thisMachine(), playwrightPath: chromium.executablePath() },
): string | undefined {
  return findProgram('CHROMIUM_PATH', chromiumPaths(search), search);
}

/** Chromium refuses to sandbox as root, and cannot where the kernel keeps user namespaces from ordinary users. */
function canSandbox(): boolean {
  if (process.getuid?.() === 0) return false;
  if (process.platform !== 'linux') return true;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' }).status === 0;
}

/** Headless, making no requests of its own, and with WebGL2 drawn in software so that every machine draws the same. */
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
      '--font-render-hinting=slight', // the headless shell alone would draw letters otherwise than a window
    ],
  };
}
