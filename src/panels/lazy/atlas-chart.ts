import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type About, WIDTH } from '../../charts/chart.ts';
import { iconArrayKey, summaryChart } from '../../charts/summary-charts.ts';
import { toNode } from '../../markup/to-node.ts';
import type { ChartKind } from '../../text/summary.ts';
import styles from './chart.css?inline';
import { DrawingWidth } from './drawing-width.ts';
import { LazyPanel } from './lazy-panel.ts';

/** A chart of one figure, in the summary. Of the scene it needs the data and the language alone. */
@customElement('atlas-chart')
export class AtlasChart extends LazyPanel {
  static override sheet = styles;

  @property({ attribute: false }) kind: ChartKind = 'icon-array';
  @property({ attribute: false }) about!: About;

  private readonly column = new DrawingWidth(this, WIDTH);

  protected override render() {
    const { data, messages } = this.scene;
    const drawn = summaryChart(data, messages, this.kind, this.about, this.column.width);
    if (!drawn) return nothing;
    const key = this.kind === 'icon-array' ? iconArrayKey(data, messages, this.about) : '';
    return html`${toNode(drawn)}${key ? html`<p class="key" aria-hidden="true">${key}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-chart': AtlasChart;
  }
}
