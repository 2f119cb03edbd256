import topologies from 'virtual:atlas-topologies';
import { createGeometry } from '../view/geometry.ts';
import type { Scene, Viewport } from '../view/scene.ts';
import { svgMap } from '../view/svg.ts';

const geometry = createGeometry(topologies);

/** The whole map as SVG markup, for pages that did not come with one. */
export const drawMap = (scene: Scene, viewport: Viewport): string => svgMap(scene, geometry, viewport);
