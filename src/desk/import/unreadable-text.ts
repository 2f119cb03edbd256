import type { Messages } from '../../i18n/messages.ts';

/**
 * Why what came could not be read. What a file can do wrong is found by its own checks: an error of the language itself is
 * ours, or the browser's that lacks what we call, and no file is blamed for it.
 */
export function unreadWord(error: unknown, name: string, m: Messages): string {
  const ours = error instanceof TypeError || error instanceof ReferenceError;
  return m.t(ours ? 'desk-too-old' : 'desk-unreadable', { name });
}
