import { describe, expect, it } from 'vitest';
import { type ChromiumSearch, findChromium } from '../../scripts/dev/chromium.ts';

const DOWNLOADED = '/cache/playwright/chrome';

/** A machine on which only these files exist. */
function machine(files: string[], rest: Partial<ChromiumSearch> = {}): ChromiumSearch {
  return {
    platform: 'linux',
    env: {},
    home: '/home/mai',
    playwrightPath: DOWNLOADED,
    exists: (path) => files.includes(path),
    starts: () => true,
    ...rest,
  };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before every usual place', () => {
    const env = { CHROMIUM_PATH: '/opt/chrome' };
    expect(findChromium(machine(['/usr/bin/chromium', '/opt/chrome'], { env }))).toBe('/opt/chrome');
  });

  it('names a CHROMIUM_PATH that does not exist instead of taking another browser', () => {
    const env = { CHROMIUM_PATH: '/opt/nothing' };
    expect(() => findChromium(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROMIUM_PATH is "/opt/nothing", but there is no such file: correct it or leave it unset.',
    );
  });

  it('says when the file at CHROMIUM_PATH is no browser', () => {
    const env = { CHROMIUM_PATH: '/etc/hosts' };
    expect(() => findChromium(machine(['/etc/hosts'], { env, starts: () => false }))).toThrow(
      'CHROMIUM_PATH is "/etc/hosts", but that does not start as a browser: correct it or leave it unset.',
    );
  });

  it('treats an empty CHROMIUM_PATH as unset', () => {
    expect(findChromium(machine(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '' } }))).toBe(
      '/usr/bin/chromium',
    );
  });

  it.each([
    ['linux', '/usr/bin/chromium'],
    ['linux', '/usr/bin/chromium-browser'],
    ['linux', '/usr/bin/google-chrome'],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', '/home/mai/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', 'C:\\Users\\mai\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
  ] as const)('finds on %s the browser at %s', (platform, path) => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\mai\\AppData\\Local' };
    expect(findChromium(machine([path], { platform, env }))).toBe(path);
  });

  it('prefers the headless shell, the quickest, to a whole browser', () => {
    expect(findChromium(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']))).toBe(
      '/usr/bin/chromium-headless-shell',
    );
  });

  it("prefers an installed browser to Playwright's download", () => {
    expect(findChromium(machine([DOWNLOADED, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
    expect(findChromium(machine([DOWNLOADED]))).toBe(DOWNLOADED);
  });

  it('passes over a file that is there but does not start', () => {
    const starts = (path: string) => path !== '/usr/bin/chromium-browser';
    expect(findChromium(machine(['/usr/bin/chromium-browser', DOWNLOADED], { starts }))).toBe(DOWNLOADED);
  });

  it('finds nothing on a machine without a browser, and with no download path known', () => {
    expect(findChromium(machine([]))).toBeUndefined();
    expect(findChromium(machine([''], { playwrightPath: '' }))).toBeUndefined();
  });
});
