import type { Engine } from './engine.ts';

/** An engine, or why it is not to be had here: then its tests are left out, and that is said. */
export async function startEngine<Programs>(
  name: string,
  find: () => Programs | undefined,
  start: (programs: Programs) => Promise<Engine>,
): Promise<{ name: string; engine?: Engine }> {
  const programs = find();
  if (!programs) return { name: `${name}, which is missing here` };
  try {
    return { name, engine: await start(programs) };
  } catch (error) {
    console.error(`${name} is here but does not start:`, error);
    return { name: `${name}, which does not start here` };
  }
}
