import en from '../../locales/en/provenance.ftl';
import vi from '../../locales/vi/provenance.ftl';
import type { Sources } from './messages.ts';

/** The strings about figures that the site has not published, for `Messages.add`. */
export const PROVENANCE_SOURCES: Sources = { vi, en };
