export function readTally(path: string, status: number | null): { passed: number; failed: number };
