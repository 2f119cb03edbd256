import type { ProjectKind } from '../model/columns.ts';

/** One glyph a kind, in a 12 by 12 box around its middle, drawn with a 1.4 px line. */
export const GLYPHS: Record<ProjectKind, string> = {
  expressway: 'M-4 5L-1.5-5M4 5L1.5-5M0-4v2M0 0v2M0 4v1',
  road: 'M-3 5V-1a3 3 0 0 1 6 0V5M0 5V3',
  waterway: 'M-5-2q2.5-3 5 0t5 0M-5 3q2.5-3 5 0t5 0',
  power: 'M1-5.5l-4.5 6.5h3.5l-1 4.5L4-1H.5z',
  industrial_park: 'M-5 5V-1l3.5 2V-1L2 1V-5h3V5z',
  industrial_cluster: 'M-5 5V0l3.5 2V0L2 2V-3h3V5z',
  incubator: 'M-3.5 0a3.5 3.5 0 1 1 7 0q-1.5 1.5-1.5 3h-4q0-1.5-1.5-3M-1.5 5.5h3',
  centre: 'M-5 5h10M-4-1v6M0-1v6M4-1v6M-5-1L0-5L5-1z',
  monument: 'M-1.5-2L0-5.5L1.5-2V3h-3zM-4 5h8',
  programme: 'M0 5V-1M0 0q-5 0-5-4.5Q0-4.5 0 0q0-4 5-4Q5 1 0 2',
};
