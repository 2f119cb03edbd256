import en from '../../locales/en/desk-report.ftl';
import vi from '../../locales/vi/desk-report.ftl';
import type { Sources } from './messages.ts';

/** The strings of the desk's report, source form and outputs, for `Messages.add`. */
export const DESK_REPORT_SOURCES: Sources = { vi, en };
