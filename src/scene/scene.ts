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
  /** How the map's units are told, where they are no districts. */
  title?: UnitTitle;
  /** And by whose figure each is coloured wholly, if by one. */
  within?(code: string): string | undefined;
  /** Then also which units these are, and whose figures, in sentences. */
  unitsNote?: string;
}

/** What a map says of a unit with a figure: its value, and where that stands. */
export type ValueWords = (scene: Scene, code: string) => string;

/** What is said of a unit that has no figure of its own, in one line: name, and the values of what it lies in. */
export type UnitTitle = (scene: Scene, code: string, value: ValueWords) => string;

export interface Viewport {
  camera: Camera;
  size: Size;
  /** What lies over the map, such as its buttons, and may cover no name; CSS pixels. */
  covered?: Box[];
}
