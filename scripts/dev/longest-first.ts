import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest first; the others together are what fills the gaps behind them. Films of slow
 * phones leave little of the machine to others: the engines, which are slow to draw, go before them.
 */
const LONG = [
  'office-tables',
  'webkit',
  'firefox',
  'accessibility',
  'transcripts',
  'film',
  'first-paint',
  'gestures',
  'many-maps',
  'looks',
  'url-figures',
  'renderers',
  'coming-and-going',
  'page-translator',
  'desk-accessibility',
].map((name) => `${name}.test.ts`);

/** Starts long files first, so that no worker is left alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.indexOf(basename(moduleId));
      return found < 0 ? LONG.length : found;
    };
    return [...(await super.sort(files))].sort((one, other) => place(one) - place(other));
  }
}
