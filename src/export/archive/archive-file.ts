import topologies from 'virtual:atlas-topologies';
import { createGeometry } from '../../drawing/geometry.ts';
import type { Scene } from '../../scene/scene.ts';
import { type ArchiveAbout, archivePage } from './archive-page.ts';

const geometry = createGeometry(topologies);

/** The scene as one HTML file that stands alone (see archive-page.ts, also for what it throws). */
export const makeArchive = (scene: Scene, about: ArchiveAbout): string => archivePage(scene, geometry, about);
