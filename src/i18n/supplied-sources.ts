import en from '../../locales/en/supplied.ftl';
import vi from '../../locales/vi/supplied.ftl';
import type { Lang } from '../state/state.ts';
import type { Strings } from './messages.ts';

/** The strings about figures that the site has not published, for `Messages.add`. */
export const SUPPLIED_SOURCES: Record<Lang, Strings> = { vi, en };
