/** What a host sends with the built files: the one reader of `_headers`. Plain Node, as `npm start` is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The headers that a folder's `_headers` names for a path within the folder, such as `/s/income_per_capita/`; a path
 * there is meant exactly, or with `*` at its end for all that begins so. None where the folder has no such file.
 */
export function sentHeaders(folder) {
  const rules = [];
  for (const line of read(join(folder, '_headers')).split('\n')) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name) rules.at(-1).headers[name] = value;
    else if (line) rules.push({ path: line.replace(/\*$/, ''), begins: line.endsWith('*'), headers: {} });
  }
  return (path) => {
    const meant = rules.filter((rule) => (rule.begins ? path.startsWith(rule.path) : path === rule.path));
    return Object.assign({}, ...meant.map(({ headers }) => headers));
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
