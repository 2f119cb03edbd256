import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { expect, it } from 'vitest';

const SOURCES = 'src';

it('no style sheet sets a size of text that the reader’s browser cannot change', () => {
  const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(20);
  const fixed = sheets.flatMap((name) => {
    const found: string[] = [];
    walk(parse(readFileSync(join(SOURCES, name), 'utf8')), {
      visit: 'Declaration',
      enter: ({ property, value }) => {
        if (property !== 'font' && property !== 'font-size') return;
        walk(value, {
          visit: 'Dimension',
          enter: ({ unit }) => {
            if (unit === 'px') found.push(`${name}: ${generate(value)}`);
          },
        });
      },
    });
    return found;
  });
  // Drawings, whose pixels are the reader's, and a legend on a map of which there is no more than this.
  expect(fixed.sort()).toEqual([
    'element/compact.css: min(11*var(--px),18px)',
    'panels/lazy/chart.css: 12px',
    'panels/lazy/strip-plot.css: 12px',
  ]);
});
