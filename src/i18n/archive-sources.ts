import en from '../../locales/en/archive.ftl';
import vi from '../../locales/vi/archive.ftl';
import type { Lang } from '../state/state.ts';
import type { Strings } from './messages.ts';

/** The strings of the self-contained file, for `Messages.add`. */
export const ARCHIVE_SOURCES: Record<Lang, Strings> = { vi, en };
