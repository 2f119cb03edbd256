/** The folder of the project. */
export const root: string;
/** Runs npm with these arguments, output shown; true if it succeeded. */
export function npm(...args: string[]): boolean;
