/** Headers by path within the folder, as its `_headers` says; none where it has no such file. */
export function sentHeaders(folder: string): (path: string) => Record<string, string>;
