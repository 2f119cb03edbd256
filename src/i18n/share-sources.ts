import en from '../../locales/en/share.ftl';
import vi from '../../locales/vi/share.ftl';
import type { Sources } from './messages.ts';

/** The strings of pages' heads, which only the build makes, for `Messages.add`. */
export const SHARE_SOURCES: Sources = { vi, en };
