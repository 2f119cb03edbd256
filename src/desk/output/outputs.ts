import texts from 'virtual:atlas-files';
import { changedFiles } from '../../draft/changed-files.ts';
import type { Changes } from '../../draft/draft.ts';
import type { Dataset } from '../../model/dataset.ts';

/** A file that is exported. */
export interface OutFile {
  name: string;
  text: string;
}

/** The date of a correction: today where the editor is, as 2024-02-09. */
export function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** The data files that these changes change; none without a change. */
export const outputFiles = (changes: Changes, { version }: Dataset): OutFile[] =>
  changes.changes.length > 0 ? changedFiles(texts, changes, { date: today(), version }) : [];

/** Downloads a file. */
export function download({ name, text }: OutFile, type = 'text/csv'): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // The browser has the file's content by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
