/** MapLibre runs in this many maps at a time: browsers drop the oldest of too many WebGL contexts, and phones heat up. */
export const WEBGL_SLOTS = 2;

/** Releases a slot; a second call does nothing. */
export type Release = () => void;

/** Nobody needs the slot any longer. */
const aborted = () => new DOMException('the wait for a WebGL slot was given up', 'AbortError');

/** The maps of one page: so many may run, the others wait in the order in which they asked. */
export class WebGlSlots {
  private readonly queue: (() => void)[] = [];
  private inUse = 0;

  constructor(private readonly count: number) {}

  /** Resolves with a slot, first come first served. Rejects with an `AbortError` once `signal` is aborted. */
  acquire(signal: AbortSignal): Promise<Release> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(aborted());
      const leave = () => {
        this.queue.splice(this.queue.indexOf(enter), 1);
        reject(aborted());
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        this.inUse++;
        resolve(once(() => this.free()));
      };
      if (this.inUse < this.count) return enter();
      this.queue.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  private free(): void {
    this.inUse--;
    this.queue.shift()?.();
  }
}

function once(act: () => void): Release {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

const onThisPage = new WebGlSlots(WEBGL_SLOTS);
const LOCK = 'cuulong-atlas webgl slot';

/**
 * One of the two slots that all frames of one origin share, as locks of the browser. They have no counting lock, so
 * whoever is first in the queue, which is a lock too, waits for both and lets the second go.
 */
function takeLock(locks: LockManager, signal: AbortSignal): Promise<Release> {
  const firstFree = () =>
    new Promise<Release>((resolve, reject) => {
      const settled = new AbortController();
      const wait = { signal: settled.signal };
      let mine = false;
      const held = (): Promise<void> | undefined => {
        if (wait.signal.aborted) return;
        mine = true;
        settled.abort();
        return new Promise((release) => resolve(release));
      };
      signal.addEventListener('abort', () => settled.abort(), wait);
      for (let slot = 1; slot <= WEBGL_SLOTS; slot++)
        locks.request(`${LOCK} ${slot}`, wait, held).catch((error) => {
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
export async function acquireWebGlSlot(signal: AbortSignal): Promise<Release> {
  const release = await onThisPage.acquire(signal);
  if (window.parent === window || !navigator.locks) return release;
  try {
    const unlock = await takeLock(navigator.locks, signal);
    return once(() => {
      unlock();
      release();
    });
  } catch (error) {
    if (!signal.aborted) return release;
    release();
    throw error;
  }
}
