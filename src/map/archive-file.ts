import topologies from 'virtual:atlas-topologies';
import { type ArchiveAbout, archivePage } from '../view/archive-page.ts';
import { createGeometry } from '../view/geometry.ts';
import type { Scene } from '../view/scene.ts';

const geometry = createGeometry(topologies);

/** The scene as one HTML file that stands alone (see archive-page.ts, also for what it throws). */
export const makeArchive = (scene: Scene, about: ArchiveAbout): string => archivePage(scene, geometry, about);
