import en from '../../locales/en/lazy-panels.ftl';
import vi from '../../locales/vi/lazy-panels.ftl';
import type { Sources } from './messages.ts';

/** The strings of search, table, comparison, downloads and help, for `Messages.add`. */
export const LAZY_PANEL_SOURCES: Sources = { vi, en };
