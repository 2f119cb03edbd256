import { expect, it } from 'vitest';
import { BERTHS, Berths, takeBerth } from '../../src/map/webgl-slots.ts';

const never = new AbortController().signal;

/** Whether a berth is there by the next task. */
async function isThere(berth: Promise<unknown>): Promise<boolean> {
  let there = false;
  berth.then(
    () => {
      there = true;
    },
    () => {},
  );
  await new Promise((resolve) => setTimeout(resolve));
  return there;
}

it('gives as many berths as there are, and the next to whoever asked first', async () => {
  const berths = new Berths(2);
  const [first, second, third, fourth] = [0, 1, 2, 3].map(() => berths.take(never));
  expect(
    await Promise.all([first, second, third, fourth].map((each) => isThere(each as Promise<unknown>))),
  ).toEqual([true, true, false, false]);
  (await second)?.();
  expect(await isThere(third as Promise<unknown>)).toBe(true);
  expect(await isThere(fourth as Promise<unknown>)).toBe(false);
});

it('takes a berth back once, however often it is given', async () => {
  const berths = new Berths(1);
  const giveBack = await berths.take(never);
  const [second, third] = [berths.take(never), berths.take(never)];
  giveBack();
  giveBack();
  expect(await isThere(second)).toBe(true);
  expect(await isThere(third)).toBe(false);
});

it('passes over who has given up waiting, and rejects who had before asking', async () => {
  const berths = new Berths(1);
  const giveBack = await berths.take(never);
  const leaving = new AbortController();
  const second = berths.take(leaving.signal);
  const third = berths.take(never);
  leaving.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  giveBack();
  expect(await isThere(third)).toBe(true);
  await expect(berths.take(leaving.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

it('shares the berths of a frame with the other frames of its origin, and gives them back', async () => {
  // The tests themselves run in a frame.
  expect(window.parent).not.toBe(window);
  const names = async (of: 'held' | 'pending') =>
    ((await navigator.locks.query())[of] ?? []).map(({ name }) => name).sort();
  const all = await Promise.all(Array.from({ length: BERTHS }, () => takeBerth(never)));
  expect(await names('held')).toEqual(['cuulong-atlas berth 1', 'cuulong-atlas berth 2']);
  for (const giveBack of all) giveBack();
  await expect.poll(() => names('held')).toEqual([]);
  expect(await names('pending')).toEqual([]);
});
