import { SUPPLIED_SOURCES } from '../i18n/supplied-sources.ts';
import type { Figure, Standing } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Scene } from '../scene/scene.ts';

/** Where the words stand: in a frame of somebody's page, on the atlas' own page, or in a file that leaves both. */
export type StandingPlace = 'frame' | 'link' | 'file';

/** The figures that the site has not published. */
export const standingFigures = ({ figures }: Pick<Dataset, 'figures'>): Figure[] =>
  figures.filter(({ standing }) => standing);

export const standingOf = (data: Pick<Dataset, 'figures'>): Standing | undefined =>
  standingFigures(data)[0]?.standing;

/** What the mark `*` means, in one sentence; empty where the data is what the site has published. */
export function standingText(
  { data, messages: m }: Pick<Scene, 'data' | 'messages'>,
  place: StandingPlace,
): string {
  const standing = standingOf(data);
  if (!standing) return '';
  m.add(SUPPLIED_SOURCES);
  return standing === 'draft'
    ? m.t('standing-draft')
    : m.t(`standing-supplied-${place}`, { site: data.region.name });
}
