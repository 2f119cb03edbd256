import type { Dataset as SchemaDataset, WithContext } from 'schema-dts';
import type { Figure } from '../model/columns.ts';
import { unite } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import type { SharedView } from '../state/shared-view.ts';
import type { SharedCommune } from './share-commune.ts';
import { placeNames } from './share-text.ts';

export interface DatasetPage {
  name: string;
  /** 50 to 5000 characters, as Google asks. */
  description: string;
  /** What of the data the page is about; `null`: all layers that have pages, citing those of its map. */
  view: SharedView | null;
  /** The commune that the page is about: the figures are those of the districts that its area was in. */
  commune?: Pick<SharedCommune, 'name' | 'province' | 'districts'>;
  /** When the data was last changed, ISO 8601. */
  modified: string;
  /** Where the terms stand. */
  licence: string;
  /** Absolute addresses of the page and of the atlas; `undefined` where the build was not told the site's. */
  absolute?: { page: string; site: string };
}

/** The published figures that a page speaks of: its layer's, and of its unit with the districts in it. */
function figuresIn({ data }: Scene, { view, commune }: DatasetPage): Figure[] {
  const wanted = commune ? null : view;
  const layers = data.indicators.filter(({ id, headline }) =>
    wanted ? id === wanted.layer : headline !== null,
  );
  const codes =
    commune?.districts ?? (view?.unit && [view.unit, ...data.districtsOf(view.unit).map(({ code }) => code)]);
  return layers
    .flatMap(({ id }) => data.figuresAbout(id))
    .filter(({ unit }) => !codes || codes.includes(unit));
}

/**
 * The page's figures as schema.org's `Dataset`: what is measured, where, when, and the articles that it is based on.
 * `undefined` where the page has no figure.
 */
export function shareDataset(scene: Scene, page: DatasetPage): WithContext<SchemaDataset> | undefined {
  const { data, messages: m } = scene;
  const { view, commune, absolute } = page;
  const figures = figuresIn(scene, page);
  if (figures.length === 0) return undefined;
  const years = figures.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // The whole atlas names those whose words stand beside its map; each layer's page has all of its own, with addresses.
  const cited = view ? figures : [...scene.choropleth.byUnit.values()].map(({ figure }) => figure);
  const used = new Set(cited.map(({ source }) => source));
  const measured = new Set(figures.map(({ indicator }) => indicator));
  const codes = commune?.districts ?? (view?.unit ? [view.unit] : []);
  const units = codes.flatMap((code) => data.unit(code) ?? []);
  const [west, south, east, north] = unite(
    (units.length > 0 ? units : data.provinces).flatMap(({ code }) =>
      data.places[code] ? [data.places[code].bounds] : [],
    ),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.name,
    description: page.description,
    ...(absolute && { url: absolute.page }),
    inLanguage: m.lang,
    dateModified: page.modified,
    creator: {
      '@type': 'Organization',
      name: data.region.name,
      ...(absolute && { url: absolute.site }),
    },
    license: page.licence,
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    spatialCoverage: {
      '@type': 'Place',
      name: units.length > 0 ? m.list(units.map((each) => m.pick(each, 'name'))) : placeNames(scene, null),
      geo: {
        '@type': 'GeoShape',
        box: [south, west, north, east].join(' '),
      },
    },
    ...(commune && {
      about: {
        '@type': 'AdministrativeArea',
        name: commune.name,
        containedInPlace: { '@type': 'AdministrativeArea', name: commune.province },
      },
    }),
    variableMeasured: data.indicators
      .filter(({ id }) => measured.has(id))
      .map((each) => m.pick(each, 'name')),
    isBasedOn: data.sources
      .filter(({ id }) => used.has(id))
      .map(({ title, outlet, published, url }) => ({
        '@type': 'CreativeWork',
        name: title,
        publisher: { '@type': 'Organization', name: outlet },
        datePublished: published,
        ...(view && url && { url }),
      })),
  };
}
