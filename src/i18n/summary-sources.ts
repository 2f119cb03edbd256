import en from '../../locales/en/summary.ftl';
import vi from '../../locales/vi/summary.ftl';
import type { Sources } from './messages.ts';

/** The strings of a unit's summary, for `Messages.add`. */
export const SUMMARY_SOURCES: Sources = { vi, en };
