/** MapLibre runs in this many maps at a time: browsers drop the oldest of too many WebGL contexts, and phones heat up. */
export const BERTHS = 2;

/** Gives a berth back; a second call does nothing. */
export type GiveBack = () => void;

/** A berth was not needed any longer before it was there. */
const left = () => new DOMException('the wait for a berth was given up', 'AbortError');

/** The maps of one page: so many may run, the others wait in the order in which they asked. */
export class Berths {
  private readonly waiting: (() => void)[] = [];
  private taken = 0;

  constructor(private readonly count: number) {}

  /** Resolves with a berth, first come first served. Rejects with an `AbortError` once `signal` is aborted. */
  take(signal: AbortSignal): Promise<GiveBack> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(left());
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(left());
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        this.taken++;
        resolve(once(() => this.free()));
      };
      if (this.taken < this.count) return enter();
      this.waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  private free(): void {
    this.taken--;
    this.waiting.shift()?.();
  }
}

function once(act: () => void): GiveBack {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

const onThisPage = new Berths(BERTHS);
const LOCK = 'cuulong-atlas berth';

/**
 * One of the two berths that all frames of one origin share, as locks of the browser. They have no counting lock, so
 * whoever is first in the queue, which is a lock too, waits for both and lets the second go.
 */
function takeLock(locks: LockManager, signal: AbortSignal): Promise<GiveBack> {
  const firstFree = () =>
    new Promise<GiveBack>((resolve, reject) => {
      const settled = new AbortController();
      const wait = { signal: settled.signal };
      let mine = false;
      const held = (): Promise<void> | undefined => {
        if (wait.signal.aborted) return;
        mine = true;
        settled.abort();
        return new Promise((giveBack) => resolve(giveBack));
      };
      signal.addEventListener('abort', () => settled.abort(), wait);
      for (let berth = 1; berth <= BERTHS; berth++)
        locks.request(`${LOCK} ${berth}`, wait, held).catch((error) => {
          if (!mine) reject(error);
        });
    });
  return locks.request(`${LOCK} queue`, { signal }, firstFree);
}

/**
 * Resolves when MapLibre may run in one more map, on this page and, in a frame, in all frames of this origin. Where
 * the browser has no locks (opaque origins as of `sandbox="allow-scripts"`, plain HTTP, blocked storage) only the page's
 * own rule holds. A page that is no frame asks for no lock: other tabs do not count, and a browser keeps no
 * page for the way back that holds one. Rejects with an `AbortError` once `signal` is aborted.
 */
export async function takeBerth(signal: AbortSignal): Promise<GiveBack> {
  const giveBack = await onThisPage.take(signal);
  if (window.parent === window || !navigator.locks) return giveBack;
  try {
    const unlock = await takeLock(navigator.locks, signal);
    return once(() => {
      unlock();
      giveBack();
    });
  } catch (error) {
    if (!signal.aborted) return giveBack;
    giveBack();
    throw error;
  }
}
