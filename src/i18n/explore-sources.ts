import en from '../../locales/en/explore.ftl';
import vi from '../../locales/vi/explore.ftl';
import type { Lang } from '../state/state.ts';
import type { Strings } from './messages.ts';

/** The strings of search, table, comparison, downloads and help, for `Messages.add`. */
export const EXPLORE_SOURCES: Record<Lang, Strings> = { vi, en };
