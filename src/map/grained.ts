import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { grains } from '../drawing/grain.ts';
import { MORE_CONTRAST_SHEET } from '../drawing/look-sheet.ts';
import { UNITS_PER_WORLD } from '../drawing/path.ts';
import { toNode } from '../markup/to-node.ts';
import { h } from '../markup/tree.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { lendSheets } from '../sheets/lend.ts';
import moreContrast from './more-contrast.css?inline';

interface GrainedMap extends ReactiveControllerHost {
  readonly scene: Scene;
  readonly svg?: {
    readonly svg: SVGSVGElement;
    readonly laid: Viewport;
    readonly fills: ReadonlyMap<string, string>;
  };
}

/** What the reader's system asks for with more contrast: stronger lines and words, and grains over the classes that lightness alone does not tell apart. */
export class Grained implements ReactiveController {
  private readonly query = matchMedia('(prefers-contrast: more)');
  /** A grain keeps its size at every zoom. */
  private readonly zoomed = new MutationObserver(() => this.draw());

  /** `root`: the tree of the map and of all around it. */
  constructor(
    private readonly map: GrainedMap,
    root: ShadowRoot | Document,
  ) {
    lendSheets(root, [MORE_CONTRAST_SHEET, moreContrast]);
    map.addController(this);
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.draw);
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.draw);
    this.zoomed.disconnect();
  }

  hostUpdated(): void {
    this.draw();
  }

  readonly draw = (): void => {
    const { scene, svg } = this.map;
    this.zoomed.disconnect();
    svg?.svg.querySelector('.grains')?.remove();
    if (!svg || !this.query.matches) return;
    const pixel = UNITS_PER_WORLD / svg.laid.camera.scale;
    const trees = grains(scene.choropleth, svg.fills, pixel);
    svg.svg
      .querySelector('.districts')
      ?.append(toNode(h('g', { class: 'grains', 'pointer-events': 'none' }, trees)));
    const shapes = svg.svg.querySelector('.shapes') as Element;
    this.zoomed.observe(shapes, { attributeFilter: ['viewBox'] });
  };
}
