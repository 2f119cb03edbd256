import { PROVENANCE_SOURCES } from '../i18n/provenance-sources.ts';
import type { Figure, Provenance } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Scene } from '../scene/scene.ts';

/** Where the words stand: in a frame of somebody's page, on the atlas' own page, or in a file that leaves both. */
export type ProvenancePlace = 'frame' | 'link' | 'file';

/** The figures that the site has not published. */
export const unpublishedFigures = ({ figures }: Pick<Dataset, 'figures'>): Figure[] =>
  figures.filter(({ provenance }) => provenance);

export const provenanceOf = (data: Pick<Dataset, 'figures'>): Provenance | undefined =>
  unpublishedFigures(data)[0]?.provenance;

/** What the mark `*` means, in one sentence; empty where the data is what the site has published. */
export function provenanceText(
  { data, messages: m }: Pick<Scene, 'data' | 'messages'>,
  place: ProvenancePlace,
): string {
  const provenance = provenanceOf(data);
  if (!provenance) return '';
  m.add(PROVENANCE_SOURCES);
  return provenance === 'draft'
    ? m.t('provenance-draft')
    : m.t(`provenance-supplied-${place}`, { site: data.region.name });
}
