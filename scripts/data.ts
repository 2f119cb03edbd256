/** `npm run data [folder]`: says what a data folder holds and everything that is wrong with it; writes nothing. */
import { resolve } from 'node:path';
import type { Counts } from '../src/compile/count-data.ts';
import { formatProblem } from '../src/compile/format-problem.ts';
import { readData } from '../src/compile/read-data.ts';
import { loadFolder } from './build/load-folder.ts';

const folder = resolve(process.argv[2] ?? 'data');
const { counts, problems } = readData(await loadFolder(folder));

console.log(describe(counts).join('\n'));
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
  process.exitCode = 1;
}

function describe(counts: Counts): string[] {
  const units = counts.provinces + counts.districts;
  const kinds = Object.entries(counts.figuresByKind).map(([kind, figures]) => `${figures} ${kind}`);
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const line = (file: string, text: string) => file.padEnd(18) + text;
  return [
    line('units.csv', `${count(counts.provinces, 'province')}, ${count(counts.districts, 'district')}`),
    line('indicators.csv', count(counts.indicators, 'indicator')),
    line('sources.csv', count(counts.sources, 'source')),
    line(
      'figures.csv',
      `${count(counts.figures, 'figure')}: ${kinds.join(', ')}; ${counts.flagged} flagged as suspect`,
    ),
    line('', `${counts.unitsWithFigures} of ${units} units with figures`),
    ...counts.figuresBySource.map(([source, figures]) => line('', `${figures} from ${source}`)),
    line('corrections.csv', count(counts.corrections, 'correction')),
    line('briefs.csv', count(counts.briefs, 'brief')),
    line('projects.geojson', `${count(counts.projects, 'project')}, ${counts.drawnProjects} with a position`),
    line('communes.csv', count(counts.communes, 'commune')),
    line(
      'crosswalk.csv',
      `${count(counts.successions, 'row')} about ${count(counts.oldCommunes, 'old commune')}`,
    ),
  ];
}
