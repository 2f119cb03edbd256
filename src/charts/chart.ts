import type { Messages } from '../i18n/messages.ts';
import { h, type Tree } from '../markup/tree.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ChartKind } from '../text/summary.ts';

/** What a chart is about: one unit's figure of one indicator and year. */
export interface About {
  unit: string;
  indicator: string;
  year: number;
}

/** Draws one as a tree of SVG; `null` where the figures do not suffice. */
export type Draw = (data: Dataset, m: Messages, about: About) => Tree | null;

/** All charts are as wide, CSS pixels, and shrink with their column. */
export const WIDTH = 300;
export const EM = 12;

/** `said`: what the chart shows, in words; empty where the sentence beside says the same. */
export const svg = (kind: ChartKind, height: number, said: string, children: readonly Tree[]): Tree =>
  h(
    'svg',
    {
      class: `chart ${kind}`,
      viewBox: `0 0 ${WIDTH} ${height}`,
      ...(said ? { role: 'img', 'aria-label': said } : { 'aria-hidden': 'true' }),
    },
    children,
  );
