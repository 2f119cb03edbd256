import type { Lang } from '../state/state.ts';
import { enSupplied } from './en-supplied.ts';
import { viSupplied } from './vi-supplied.ts';

/** The strings about figures that the site has not published, for `Messages.add`. */
export const SUPPLIED_SOURCES: Record<Lang, string> = { vi: viSupplied, en: enSupplied };
