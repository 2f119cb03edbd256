/** A screen without a monitor: neither engine draws WebGL without one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts Xvfb and returns its name, `:99` with a number that was free; `ends` gets what ends it. */
export async function startDisplay(xvfb: string, ends: (() => unknown)[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  ends.push(() => child.kill());
  const [number] = await Promise.race([
    once(child.stdio[3] as NodeJS.ReadableStream, 'data', { signal: AbortSignal.timeout(10_000) }),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb ended at once'))),
  ]);
  return `:${String(number).trim()}`;
}
