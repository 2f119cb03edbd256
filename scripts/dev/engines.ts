/** The engines beside Chromium that have a smoke test of their own, and where they may be on this machine. */
import { posix, win32 } from 'node:path';
import { findProgram, type Machine, thisMachine } from './find-program.ts';

export interface FirefoxPrograms {
  firefox: string;
  /** A screen without a monitor; without one Firefox runs headless, where it has no WebGL. */
  xvfb: string | undefined;
}

export interface WebKitPrograms {
  driver: string;
  /** WebKitGTK's small browser, which the driver starts. */
  browser: string;
  xvfb: string;
}

function firefoxPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return folders.map((folder) => posix.join(folder, 'Firefox.app/Contents/MacOS/firefox'));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    return folders.flatMap((folder) => (folder ? win32.join(folder, 'Mozilla Firefox\\firefox.exe') : []));
  }
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
}

const WEBKIT_BROWSERS = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].flatMap((folder) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${folder}webkit2gtk-${version}/MiniBrowser`),
);

/** Xvfb, `XVFB_PATH` before its usual place; `undefined` where there is none. */
export function findXvfb(machine: Machine = thisMachine()): string | undefined {
  return findProgram('XVFB_PATH', ['/usr/bin/Xvfb'], machine, '-help');
}

/** A Firefox that starts, `FIREFOX_PATH` before the usual places; `undefined` where there is none. */
export function findFirefox(machine: Machine = thisMachine()): FirefoxPrograms | undefined {
  const firefox = findProgram('FIREFOX_PATH', firefoxPaths(machine), machine);
  return firefox ? { firefox, xvfb: findXvfb(machine) } : undefined;
}

/**
 * WebKitGTK with its driver, `WEBKIT_DRIVER_PATH` and `WEBKIT_BROWSER_PATH` before the usual places; `undefined` where
 * a part is missing. On other systems than Linux there is Safari alone, whose driver has to be allowed by hand.
 */
export function findWebKit(machine: Machine = thisMachine()): WebKitPrograms | undefined {
  if (machine.platform !== 'linux') return undefined;
  const driver = findProgram('WEBKIT_DRIVER_PATH', ['/usr/bin/WebKitWebDriver'], machine, '--help');
  // The browser starts on a screen alone: that it is there must do.
  const there = { ...machine, starts: () => true };
  const browser = findProgram('WEBKIT_BROWSER_PATH', WEBKIT_BROWSERS, there);
  const xvfb = findXvfb(machine);
  return driver && browser && xvfb ? { driver, browser, xvfb } : undefined;
}
