import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The day on which a data folder was last changed, as `2024-02-09`, in UTC: that of its last commit, so that every build
 * of the same state says the same; of its newest file where it differs from that, or where there is no git.
 */
export async function dataDate(folder: string): Promise<string> {
  const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
  const git = async (...args: string[]) => (await run('git', ['-C', folder, ...args])).stdout.trim();
  try {
    const [changed, committed] = await Promise.all([
      git('status', '--porcelain', '.'),
      git('log', '-1', '--format=%ct', '.'),
    ]);
    if (!changed && committed) return day(Number(committed) * 1000);
  } catch {
    // Not a working copy of git, or no git.
  }
  const files = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
  return day(Math.max(...files.map(({ mtimeMs }) => mtimeMs)));
}
