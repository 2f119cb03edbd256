/** Where a program may be on this machine: what somebody asked for by an environment variable, else the usual places. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';

/** What a search looks at; the machine's own by default. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  exists: (path: string) => boolean;
  /** Whether the file is a program that starts: Ubuntu's `chromium-browser` and `firefox` may only print advice. */
  starts: (path: string, argument?: string) => boolean;
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    exists: existsSync,
    // On Windows `--version` would open a window.
    starts: (path, argument = '--version') =>
      process.platform === 'win32' ||
      spawnSync(path, [argument], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  };
}

/**
 * The path of the program, or `undefined` where there is none. Throws where the variable is set but names no such
 * file: what somebody asked for is never replaced silently.
 */
export function findProgram(
  variable: string,
  usualPaths: readonly string[],
  machine: Machine,
  argument?: string,
): string | undefined {
  const isUsable = (path: string) => machine.exists(path) && machine.starts(path, argument);
  const asked = machine.env[variable];
  if (!asked) return usualPaths.find(isUsable);
  if (isUsable(asked)) return asked;
  const problem = machine.exists(asked) ? 'that does not start as a browser' : 'there is no such file';
  throw new Error(`${variable} is "${asked}", but ${problem}: correct it or leave it unset.`);
}
