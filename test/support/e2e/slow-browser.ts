import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { launchBrowser } from './browser.ts';

/** How many times slower than this machine's the processor is. */
const SLOWER = 4;
/** Long against a signal's way, short against what a reader sees. */
const TURN_MS = 5;

/**
 * A browser whose pages have a slow phone's processor: they run for a quarter of the time and stand still for the rest,
 * other pages of the browser with them. Chromium's own throttling keeps this machine's processor busy meanwhile, from which
 * everything that runs beside it suffers. The caller closes it.
 */
export async function launchSlowBrowser(): Promise<Browser> {
  const browser = await launchBrowser();
  const session = await browser.newBrowserCDPSession();
  const renderers = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  };
  const inTurns = async () => {
    while (browser.isConnected()) {
      const began = performance.now();
      await wait(TURN_MS);
      const pages = await renderers();
      const ran = performance.now() - began;
      signal(pages, 'SIGSTOP');
      await wait(ran * (SLOWER - 1));
      signal(pages, 'SIGCONT');
    }
  };
  inTurns().catch((error) => {
    if (browser.isConnected()) throw error;
  });
  return browser;
}

function signal(processes: readonly number[], name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const id of processes)
    try {
      process.kill(id, name);
    } catch (error) {
      // It has ended meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
}
