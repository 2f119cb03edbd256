import type { Lang } from '../state/state.ts';
import { enExplore } from './en-explore.ts';
import { viExplore } from './vi-explore.ts';

/** The strings of search, table, comparison, downloads and help, for `Messages.add`. */
export const EXPLORE_SOURCES: Record<Lang, string> = { vi: viExplore, en: enExplore };
