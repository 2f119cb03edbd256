/** A screen without a monitor: neither engine draws WebGL without one. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Starts Xvfb on a number that is free. The caller ends it with `kill`. */
export async function startDisplay(xvfb: string): Promise<{ name: string; process: ChildProcess }> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const process = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const said = process.stdio[3] as NodeJS.ReadableStream;
  const [number] = await Promise.race([
    once(said, 'data', { signal: AbortSignal.timeout(10_000) }),
    once(process, 'exit').then(() => Promise.reject(new Error('Xvfb ended at once'))),
  ]);
  return { name: `:${String(number).trim()}`, process };
}
