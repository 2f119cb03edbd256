import en from '../../locales/en/commune-tools.ftl';
import vi from '../../locales/vi/commune-tools.ftl';
import type { Sources } from './messages.ts';

/** The strings of the table, the search and the files of today's communes, for `Messages.add`. */
export const COMMUNE_TOOL_SOURCES: Sources = { vi, en };
