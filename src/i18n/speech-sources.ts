import en from '../../locales/en/speech.ftl';
import vi from '../../locales/vi/speech.ftl';
import type { Sources } from './messages.ts';

/** The strings of what a screen reader is told of the map, for `Messages.add`. */
export const SPEECH_SOURCES: Sources = { vi, en };
