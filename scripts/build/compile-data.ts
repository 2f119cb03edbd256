import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCommunes } from '../../src/compile/communes.ts';
import { formatProblem } from '../../src/compile/format-problem.ts';
import { places, projectsThrough } from '../../src/compile/places.ts';
import { readData } from '../../src/compile/read-data.ts';
import { type RegionFile, readRegion } from '../../src/compile/read-region.ts';
import { surroundings } from '../../src/compile/surroundings.ts';
import type { Topologies } from '../../src/drawing/geometry.ts';
import { steps } from '../../src/model/arrow-keys.ts';
import { communeDataset } from '../../src/model/commune-dataset.ts';
import { type CompiledData, createDataset } from '../../src/model/dataset.ts';
import type { CompiledCommunes } from '../../src/model/pack-communes.ts';
import { computedBreaks } from '../../src/scale/breaks.ts';
import { withCorrectionNotes } from '../../src/text/correction-notes.ts';
import { loadFolder } from './load-folder.ts';

export interface Compiled {
  data: CompiledData;
  /** Today's communes, where the folder has them; no part of the page. */
  communes?: CompiledCommunes;
  topologies: Topologies;
  /** What the site shows, as a list in words. */
  about: Pick<RegionFile, 'about_vi' | 'about_en'>;
}

const A_DAY = 24 * 60 * 60 * 1000;
const dayBefore = (date = ''): string => new Date(Date.parse(date) - A_DAY).toISOString().slice(0, 10);

/**
 * Checks a data folder and computes what the page needs from it: places and areas from the boundaries, the
 * districts each project passes through, and the version of the figures. Throws one error that lists every problem.
 */
export async function compileData(folder: string): Promise<Compiled> {
  const files = await loadFolder(folder);
  const { data, today, problems } = readData(files);
  const { region } = readRegion(files['region.json'] ?? '');
  if (!region || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const topology = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const [boundaries, context] = await Promise.all([
    topology('boundaries.topo.json'),
    topology('context.topo.json'),
  ]);
  const hasCommunes = today.communes.length > 0;
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) hash.update(name).update(files[name] ?? '');
  const placed = places(boundaries);
  const districts = data.units.filter(({ level }) => level === 'district');
  const compiled: CompiledData = {
    ...data,
    figures: withCorrectionNotes(data),
    places: placed,
    steps: steps(
      placed,
      districts.map(({ code }) => code),
    ),
    through: projectsThrough(data.projects, boundaries),
    surroundings: surroundings(context, region.neighbours),
    breaks: {},
    ...(hasCommunes && {
      communes: { count: today.communes.length, lastDay: dayBefore(data.region.until?.date) },
    }),
    version: hash.digest('hex').slice(0, 8),
  };
  const dataset = createDataset(compiled);
  const breaks = computedBreaks(dataset);
  const { indicators, corrections } = today;
  const communes =
    hasCommunes &&
    compileCommunes(today, await topology('communes.topo.json'), {
      projects: data.projects,
      indicators,
      figures: withCorrectionNotes({ ...data, figures: today.figures, corrections }),
      ...(corrections.length > 0 && { corrections }),
    });
  return {
    data: { ...compiled, breaks },
    ...(communes && {
      communes: { ...communes, breaks: computedBreaks(communeDataset(dataset, communes)) },
    }),
    topologies: { boundaries, context },
    about: region,
  };
}
