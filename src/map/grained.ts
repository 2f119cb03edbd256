import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { grains } from '../drawing/grain.ts';
import { UNITS_PER_WORLD } from '../drawing/path.ts';
import { toNode } from '../markup/to-node.ts';
import { h } from '../markup/tree.ts';
import type { Scene } from '../scene/scene.ts';
import type { SvgRenderer } from './svg-renderer.ts';

interface GrainedMap extends ReactiveControllerHost {
  readonly scene: Scene;
  readonly svg?: SvgRenderer;
}

/** Lays grains over the classes that lightness alone does not tell apart, while the reader's system asks for more contrast. */
export class Grained implements ReactiveController {
  private readonly query = matchMedia('(prefers-contrast: more)');
  /** A grain keeps its size at every zoom. */
  private readonly zoomed = new MutationObserver(() => this.draw());

  constructor(private readonly map: GrainedMap) {
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
    const trees = grains(scene.choropleth, svg.districtPaths, pixel);
    svg.svg
      .querySelector('.districts')
      ?.append(toNode(h('g', { class: 'grains', 'pointer-events': 'none' }, trees)));
    const shapes = svg.svg.querySelector('.shapes') as Element;
    this.zoomed.observe(shapes, { attributeFilter: ['viewBox'] });
  };
}
