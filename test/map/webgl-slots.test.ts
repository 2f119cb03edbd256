import { expect, it } from 'vitest';
import { acquireWebGlSlot, WEBGL_SLOTS, WebGlSlots } from '../../src/map/webgl-slots.ts';

const never = new AbortController().signal;

/** Whether a slot is there by the next task. */
async function isThere(slot: Promise<unknown>): Promise<boolean> {
  let there = false;
  slot.then(
    () => {
      there = true;
    },
    () => {},
  );
  await new Promise((resolve) => setTimeout(resolve));
  return there;
}

it('gives as many slots as there are, and the next to whoever asked first', async () => {
  const slots = new WebGlSlots(2);
  const [first, second, third, fourth] = [0, 1, 2, 3].map(() => slots.acquire(never));
  expect(
    await Promise.all([first, second, third, fourth].map((each) => isThere(each as Promise<unknown>))),
  ).toEqual([true, true, false, false]);
  (await second)?.();
  expect(await isThere(third as Promise<unknown>)).toBe(true);
  expect(await isThere(fourth as Promise<unknown>)).toBe(false);
});

it('takes a slot back once, however often it is given', async () => {
  const slots = new WebGlSlots(1);
  const release = await slots.acquire(never);
  const [second, third] = [slots.acquire(never), slots.acquire(never)];
  release();
  release();
  expect(await isThere(second)).toBe(true);
  expect(await isThere(third)).toBe(false);
});

it('passes over who has given up waiting, and rejects who had before asking', async () => {
  const slots = new WebGlSlots(1);
  const release = await slots.acquire(never);
  const leaving = new AbortController();
  const second = slots.acquire(leaving.signal);
  const third = slots.acquire(never);
  leaving.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  release();
  expect(await isThere(third)).toBe(true);
  await expect(slots.acquire(leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

it('shares the slots of a frame with the other frames of its origin, and gives them back', async () => {
  // The tests themselves run in a frame.
  expect(window.parent).not.toBe(window);
  const names = async (of: 'held' | 'pending') =>
    ((await navigator.locks.query())[of] ?? []).map(({ name }) => name).sort();
  const all = await Promise.all(Array.from({ length: WEBGL_SLOTS }, () => acquireWebGlSlot(never)));
  expect(await names('held')).toEqual(['cuulong-atlas webgl slot 1', 'cuulong-atlas webgl slot 2']);
  for (const release of all) release();
  await expect.poll(() => names('held')).toEqual([]);
  expect(await names('pending')).toEqual([]);
});
