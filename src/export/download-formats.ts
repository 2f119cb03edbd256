import type { MessageId, Messages } from '../i18n/messages.ts';
import type { Theme } from '../scale/palettes.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
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
  /** It has figures of all layers and years, not of the one on the map. */
  all?: boolean;
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

const drawSvg = async ({ scene, viewport, theme, draw }: DownloadRequest): Promise<string> =>
  (await draw()).svgFile(scene, viewport, theme);

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
    group: 'data',
    kind: 'csv',
    mime: 'text/csv;charset=utf-8',
    shown: 'CSV',
    label: (m) => m.t('download-csv-map'),
    text: (scene) => exportCsv(scene, figuresOnMap(scene)),
  },
  {
    group: 'data',
    kind: 'csv',
    mime: 'text/csv;charset=utf-8',
    shown: 'CSV',
    label: (m) => m.t('download-csv-all'),
    all: true,
    text: (scene) => exportCsv(scene, scene.data.figures),
  },
  {
    group: 'data',
    kind: 'geojson',
    mime: 'application/geo+json',
    shown: 'GeoJSON',
    label: (m) => m.t('download-geojson'),
    make: async ({ scene, draw }) => (await draw()).geoJsonFile(scene),
  },
  SVG_FORMAT,
  png(1),
  png(2),
  png(3),
];
