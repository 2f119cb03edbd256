import en from '../../locales/en/embed.ftl';
import vi from '../../locales/vi/embed.ftl';
import type { Lang } from '../state/state.ts';
import type { Strings } from './messages.ts';

/** The strings of the embed dialog, for `Messages.add`. */
export const EMBED_SOURCES: Record<Lang, Strings> = { vi, en };
