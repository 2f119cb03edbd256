import type { Messages } from '../i18n/messages.ts';
import type { ProjectKind } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Choropleth } from '../scale/choropleth.ts';
import type { Box, Camera, Size } from './camera.ts';

/** All that a drawing of the map depends on but its shapes, whichever renderer draws it. */
export interface Scene {
  data: Dataset;
  choropleth: Choropleth;
  messages: Messages;
  /** Code of the selected unit. */
  selected: string | null;
  /** Code of the unit it is compared with, if any. */
  compared?: string | null;
  /** Kinds of projects that are shown. */
  kinds: readonly ProjectKind[];
  /** Id of the project that is picked out. */
  project: string | null;
  words?: UnitWords;
}

/** What is said of units that are no districts with figures of their own. */
export interface UnitWords {
  /** Name and value in one line. */
  title(scene: Scene, code: string): string;
  /** The same as a screen reader says it; terse: the title. */
  spoken(scene: Scene, code: string, terse: boolean): string;
}

export interface Viewport {
  camera: Camera;
  size: Size;
  /** What lies over the map, such as its buttons, and may cover no name; CSS pixels. */
  covered?: Box[];
}
