import { type AtlasState, INITIAL_STATE } from '../../src/state/state.ts';

/** The layer that the tests' data shows first. */
export const FIRST = 'target_attainment';
/** What an atlas with that data shows where nobody asked for anything. */
export const START: AtlasState = { ...INITIAL_STATE, layer: FIRST };
