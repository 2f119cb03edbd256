import en from '../../locales/en/explore.ftl';
import vi from '../../locales/vi/explore.ftl';
import type { Sources } from './messages.ts';

/** The strings of search, table, comparison, downloads and help, for `Messages.add`. */
export const EXPLORE_SOURCES: Sources = { vi, en };
