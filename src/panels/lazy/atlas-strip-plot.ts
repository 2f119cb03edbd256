import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { strip } from '../../charts/strip-plot.ts';
import { toNode } from '../../markup/to-node.ts';
import { LatePanel } from './lazy-panel.ts';

/** The districts of the layer as dots on its scale, in the legend. */
@customElement('atlas-strip')
export class AtlasStrip extends LatePanel {
  static override sheet = css`
    .strip {
      display: block;
      width: 100%;
      overflow: visible;
      font-size: 12px;
      fill: var(--quiet-text);
      text-anchor: middle;
    }
    .strip path {
      stroke: var(--quiet-text);
    }
    .strip .full {
      stroke-dasharray: 3 2;
    }
    .strip circle {
      fill: var(--land);
      stroke: var(--text);
      stroke-width: 0.75;
    }
    .strip .c0 {
      fill: var(--c0);
    }
    .strip .c1 {
      fill: var(--c1);
    }
    .strip .c2 {
      fill: var(--c2);
    }
    .strip .c3 {
      fill: var(--c3);
    }
    .strip .c4 {
      fill: var(--c4);
    }
    .strip .c5 {
      fill: var(--c5);
    }
    .strip .faded {
      stroke: var(--quiet-text);
    }
    .strip .marked {
      stroke-width: 2.5;
    }
    .strip .name {
      fill: var(--text);
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .strip,
      .strip .name {
        fill: CanvasText;
      }
      .strip :is(path, circle) {
        stroke: CanvasText;
      }
    }
  `;

  /** Code of the district under the pointer or focus; without one the selected unit is named. */
  @property({ attribute: false }) marked: string | null = null;

  protected override render() {
    const drawn = strip(this.scene, this.marked ?? this.scene.selected);
    return html`${drawn ? toNode(drawn) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-strip': AtlasStrip;
  }
}
