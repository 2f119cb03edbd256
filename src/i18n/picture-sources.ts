import en from '../../locales/en/picture.ftl';
import vi from '../../locales/vi/picture.ftl';
import type { Sources } from './messages.ts';

/** The strings of pictures to take along, for `Messages.add`. */
export const PICTURE_SOURCES: Sources = { vi, en };
