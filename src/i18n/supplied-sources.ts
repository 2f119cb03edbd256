import en from '../../locales/en/supplied.ftl';
import vi from '../../locales/vi/supplied.ftl';
import type { Sources } from './messages.ts';

/** The strings about figures that the site has not published, for `Messages.add`. */
export const SUPPLIED_SOURCES: Sources = { vi, en };
