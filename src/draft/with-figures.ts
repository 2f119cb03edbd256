import type { Standing } from '../model/columns.ts';
import { createDataset, type Dataset } from '../model/dataset.ts';
import { computedBreaks } from '../scale/breaks.ts';
import type { Changes } from './draft.ts';

/**
 * The data as it would be with these changes: a figure that replaces another stands in its row, the others follow
 * behind. Each of them bears `standing` and is thereby told apart wherever it shows; the class breaks are
 * computed anew. Throws nothing; `data` stays as it is.
 */
export function withFigures(data: Dataset, { changes, sources }: Changes, standing: Standing): Dataset {
  const given = changes.map(({ figure, replaces }) => ({ figure: { ...figure, standing }, replaces }));
  const inPlaceOf = new Map(given.map(({ figure, replaces }) => [replaces, figure]));
  const figures = [
    ...data.figures.map((figure) => inPlaceOf.get(figure) ?? figure),
    ...given.filter(({ replaces }) => !replaces).map(({ figure }) => figure),
  ];
  const version = `${data.version}+${standing}`;
  const changed = { ...data, figures, sources: [...data.sources, ...sources], version };
  return createDataset({ ...changed, breaks: computedBreaks(createDataset(changed)) });
}
