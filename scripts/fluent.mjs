/** Compiles Fluent files (projectfluent.org) at build, so that no page brings a parser. Plain Node, as its loader is. */
import { FluentResource } from '@fluent/bundle';
import { columnOffset, FluentParser, lineOffset } from '@fluent/syntax';

/**
 * The messages of a Fluent file by id, each as `@fluent/bundle` resolves it: its text, or its parts. Throws an error
 * that names `file`, line and column of everything that is no message, and of every id that is there twice.
 */
export function compileFluent(source, file) {
  const problems = [];
  const at = (offset) =>
    `${file}, line ${lineOffset(source, offset) + 1}, column ${columnOffset(source, offset) + 1}`;
  const seen = new Set();
  for (const entry of new FluentParser().parse(source).body) {
    if (entry.type === 'Junk')
      for (const { message, span } of entry.annotations) problems.push(`${at(span.start)}: ${message}`);
    if (entry.type !== 'Message') continue;
    if (seen.has(entry.id.name))
      problems.push(`${at(entry.span.start)}: "${entry.id.name}" is there already`);
    seen.add(entry.id.name);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return Object.fromEntries(new FluentResource(source).body.map(({ id, value }) => [id, value]));
}

/** The same as the text of a module. */
export const fluentModule = (source, file) =>
  `export default ${JSON.stringify(compileFluent(source, file))};`;
