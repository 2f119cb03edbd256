import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { stripPlot } from '../../charts/strip-plot.ts';
import { toNode } from '../../markup/to-node.ts';
import { LazyPanel } from './lazy-panel.ts';
import styles from './strip-plot.css?inline';

/** The districts of the layer as dots on its scale, in the legend. */
@customElement('atlas-strip-plot')
export class AtlasStripPlot extends LazyPanel {
  static override sheet = styles;

  /** Code of the district under the pointer or focus; without one the selected unit is named. */
  @property({ attribute: false }) marked: string | null = null;

  protected override render() {
    const drawn = stripPlot(this.scene, this.marked ?? this.scene.selected);
    return html`${drawn ? toNode(drawn) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-strip-plot': AtlasStripPlot;
  }
}
