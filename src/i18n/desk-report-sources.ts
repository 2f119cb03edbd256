import type { Lang } from '../state/state.ts';
import { enDeskReport } from './en-desk-report.ts';
import { viDeskReport } from './vi-desk-report.ts';

/** The strings of the desk's report, source form and outputs, for `Messages.add`. */
export const DESK_REPORT_SOURCES: Record<Lang, string> = { vi: viDeskReport, en: enDeskReport };
