import type { MapGeometry } from '../../drawing/geometry.ts';
import { ARCHIVE_SOURCES } from '../../i18n/archive-sources.ts';
import { LAZY_PANEL_SOURCES } from '../../i18n/lazy-panel-sources.ts';
import { escapeText, toMarkup } from '../../markup/to-markup.ts';
import type { Provenance } from '../../model/columns.ts';
import type { Scene } from '../../scene/scene.ts';
import { unitsDate, unitsDateLong } from '../../text/region-text.ts';
import { subtitleOf, titleOf } from '../../text/title.ts';
import { archiveMap, type Detail } from './archive-map.ts';
import { ArchiveReferences, isWebAddress } from './archive-references.ts';
import { archiveStyle } from './archive-style.ts';
import { archiveLegend, archiveTable } from './archive-table.ts';
import { archiveUnits } from './archive-units.ts';

/** What the file says of itself. */
export interface ArchiveAbout {
  /** The day it was made: 2025-07-01. */
  made: string;
  /** Address of the atlas on the web, if it has one. */
  address?: string;
}

/** A page that is kept for good must be small: bytes of its UTF-8. */
export const MAX_ARCHIVE_BYTES = 120_000;

/** How a page is made small enough: see `LEVELS`. */
interface Level extends Detail {
  /** Whether nothing but the layer on the map is said of the units. */
  only: boolean;
}

/** What gives way, in this order, where a page would be too large: the map's lines, then other indicators' figures. */
const LEVELS: readonly Level[] = [
  { step: 2, around: 2, only: false },
  { step: 4, around: 4, only: false },
  { step: 6, around: 6, only: false },
  { step: 8, around: 8, only: false },
  { step: 8, around: 16, only: false },
  { step: 12, around: 24, only: false },
  { step: 8, around: 0, only: false },
  { step: 4, around: 4, only: true },
  { step: 8, around: 0, only: true },
];

/** Whose figures these are that nobody has published here, and how many; above everything else. */
function provenanceLines({ data, messages: m }: Scene): string {
  return (['draft', 'supplied'] satisfies Provenance[])
    .map((provenance) => {
      const count = data.figures.filter((figure) => figure.provenance === provenance).length;
      if (count === 0) return '';
      return `<p class="notice" data-provenance="${provenance}">${m.t(`archive-provenance-${provenance}`, { count, site: data.region.name })}</p>`;
    })
    .join('');
}

function page(scene: Scene, geometry: MapGeometry, about: ArchiveAbout, level: Level): string {
  const { data, choropleth, messages: m } = scene;
  const references = new ArchiveReferences(scene);
  const indicator = data.indicator(choropleth.layer);
  const title = titleOf(scene);
  const name = escapeText(data.region.name);
  const idOf = (id: string) => {
    const project = data.project(id);
    return project ? references.projectId(project) : '';
  };
  const map = archiveMap(scene, geometry, level, idOf);
  const table = archiveTable(scene, references);
  const units = archiveUnits(scene, references, level.only);
  const projects = references.projectList();
  const live = about.address && isWebAddress(about.address) ? about.address : '';
  return [
    `<!doctype html>\n<html lang="${m.lang}"><head><meta charset="utf-8"/>`,
    // Nothing is fetched and nothing runs, whatever a figure's words may hold.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="referrer" content="no-referrer"/>',
    `<title>${escapeText(title)} – ${name}</title><style>${archiveStyle(scene, map)}</style></head><body><main>`,
    provenanceLines(scene),
    `<div class="top" id="map"><header><p class="q">${name}</p><h1>${escapeText(title)}</h1><p>${escapeText(subtitleOf(scene))}</p>`,
    `<p class="q">${escapeText([indicator && m.pick(indicator, 'about'), unitsDate(data, m)].filter(Boolean).join(' '))}</p></header>`,
    `<div class="stage"><div class="fit">${toMarkup(...map)}</div></div><div>${archiveLegend(scene)}<p class="q">${m.t('archive-about')}</p></div></div>`,
    table && `<h2>${m.t('table')}</h2>${table}`,
    `<h2>${m.t('archive-units')}</h2>${level.only ? `<p class="notice">${m.t('archive-shortened')}</p>` : ''}<div class="units">${units}</div>`,
    projects && `<h2>${m.t('projects')}</h2><ul>${projects}</ul>`,
    `<h2>${m.t('sources')}</h2><ol>${references.sourceList()}</ol>`,
    `<footer class="q"><p>${unitsDateLong(data, m)}</p><p>${m.t('credits')}: ${m.pick(data.region, 'credits')}</p>`,
    `<p>${name}. ${escapeText(m.t('data-version', { version: data.version }))}. ${escapeText(m.t('archive-made', { date: m.date(about.made) }))}${live && ` <a href="${escapeText(live)}">${m.t('archive-live')}</a>`}</p></footer>`,
    '</main></body></html>\n',
  ].join('');
}

/**
 * What the map shows as one HTML file that stands alone: map, legend, table of all districts, everything known of each
 * unit, projects, sources. It asks for nothing, needs no script, and is never larger than `MAX_ARCHIVE_BYTES`: where the data
 * are too many, the map's lines become coarser, then the figures of other indicators are left out, and the file says
 * so. Throws a RangeError where even that is too large.
 */
export function archivePage(scene: Scene, geometry: MapGeometry, about: ArchiveAbout): string {
  const { messages: m } = scene;
  m.add(ARCHIVE_SOURCES);
  m.add(LAZY_PANEL_SOURCES);
  let bytes = 0;
  for (const level of LEVELS) {
    const html = page(scene, geometry, about, level);
    bytes = new TextEncoder().encode(html).length;
    if (bytes <= MAX_ARCHIVE_BYTES) return html;
  }
  throw new RangeError(`expected a file of at most ${MAX_ARCHIVE_BYTES} bytes, got ${bytes}`);
}
