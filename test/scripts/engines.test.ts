import { describe, expect, it } from 'vitest';
import { findFirefox, findWebKit } from '../../scripts/dev/engines.ts';
import type { Machine } from '../../scripts/dev/find-program.ts';

const XVFB = '/usr/bin/Xvfb';
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** A machine on which only these files exist. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: {},
    home: '/home/mai',
    exists: (path) => files.includes(path),
    starts: () => true,
    ...rest,
  };
}

describe('findFirefox', () => {
  it.each([
    ['linux', '/usr/bin/firefox-esr'],
    ['linux', '/usr/bin/firefox'],
    ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['darwin', '/home/mai/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('finds on %s the browser at %s', (platform, firefox) => {
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findFirefox(machine([firefox], { platform, env }))).toEqual({ firefox, xvfb: undefined });
  });

  it('takes a screen along where there is one', () => {
    expect(findFirefox(machine(['/usr/bin/firefox', XVFB]))).toEqual({
      firefox: '/usr/bin/firefox',
      xvfb: XVFB,
    });
  });

  it('takes FIREFOX_PATH before every usual place, and names one that does not exist', () => {
    const files = ['/usr/bin/firefox', '/opt/firefox'];
    expect(findFirefox(machine(files, { env: { FIREFOX_PATH: '/opt/firefox' } }))?.firefox).toBe(
      '/opt/firefox',
    );
    expect(() => findFirefox(machine(files, { env: { FIREFOX_PATH: '/opt/nothing' } }))).toThrow(
      'FIREFOX_PATH is "/opt/nothing", but there is no such file: correct it or leave it unset.',
    );
  });

  it('passes over a file that is there but only prints advice', () => {
    const starts = (path: string) => path !== '/usr/bin/firefox';
    expect(findFirefox(machine(['/usr/bin/firefox'], { starts }))).toBeUndefined();
  });
});

describe('findWebKit', () => {
  it('wants the driver, its browser and a screen, and finds nothing where one of them is missing', () => {
    const all = [DRIVER, BROWSER, XVFB];
    expect(findWebKit(machine(all))).toEqual({ driver: DRIVER, browser: BROWSER, xvfb: XVFB });
    for (const missing of all)
      expect(findWebKit(machine(all.filter((path) => path !== missing)))).toBeUndefined();
  });

  it('finds the browser where other systems and versions keep it, whether or not it starts without a screen', () => {
    const browser = '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser';
    const starts = (path: string) => path !== browser;
    expect(findWebKit(machine([DRIVER, browser, XVFB], { starts }))?.browser).toBe(browser);
  });

  it('takes each part from where its variable says', () => {
    const env = {
      WEBKIT_DRIVER_PATH: '/opt/driver',
      WEBKIT_BROWSER_PATH: '/opt/browser',
      XVFB_PATH: '/opt/x',
    };
    const files = [DRIVER, BROWSER, XVFB, ...Object.values(env)];
    expect(findWebKit(machine(files, { env }))).toEqual({
      driver: '/opt/driver',
      browser: '/opt/browser',
      xvfb: '/opt/x',
    });
  });

  it('finds nothing elsewhere than on Linux', () => {
    expect(findWebKit(machine([DRIVER, BROWSER, XVFB], { platform: 'darwin' }))).toBeUndefined();
  });
});
