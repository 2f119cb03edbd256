export function readTally(path: string, status: number | null): { passed: number; failed: number };
export function readLeftOut(path: string): Record<string, number>;
