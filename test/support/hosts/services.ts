/** Programs that a host needs: started, waited for, and ended with all that they have started. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export interface Services {
  start: (command: string, args: string[], env?: Record<string, string>) => void;
  /** Ends all of them, the last first. */
  stop: () => Promise<void>;
}

export function services(): Services {
  const children: ChildProcess[] = [];
  return {
    start(command, args, env = {}) {
      // A group of its own, so that its workers end with it.
      children.push(
        spawn(command, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } }),
      );
    },
    async stop() {
      for (const child of children.splice(0).reverse()) {
        if (child.exitCode !== null || child.signalCode !== null || !child.pid) continue;
        const ended = once(child, 'exit');
        process.kill(-child.pid, 'SIGTERM');
        await ended;
      }
    },
  };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks ten times a second until `ready` says so, for a minute at most. */
export async function until(what: string, ready: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await ready()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what}: expected to be there within a minute, got nothing`);
}
