import { type FileKind, kindOfFile } from '../../intake/file-kind.ts';
import type { Worksheet } from '../../intake/read-workbook.ts';
import type { DeskInput } from './read-files.ts';
import type { WorkbookAnswer, WorkbookAsked } from './workbook-worker.ts';

/** Why a file has not come in: what it is, or what is the matter with it. */
export type Refusal =
  | Exclude<FileKind, 'workbook' | 'html' | 'text'>
  | 'too-big'
  | 'folder'
  | 'locked'
  | 'password'
  | 'broken-workbook'
  | 'unread-workbook'
  | 'no-table';

export interface Refused {
  name: string;
  why: Refusal;
}

/**
 * Tells tables from what is none, and opens workbooks, each in a worker of its own: what cannot be read is refused with its
 * reason, and all others come in. Rejects with nothing.
 */
export async function openInputs(
  inputs: readonly DeskInput[],
): Promise<{ opened: DeskInput[]; refused: Refused[] }> {
  const refused: Refused[] = [];
  const opened = await Promise.all(
    inputs.map(async (input): Promise<DeskInput | undefined> => {
      const { name, bytes } = input;
      if (!bytes) return input;
      const kind = kindOfFile(bytes);
      if (kind === 'text') return input;
      if (kind !== 'workbook' && kind !== 'html') {
        refused.push({ name, why: kind });
        return undefined;
      }
      const answer = await askWorker({ bytes, html: kind === 'html' });
      if (!answer) {
        refused.push({ name, why: 'unread-workbook' });
        return undefined;
      }
      if ('error' in answer) {
        refused.push({ name, why: /password|encrypt/i.test(answer.error) ? 'password' : 'broken-workbook' });
        return undefined;
      }
      const worksheets = answer.worksheets.filter(({ rows }) =>
        rows.some((row) => row.some((cell) => cell !== '')),
      );
      if (worksheets.length > 0) return { name, worksheets };
      refused.push({ name, why: 'no-table' });
      return undefined;
    }),
  );
  return { opened: opened.filter((input) => input !== undefined), refused };
}

/** The library that reads workbooks is large: it comes with the first of them. No answer where it cannot be had. */
function askWorker(asked: WorkbookAsked): Promise<WorkbookAnswer | undefined> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<WorkbookAnswer | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<WorkbookAnswer>) => resolve(data);
    worker.onerror = () => resolve(undefined);
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}

/** The sheet that an editor most likely means: the first that is seen and has more than a line. */
export function likelyWorksheet(worksheets: readonly Worksheet[]): Worksheet | undefined {
  const filled = ({ rows }: Worksheet) => rows.filter((row) => row.some((cell) => cell !== '')).length;
  const seen = worksheets.filter(({ hidden }) => !hidden);
  return seen.find((each) => filled(each) > 1) ?? seen[0] ?? worksheets[0];
}
