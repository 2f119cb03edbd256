import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FILES } from '../../src/compile/read-data.ts';

/**
 * The texts of the data files in a folder, by file name, for `readData`. A file that is not there is left out;
 * any other failure to read throws.
 */
export async function loadFolder(folder: string): Promise<{ [name: string]: string }> {
  const entries = await Promise.all(
    DATA_FILES.map(async (name): Promise<[string, string][]> => {
      try {
        return [[name, await readFile(join(folder, name), 'utf8')]];
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    }),
  );
  return Object.fromEntries(entries.flat());
}
