import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Engine, EnginePage, Start } from './engine.ts';

const hasWebGL2 = (page: EnginePage) =>
  page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);

/**
 * Tests of one engine, which is started once for all of them. Where it is missing, or does not start, they are left out,
 * and that is said.
 */
export function describeEngine<Programs>(
  name: string,
  find: () => Programs | undefined,
  start: Start<Programs>,
  tests: (engine: Engine) => void,
): void {
  const programs = find();
  describe.skipIf(!programs)(programs ? name : `${name}, which is missing here`, () => {
    const engine = {} as Engine;
    const ends: (() => unknown)[] = [];
    beforeAll(async () => {
      try {
        Object.assign(engine, await start(programs as Programs, ends));
        engine.renderer = (await hasWebGL2(engine.page)) ? 'maplibre' : 'svg';
      } catch (error) {
        console.error(`${name} is here but does not start, so its tests are left out:`, error);
      }
    });
    beforeEach(({ skip }) => skip(!engine.renderer, `${name} does not start`));
    afterAll(async () => {
      // One part that does not end must not keep the others running.
      for (const end of ends.reverse()) await Promise.resolve().then(end).catch(console.error);
    });
    tests(engine);
  });
}
