import { communeFiles } from '../export/commune-files.ts';
import { COMMUNE_TOOL_SOURCES } from '../i18n/commune-tool-sources.ts';
import type { Messages } from '../i18n/messages.ts';
import { findAddresses } from '../model/addresses.ts';
import { addressResults } from '../text/address-results.ts';
import './commune-table.ts';

/** What a reader may want of today's communes besides: their table, a search for addresses, files to take along. */
export const communeTools = {
  /** Finds communes by old and new addresses, the best first. */
  finder(messages: Messages, known: Parameters<typeof addressResults>[1]) {
    messages.add(COMMUNE_TOOL_SOURCES);
    return (text: string) =>
      addressResults(messages, known, findAddresses(known.communes, known.units, text));
  },
  files: communeFiles,
};
export type CommuneTools = typeof communeTools;
