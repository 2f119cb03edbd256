/** The parts of the desk, in the order of the work. */
export const DESK_PARTS = ['coverage', 'import', 'check', 'out'] as const;
export type DeskPart = (typeof DESK_PARTS)[number];
