import en from '../../locales/en/gestures.ftl';
import vi from '../../locales/vi/gestures.ftl';
import type { Sources } from './messages.ts';

/** The strings of how the map is moved, for `Messages.add`. */
export const GESTURE_SOURCES: Sources = { vi, en };
