import en from '../../locales/en/desk-report.ftl';
import vi from '../../locales/vi/desk-report.ftl';
import type { Lang } from '../state/state.ts';
import type { Strings } from './messages.ts';

/** The strings of the desk's report, source form and outputs, for `Messages.add`. */
export const DESK_REPORT_SOURCES: Record<Lang, Strings> = { vi, en };
