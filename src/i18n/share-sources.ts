import type { Lang } from '../state/state.ts';
import { enShare } from './en-share.ts';
import { viShare } from './vi-share.ts';

/** The strings of pages' heads, which only the build makes, for `Messages.add`. */
export const SHARE_SOURCES: Record<Lang, string> = { vi: viShare, en: enShare };
