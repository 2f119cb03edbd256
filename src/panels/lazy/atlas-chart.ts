import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { About } from '../../charts/chart.ts';
import { summaryChart } from '../../charts/summary-charts.ts';
import { toNode } from '../../markup/to-node.ts';
import type { ChartKind } from '../../text/summary.ts';
import styles from './chart.css?inline';
import { LazyPanel } from './lazy-panel.ts';

/** A chart of one figure, in the summary. Of the scene it needs the data and the language alone. */
@customElement('atlas-chart')
export class AtlasChart extends LazyPanel {
  static override sheet = styles;

  @property({ attribute: false }) kind: ChartKind = 'icon-array';
  @property({ attribute: false }) about!: About;

  protected override render() {
    const { data, messages } = this.scene;
    const drawn = summaryChart(data, messages, this.kind, this.about);
    return html`${drawn ? toNode(drawn) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-chart': AtlasChart;
  }
}
