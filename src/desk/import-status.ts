import type { Messages } from '../i18n/messages.ts';
import type { ReportRun } from './check/report-run.ts';
import type { ReadFiles } from './import/read-files.ts';

/** What became of files of sources and of corrections, and which files had nothing in them; empty for figures alone. */
export const filesStatus = ({ sources, corrections, empty }: ReadFiles, m: Messages): string =>
  [
    ...sources.map(({ name, used }) =>
      used ? m.t('desk-sources-taken', { name, count: used }) : m.t('desk-sources-unused', { name }),
    ),
    ...corrections.map(({ name, used }) =>
      used ? m.t('desk-corrections-taken', { name, count: used }) : m.t('desk-corrections-unused', { name }),
    ),
    ...empty.map((name) => m.t('desk-empty-sheet', { name })),
  ].join(' ');

/** The sheets that came, and how many of their figures are ready. */
export const addedStatus = ({ added }: ReadFiles, run: ReportRun, m: Messages): string =>
  added
    .map(({ intake: { id, name, rows } }) =>
      m.t('desk-added', { name, rows: rows.length, ...run.counts(id) }),
    )
    .join(' ');
