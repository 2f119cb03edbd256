import { readWorkbook, type Worksheet } from '../../intake/read-workbook.ts';

/** What a workbook is read from, and what comes back: its sheets, or what the library says is wrong. */
export interface WorkbookAsked {
  bytes: Uint8Array;
  html: boolean;
}
export type WorkbookAnswer = { worksheets: Worksheet[] } | { error: string };

addEventListener('message', ({ data }: MessageEvent<WorkbookAsked>) => {
  let answer: WorkbookAnswer;
  try {
    answer = { worksheets: readWorkbook(data.bytes, data.html) };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  postMessage(answer);
});
