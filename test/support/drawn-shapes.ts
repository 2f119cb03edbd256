import type { MapGeometry } from '../../src/drawing/geometry.ts';
import { type DistrictShapes, readShapes } from '../../src/drawing/shapes.ts';
import { svgMap } from '../../src/drawing/svg.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { rewrite } from '../../src/markup/tree.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { fromCentreZoom } from '../../src/scene/camera.ts';

/** The districts of a drawn map, read from its tree as the page reads them from its nodes. */
export function drawnShapes(data: Dataset, geometry: MapGeometry): DistrictShapes {
  const scene = {
    data,
    choropleth: choropleth(data, 'none', null, 'light'),
    messages: createMessages('vi'),
    selected: null,
    kinds: [],
    project: null,
  };
  const viewport = { camera: fromCentreZoom([105.2, 10.2], 8), size: { width: 600, height: 600 } };
  const paths = new Map<string, string>();
  rewrite([svgMap(scene, geometry, viewport)], (tree) => {
    const { 'data-unit': code, d } = tree.attributes;
    if (tree.tag === 'path' && code) paths.set(String(code), String(d));
    return tree;
  });
  return readShapes(paths);
}
