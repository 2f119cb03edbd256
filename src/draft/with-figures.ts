import type { Provenance } from '../model/columns.ts';
import { createDataset, type Dataset } from '../model/dataset.ts';
import { computedBreaks } from '../scale/breaks.ts';
import type { Changes } from './draft.ts';

/**
 * The data as it would be with these changes: a figure that replaces another stands in its row, the others follow
 * behind. Each of them bears `provenance` and is thereby told apart wherever it shows; the class breaks of
 * their indicators are computed anew. Throws nothing; `data` stays as it is.
 */
export function withFigures(data: Dataset, { changes, sources }: Changes, provenance: Provenance): Dataset {
  const given = changes.map(({ figure, replaces }) => ({ figure: { ...figure, provenance }, replaces }));
  const inPlaceOf = new Map(given.map(({ figure, replaces }) => [replaces, figure]));
  const figures = [
    ...data.figures.map((figure) => inPlaceOf.get(figure) ?? figure),
    ...given.filter(({ replaces }) => !replaces).map(({ figure }) => figure),
  ];
  const version = `${data.version}+${provenance}`;
  const changed = { ...data, figures, sources: [...data.sources, ...sources], version };
  return createDataset({ ...changed, breaks: breaksOf(createDataset(changed), changes) });
}

/**
 * The class breaks, those of the indicators that change out of their own figures alone: to look for a unit's figure among
 * all that it has takes long where a draft has thousands.
 */
function breaksOf(data: Dataset, changes: Changes['changes']): Record<string, number[]> {
  const touched = new Set(changes.map(({ figure }) => figure.indicator));
  const others = Object.entries(data.breaks).filter(([key]) => !touched.has(key.split(' ')[0] ?? ''));
  const ofOne = [...touched].map((id) => {
    const indicators = data.indicators.filter((indicator) => indicator.id === id);
    return computedBreaks(createDataset({ ...data, indicators, figures: data.figuresAbout(id) }));
  });
  return Object.assign(Object.fromEntries(others), ...ofOne);
}
