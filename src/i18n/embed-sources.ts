import en from '../../locales/en/embed.ftl';
import vi from '../../locales/vi/embed.ftl';
import type { Sources } from './messages.ts';

/** The strings of the embed dialog, for `Messages.add`. */
export const EMBED_SOURCES: Sources = { vi, en };
