import type { Messages } from '../i18n/messages.ts';
import { h, type Tree } from '../markup/tree.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PictureKind } from '../text/summary.ts';

/** What a small picture is about: one unit's figure of one indicator and year. */
export interface About {
  unit: string;
  indicator: string;
  year: number;
}

/** Draws one as a tree of SVG; `null` where the figures do not suffice. */
export type Draw = (data: Dataset, m: Messages, about: About) => Tree | null;

/** All small pictures are as wide, CSS pixels, and shrink with their column. */
export const WIDTH = 300;
export const EM = 12;

/** `said`: what the picture shows, in words; empty where the sentence beside says the same. */
export const svg = (kind: PictureKind, height: number, said: string, children: readonly Tree[]): Tree =>
  h(
    'svg',
    {
      class: `picture ${kind}`,
      viewBox: `0 0 ${WIDTH} ${height}`,
      ...(said ? { role: 'img', 'aria-label': said } : { 'aria-hidden': 'true' }),
    },
    children,
  );
