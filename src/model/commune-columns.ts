/** The columns of the tables of today's communes: apart from those that the page's scripts read, which so stay as small. */
import * as v from 'valibot';
import {
  type Correction,
  decimal,
  type Figure,
  type Indicator,
  integer,
  list,
  oneOf,
  optional,
  required,
  text,
} from './columns.ts';
import { expecting } from './expected.ts';
import { COMMUNE_KINDS, OLD_COMMUNE_KINDS, PARTS } from './vocabulary.ts';

const communeCode = v.pipe(text, v.regex(/^\d{5}$/, expecting({ code: 'commune-code' })));
const ABOVE_ZERO = expecting({ code: 'above-zero' });
const count = v.pipe(integer, v.gtValue(0, ABOVE_ZERO));

/** `communes.csv`: a commune or ward of today. */
export const communeColumns = {
  /** General Statistics Office code. */
  code: communeCode,
  kind: oneOf(COMMUNE_KINDS),
  /** Name without its kind, as the resolution spells it. */
  name_vi: required,
  name_en: required,
  /** Province or city of today, with its kind. */
  province_vi: required,
  province_en: required,
  /** Code of the province that its area belonged to. */
  old_province: required,
  area_km2: v.pipe(decimal, v.gtValue(0, ABOVE_ZERO)),
  people: count,
  /** Address of who publishes area and people. */
  source: v.pipe(text, v.regex(/^https?:\/\/\S+$/, expecting({ code: 'web-address' }))),
  note_vi: text,
  note_en: text,
};

/** `crosswalk.csv`: an old commune and one of today that it, or a part of it, belongs to. */
export const crosswalkColumns = {
  old_code: communeCode,
  old_kind: oneOf(OLD_COMMUNE_KINDS),
  old_name: required,
  /** Other spellings that search must find, separated by semicolons. */
  aliases: list,
  /** Code of the district that the old commune belonged to. */
  district: required,
  /** Code of the commune of today. */
  commune: required,
  part: oneOf(PARTS),
  /** Of the resolution; empty for a commune that it leaves as it was. */
  clause: optional(count),
  source: required,
};

const communes = v.object(communeColumns);
const crosswalk = v.object(crosswalkColumns);

export type Commune = v.InferOutput<typeof communes>;
/** A row of `crosswalk.csv`. */
export type Succession = v.InferOutput<typeof crosswalk>;

/** Where a published number of all communes was collected, and when: an address without its protocol; `2026-03`. */
export interface Collected {
  collection: string;
  collected: string;
}

/** Communes of a province of today that are outside the map, and the old province they were in. */
export interface Elsewhere {
  /** As `communes.csv` has it, with its kind. */
  province_vi: string;
  /** How many they are. */
  communes: number;
  old_vi: string;
  old_en: string;
}

/** What is true of today's communes as a whole, from `today.json`. */
export interface Whole {
  area: Collected;
  people: Collected;
  elsewhere: Elsewhere[];
  /** Who drew their lines and counted, and who the land around. */
  credits_vi: string;
  credits_en: string;
}

/** What the data folder has about communes of today beside their own tables; no page is made with it. */
export interface CommuneFigures {
  /** Those of level `commune`. */
  indicators: Indicator[];
  figures: Figure[];
  corrections: Correction[];
}

/** Today's communes, and what each is made of: beside the page's data, for whoever asks for them. */
export interface Today {
  communes: Commune[];
  crosswalk: Succession[];
  whole: Whole;
}
