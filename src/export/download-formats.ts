import type { MapGeometry } from '../drawing/geometry.ts';
import type { MessageId, Messages } from '../i18n/messages.ts';
import type { Theme } from '../scale/palettes.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import type { CommuneFiles } from './commune-files.ts';
import { exportCsv, figuresOnMap } from './csv.ts';
import { FORMATS } from './image/image-formats.ts';

/** What a reader looks at, and what makes files of it. */
export interface DownloadRequest {
  scene: Scene;
  /** What the map shows; without it pictures show all of it. */
  viewport?: Viewport;
  theme: Theme;
  /** Fetches the map's shapes and what draws them. */
  draw: () => Promise<typeof import('./map-files.ts')>;
  /** The shapes of the communes, where the map shows these. */
  communes?: Partial<MapGeometry>;
  /** Fetches what makes files of communes, where the site has them; undefined where it cannot be had. */
  loadCommunes?: () => Promise<CommuneFiles | undefined>;
}

/** One of the files that a reader can download. */
interface Format {
  /** Figures, or the map as it is seen. */
  group: 'data' | 'picture';
  /** The ending of the file's name. */
  kind: string;
  mime: string;
  /** What is said of the kind: `GeoJSON`, `PNG 2x`. */
  shown: string;
  label(m: Messages): string;
  /** What it has, by the name of its file, if that is not the layer and year on the map. */
  of?: 'figures' | 'communes' | 'crosswalk';
  /** Whether it is a file of what this map shows; without it, it goes with every map. */
  offered?(shown: Pick<DownloadRequest, 'communes' | 'loadCommunes'>): boolean;
  /** Times the size of the picture on the web. */
  scale?: number;
  /** What is said where it cannot be made, with its `name`. */
  failure?: MessageId;
}

/** Text that needs no shapes is ready as soon as the dialog opens. */
interface ReadyFormat extends Format {
  text(scene: Scene): string;
}

interface MadeFormat extends Format {
  /** Resolves to `null` where the browser would hand out another picture than the one drawn. */
  make(request: DownloadRequest): Promise<string | Blob | null>;
}

export type DownloadFormat = ReadyFormat | MadeFormat;

const drawSvg = async ({ scene, viewport, theme, draw, communes }: DownloadRequest): Promise<string> =>
  (await draw()).svgFile(scene, viewport, theme, communes);

const ofDistricts: Format['offered'] = ({ communes }) => !communes;
const CSV = { group: 'data', kind: 'csv', mime: 'text/csv;charset=utf-8', shown: 'CSV' } as const;
const GEO_JSON = {
  group: 'data',
  kind: 'geojson',
  mime: 'application/geo+json',
  shown: 'GeoJSON',
} as const;

/** Makes a file of communes. Rejects where what makes it cannot be had. */
const ofCommunes =
  (make: keyof CommuneFiles): MadeFormat['make'] =>
  async ({ loadCommunes }) => {
    const files = await loadCommunes?.();
    if (!files) throw new Error('the communes could not be had');
    return files[make]();
  };

/** The picture that every browser can make. */
export const SVG_FORMAT: MadeFormat = {
  group: 'picture',
  kind: 'svg',
  mime: 'image/svg+xml',
  shown: 'SVG',
  label: (m) => m.t('download-svg'),
  make: drawSvg,
};

const png = (scale: number): MadeFormat => ({
  group: 'picture',
  kind: 'png',
  mime: 'image/png',
  shown: `PNG ${scale}x`,
  label(m) {
    const { width, height } = FORMATS.picture.size;
    return m.t('download-png', { width: m.number(width * scale), height: m.number(height * scale) });
  },
  scale,
  failure: 'download-failed-png',
  make: async (request) => (await request.draw()).pngFile(await drawSvg(request), scale),
});

/** Everything that can be downloaded, in the order of the dialog. */
export const DOWNLOAD_FORMATS: readonly DownloadFormat[] = [
  {
    ...CSV,
    label: (m) => m.t('download-csv-map'),
    offered: ofDistricts,
    text: (scene) => exportCsv(scene, figuresOnMap(scene)),
  },
  {
    ...CSV,
    label: (m) => m.t('download-csv-all'),
    of: 'figures',
    offered: ofDistricts,
    text: (scene) => exportCsv(scene, scene.data.figures),
  },
  {
    ...GEO_JSON,
    label: (m) => m.t('download-geojson'),
    offered: ofDistricts,
    make: async ({ scene, draw }) => (await draw()).geoJsonFile(scene),
  },
  {
    ...CSV,
    label: (m) => m.t('download-communes'),
    of: 'communes',
    offered: ({ communes }) => communes !== undefined,
    make: ofCommunes('csv'),
  },
  {
    ...GEO_JSON,
    label: (m) => m.t('download-communes-geojson'),
    of: 'communes',
    offered: ({ communes }) => communes !== undefined,
    make: ofCommunes('geoJson'),
  },
  {
    ...CSV,
    label: (m) => m.t('download-crosswalk'),
    of: 'crosswalk',
    offered: ({ loadCommunes }) => loadCommunes !== undefined,
    make: ofCommunes('crosswalk'),
  },
  SVG_FORMAT,
  png(1),
  png(2),
  png(3),
];
