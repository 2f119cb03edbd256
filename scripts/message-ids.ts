/** Writes the type of all ids that the Fluent files of `locales/` have, for `Messages.t`: `npm run strings`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { compileFluent } from './fluent.mjs';

export const MESSAGE_IDS = new URL('../src/i18n/message-id.ts', import.meta.url);
const LOCALES = new URL('../locales/vi/', import.meta.url);

/** The module's text. Throws as `compileFluent` does; that English has the same ids, a test holds. */
export async function messageIds(): Promise<string> {
  const ids: string[] = [];
  for (const file of await readdir(LOCALES))
    ids.push(...Object.keys(compileFluent(await readFile(new URL(file, LOCALES), 'utf8'), file)));
  const union = ids.sort().map((id) => `\n  | '${id}'`);
  return `/** Made of the files in \`locales/\` by \`npm run strings\`. */\nexport type MessageId =${union.join('')};\n`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeFile(MESSAGE_IDS, await messageIds());
