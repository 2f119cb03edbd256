import type { Messages } from '../../i18n/messages.ts';
import { MAX_FILE_MEGABYTES } from './dropped-files.ts';
import type { Refused } from './open-inputs.ts';

/**
 * Why what came could not be read. What a file can do wrong is found by its own checks: an error of the language itself is
 * ours, or the browser's that lacks what we call, and no file is blamed for it.
 */
export function unreadWord(error: unknown, name: string, m: Messages): string {
  const ours = error instanceof TypeError || error instanceof ReferenceError;
  return m.t(ours ? 'desk-too-old' : 'desk-unreadable', { name });
}

/** What each file is that has not come in, and what to do about it. */
export const refusedText = (refused: readonly Refused[], m: Messages): string =>
  refused
    .map(({ name, why }) => m.t(`desk-refused-${why}`, { name, megabytes: MAX_FILE_MEGABYTES }))
    .join(' ');
