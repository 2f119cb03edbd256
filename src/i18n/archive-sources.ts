import type { Lang } from '../state/state.ts';
import { enArchive } from './en-archive.ts';
import { viArchive } from './vi-archive.ts';

/** The strings of the self-contained file, for `Messages.add`. */
export const ARCHIVE_SOURCES: Record<Lang, string> = { vi: viArchive, en: enArchive };
