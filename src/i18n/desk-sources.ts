import en from '../../locales/en/desk.ftl';
import vi from '../../locales/vi/desk.ftl';
import type { Sources } from './messages.ts';

/** The strings of the newsroom's desk, for `Messages.add`. */
export const DESK_SOURCES: Sources = { vi, en };
