import type { Size } from '../../scene/camera.ts';

export interface PictureFormat {
  /** Of the image, in its own pixels. */
  size: Size;
  /** Pixels of the image for each CSS pixel of what is drawn: names on the map are 12 CSS pixels high. */
  density: number;
  /** How much larger than in a card the words beside the map are. */
  type: number;
}

/** The two formats that are made: for link cards, and for an article or print. */
export const FORMATS = {
  card: { size: { width: 1200, height: 630 }, density: 1.5, type: 1 },
  picture: { size: { width: 1600, height: 1000 }, density: 1.6, type: 1.32 },
} as const satisfies Record<string, PictureFormat>;
