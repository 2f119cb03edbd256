import type { ProjectKind } from '../../model/columns.ts';
import type { ShownYear } from '../../model/figures.ts';
import type { Reveal } from '../../scene/reveal.ts';

/**
 * The events inside the atlas and what each tells, named by what it is about and what became of that. None bubbles: the
 * element that renders a panel or the map listens to it. A host hears other ones (`AtlasEventMap`). Codes are those of
 * units, ids those of indicators and projects.
 */
export interface PanelEvents {
  'class-pick': { mapClass: string | null };
  'compare-ask': null;
  'compare-change': null;
  'compare-close': null;
  'compare-swap': null;
  'dialog-close': null;
  'embed-open': null;
  /** CSS pixels. */
  'height-known': number;
  'kind-toggle': { kind: ProjectKind; shown: boolean };
  'layer-pick': { layer: string };
  'map-ready': null;
  'province-pick': { province: string | null };
  'renderer-change': { renderer: 'svg' | 'maplibre' };
  'search-pick': SearchPick;
  'summary-close': null;
  'table-close': null;
  'unit-hover': { unit: string | null };
  'unit-pick': { unit: string };
  'project-pick': { project: string };
  'year-pick': { year: ShownYear };
}

/** A unit, also a commune of today, or a project that was found, and how a map shows where it lies, if that is known. */
export type SearchPick = ({ unit: string } | { project: string; kind: ProjectKind }) & {
  reveal: Reveal | undefined;
};

/** An event of this name, for who listens. */
export type PanelEvent<Name extends keyof PanelEvents> = CustomEvent<PanelEvents[Name]>;

/** Has `element` send an event to who listens to it alone. */
export function sendFrom<Name extends keyof PanelEvents>(
  element: Element,
  name: Name,
  detail: PanelEvents[Name],
): void {
  element.dispatchEvent(new CustomEvent(name, { detail }));
}
