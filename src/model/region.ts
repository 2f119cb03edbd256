import type { Surrounding } from './place.ts';

/** What is true of the map as a whole, from `region.json`: its words, and when its units ended. */
export interface Region {
  /** The site's own name, the same in every language. */
  name: string;
  /** All of it in words, as the end of a sentence: `cả ba tỉnh, thành`. */
  whole_vi: string;
  whole_en: string;
  /** Who drew the boundaries and the land around, as one sentence or two. */
  credits_vi: string;
  credits_en: string;
  /** The day on which the units ended (`2025-07-01`), and the source that says so; `null`: they still stand. */
  until: { date: string; source: string } | null;
  /** Names of seas and countries around the map. */
  labels: RegionLabel[];
}

/** A name around the map, in both languages. */
export interface RegionLabel extends Omit<Surrounding, 'name'> {
  name_vi: string;
  name_en: string;
}
