import en from '../../locales/en/share.ftl';
import vi from '../../locales/vi/share.ftl';
import type { Lang } from '../state/state.ts';
import type { Strings } from './messages.ts';

/** The strings of pages' heads, which only the build makes, for `Messages.add`. */
export const SHARE_SOURCES: Record<Lang, Strings> = { vi, en };
