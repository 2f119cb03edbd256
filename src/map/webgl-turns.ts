import { whenWanted } from './idle.ts';
import { takeBerth } from './webgl-slots.ts';

/** A map that has been out of sight for so long gives its berth to another. Milliseconds. */
const AWAY = 1000;

/** Longer than those that are out of sight keep theirs: all berths are taken by maps in view. Milliseconds. */
const LONG = 1.5 * AWAY;

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
    timer = inView && !document.hidden ? undefined : setTimeout(leave, AWAY);
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
 * Gives a map its turns on MapLibre: calls `run` whenever the map is wanted and a berth is free, with a signal that
 * ends the turn. `run` resolves when all it started is gone: with `true` to have another turn, with `false` if there is
 * nothing to come back for. Calls `late` then, and when there is no berth for long. Nothing is called before the map is
 * `alive`, nor any more once `signal` is aborted.
 */
export async function takeTurns(
  stage: HTMLElement,
  alive: Promise<void>,
  signal: AbortSignal,
  run: (turn: AbortSignal) => Promise<boolean>,
  late: () => void,
): Promise<void> {
  for (let again = true; again && !signal.aborted; ) {
    await whenWanted(stage, alive, signal);
    const turn = whenAway(stage, signal);
    const timer = setTimeout(late, LONG);
    const giveBack = await takeBerth(turn.signal).catch(() => undefined);
    clearTimeout(timer);
    if (!giveBack) continue;
    try {
      again = await run(turn.signal);
    } finally {
      giveBack();
      turn.abort();
    }
  }
  if (!signal.aborted) late();
}
