import type { Lang } from '../state/state.ts';
import { enEmbed } from './en.ts';
import { viEmbed } from './vi.ts';

/** The strings of the embed dialog, for `Messages.add`. */
export const EMBED_SOURCES: Record<Lang, string> = { vi: viEmbed, en: enEmbed };
