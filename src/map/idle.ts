import type { Steps } from '../drawing/steps.ts';

/** Resolves in a task of its own. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** So long may a task take that others follow at once: on a slow phone it takes four times as long. */
const TASK_MS = 25;

/** Does all steps, in as many tasks as they need. */
export async function inTasks<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + TASK_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** How many milliseconds of an idle time are left. */
export type Idle = Pick<IdleDeadline, 'timeRemaining'>;

const FRAME_MS = 16;

/** Calls back when the page is idle, within half a second; in a browser that does not tell, soon, and for a frame's time. */
export const whenIdle = (then: (idle: Idle) => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 500 });
  else
    setTimeout(() => {
      const end = performance.now() + FRAME_MS;
      then({ timeRemaining: () => end - performance.now() });
    }, 50);
};

/** What follows a frame must not begin while that is still being drawn on a slow phone. */
const AFTER_FRAME_MS = 20;

/** Resolves when the next frame is on the screen; soon, where none is drawn. */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const unseen = setTimeout(resolve, 100);
    // A frame has been handed over when the one after it begins.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(unseen);
        setTimeout(resolve, AFTER_FRAME_MS);
      }),
    );
  });

/**
 * Resolves when MapLibre is to be fetched: the map is `alive`, in view, and the page is idle, or the reader
 * drags, zooms or pinches it, whichever is first. Never resolves once `signal` is aborted.
 */
export function whenWanted(stage: HTMLElement, alive: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Looked for before the map is `alive`: one wait less than after it.
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      alive.then(() => whenIdle(done));
    });
    const ended = new AbortController();
    const done = () => {
      watch.disconnect();
      ended.abort();
      if (!signal.aborted) resolve();
    };
    const atOnce = () => alive.then(done);
    const options = { signal: ended.signal, passive: true };
    stage.addEventListener('wheel', atOnce, options);
    stage.addEventListener('pointermove', (event) => event.buttons > 0 && atOnce(), options);
    stage.addEventListener('touchmove', (event) => event.touches.length > 1 && atOnce(), options);
    signal.addEventListener('abort', done, { signal: ended.signal });
    watch.observe(stage);
  });
}
