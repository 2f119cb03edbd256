import en from '../../locales/en/communes.ftl';
import vi from '../../locales/vi/communes.ftl';
import type { Sources } from './messages.ts';

/** The strings of today's communes, for `Messages.add`. */
export const COMMUNE_SOURCES: Sources = { vi, en };
