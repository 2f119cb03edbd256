import en from '../../locales/en/archive.ftl';
import vi from '../../locales/vi/archive.ftl';
import type { Sources } from './messages.ts';

/** The strings of the self-contained file, for `Messages.add`. */
export const ARCHIVE_SOURCES: Sources = { vi, en };
