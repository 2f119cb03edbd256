import type { Messages } from '../i18n/messages.ts';
import { px } from '../markup/px.ts';
import { h, type Tree } from '../markup/tree.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ChartKind } from '../text/summary.ts';

/** What a chart is about: one unit's figure of one indicator and year. */
export interface About {
  unit: string;
  indicator: string;
  year: number;
}

/** Draws one as a tree of SVG, at most `width` wide; `null` where the figures do not suffice. */
export type Draw = (data: Dataset, m: Messages, about: About, width: number) => Tree | null;

/** Width of all charts where their column has it. As all measures, in pixels of the reader's: 16 are the browser's text size. */
export const WIDTH = 300;
export const EM = 12;
/** Room that readers may ask for after each letter, and between words (WCAG 1.4.12), em a letter. */
export const SPACING = 0.14;

/** `said`: what the chart shows, in words; empty where the sentence beside says the same. */
export const svg = (
  kind: ChartKind,
  width: number,
  height: number,
  said: string,
  children: readonly Tree[],
): Tree =>
  h(
    'svg',
    {
      class: `chart ${kind}`,
      viewBox: `0 0 ${px(width)} ${height}`,
      ...(said ? { role: 'img', 'aria-label': said } : { 'aria-hidden': 'true' }),
    },
    children,
  );
