import en from '../../locales/en/desk.ftl';
import vi from '../../locales/vi/desk.ftl';
import type { Lang } from '../state/state.ts';
import type { Strings } from './messages.ts';

/** The strings of the newsroom's desk, for `Messages.add`. */
export const DESK_SOURCES: Record<Lang, Strings> = { vi, en };
