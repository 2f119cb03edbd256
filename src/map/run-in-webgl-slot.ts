import { whenWanted } from './idle.ts';
import { acquireWebGlSlot } from './webgl-slots.ts';

/** A map that has been out of sight for so long releases its slot. */
const AWAY_TIMEOUT_MS = 1000;

/** Longer than those that are out of sight keep theirs: all slots are taken by maps in view. */
const SLOT_TIMEOUT_MS = 1.5 * AWAY_TIMEOUT_MS;

/**
 * Aborted once the map has been out of view, or its page hidden, for a while; at once when the page is left, since a
 * browser keeps no page for the way back that holds a lock; and with `signal`.
 */
function whenAway(stage: HTMLElement, signal: AbortSignal): AbortController {
  const away = new AbortController();
  const leave = () => away.abort();
  let inView = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = inView && !document.hidden ? undefined : setTimeout(leave, AWAY_TIMEOUT_MS);
  };
  const watch = new IntersectionObserver((entries) => {
    inView = entries[entries.length - 1]?.isIntersecting ?? inView;
    look();
  });
  watch.observe(stage);
  document.addEventListener('visibilitychange', look, { signal: away.signal });
  addEventListener('pagehide', leave, { signal: away.signal });
  signal.addEventListener('abort', leave, { signal: away.signal });
  away.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    watch.disconnect();
  });
  return away;
}

/**
 * Runs MapLibre in a map, again and again: calls `run` whenever the map is wanted and a slot is free, with a signal that
 * ends that run. `run` resolves when all it started is gone: with `true` to run again, with `false` if there is
 * nothing to come back for. Calls `unavailable` then, and when there is no slot for long. Nothing is called before the map is
 * `alive`, nor any more once `signal` is aborted.
 */
export async function runInWebGlSlot(
  stage: HTMLElement,
  alive: Promise<void>,
  signal: AbortSignal,
  run: (session: AbortSignal) => Promise<boolean>,
  unavailable: () => void,
): Promise<void> {
  for (let again = true; again && !signal.aborted; ) {
    await whenWanted(stage, alive, signal);
    const session = whenAway(stage, signal);
    const timer = setTimeout(unavailable, SLOT_TIMEOUT_MS);
    const release = await acquireWebGlSlot(session.signal).catch(() => undefined);
    clearTimeout(timer);
    if (!release) continue;
    try {
      again = await run(session.signal);
    } finally {
      release();
      session.abort();
    }
  }
  if (!signal.aborted) unavailable();
}
