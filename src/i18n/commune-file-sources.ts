import en from '../../locales/en/commune-files.ftl';
import vi from '../../locales/vi/commune-files.ftl';
import type { Sources } from './messages.ts';

/** The strings of the files of today's communes, for `Messages.add`. */
export const COMMUNE_FILE_SOURCES: Sources = { vi, en };
