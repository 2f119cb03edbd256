import type { Size } from '../scene/camera.ts';
import { textWidth } from '../text/text-width.ts';

const DISTRICT_SIZE = 12;
/** Font size in CSS pixels of each kind of label. */
export const LABEL_SIZE = {
  province: 13,
  district: DISTRICT_SIZE,
  water: 11.5,
  land: 11.5,
  project: 11.5,
} as const;
export type LabelKind = keyof typeof LABEL_SIZE;
/** Distance of lines, as a share of the font size. */
export const LINE_HEIGHT = 1.2;
/** How far below a district's name its value stands on the page before any script, in whole CSS pixels. */
export const VALUE_BELOW_NAME = Math.round(DISTRICT_SIZE * LINE_HEIGHT);
/** What stands between the letters of a province's name, as a share of the font size. */
export const PROVINCE_SPACING = 0.06;

/** How much room lines of text take, CSS pixels. */
export function boxOf(kind: LabelKind, lines: readonly string[]): Size {
  const em = LABEL_SIZE[kind];
  const spacing = kind === 'province' ? PROVINCE_SPACING : 0;
  const width = Math.max(...lines.map((line) => textWidth(line, em, spacing)));
  return { width, height: lines.length * em * LINE_HEIGHT };
}
