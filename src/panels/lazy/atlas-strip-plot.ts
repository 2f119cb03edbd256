import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { STRIP_WIDTH, stripPlot } from '../../charts/strip-plot.ts';
import { toNode } from '../../markup/to-node.ts';
import { DrawingWidth } from './drawing-width.ts';
import { LazyPanel } from './lazy-panel.ts';
import styles from './strip-plot.css?inline';

/** The districts of the layer as dots on its scale, in the legend. */
@customElement('atlas-strip-plot')
export class AtlasStripPlot extends LazyPanel {
  static override sheet = styles;

  /** Code of the district under the pointer or focus; without one the selected unit is named. */
  @property({ attribute: false }) marked: string | null = null;

  private readonly column = new DrawingWidth(this, STRIP_WIDTH);

  protected override render() {
    const drawn = stripPlot(this.scene, this.marked ?? this.scene.selected, this.column.width);
    return html`${drawn ? toNode(drawn) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-strip-plot': AtlasStripPlot;
  }
}
