import { overlay, placing, projectLines } from '../drawing/svg-overlay.ts';
import { Grained } from './grained.ts';
import { ReaderInput } from './input.ts';
import { MapSpeech } from './map-speech.ts';
import { describe, district } from './spoken.ts';

/** What a drawn map needs once a reader may move it, walk it or listen to it: names and pins, input, words, contrast. */
export const names = { placing, overlay, projectLines, describe, district, ReaderInput, MapSpeech, Grained };
export type Names = typeof names;
