import type { Lang } from '../state/state.ts';
import { enDesk } from './en-desk.ts';
import { viDesk } from './vi-desk.ts';

/** The strings of the newsroom's desk, for `Messages.add`. */
export const DESK_SOURCES: Record<Lang, string> = { vi: viDesk, en: enDesk };
