import type { MapGeometry } from '../../src/drawing/geometry.ts';
import { type DistrictShapes, readShapes } from '../../src/drawing/shapes.ts';
import { svgMap } from '../../src/drawing/svg.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { fromCentreZoom } from '../../src/scene/camera.ts';

/** The districts of a drawn map, read from its markup as the page reads them from its nodes. */
export function drawnShapes(data: Dataset, geometry: MapGeometry): DistrictShapes {
  const scene = {
    data,
    choropleth: choropleth(data, 'none', null, 'light'),
    messages: createMessages('vi'),
    selected: null,
    kinds: [],
    work: null,
  };
  const viewport = { camera: fromCentreZoom([105.2, 10.2], 8), size: { width: 600, height: 600 } };
  const markup = svgMap(scene, geometry, viewport);
  const districts = [...markup.matchAll(/data-unit="(\d{3})" d="([^"]*)"/g)];
  return readShapes(new Map(districts.map(([, code = '', path = '']) => [code, path])));
}
