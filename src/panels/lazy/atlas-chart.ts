import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { About } from '../../charts/chart.ts';
import { smallPicture } from '../../charts/summary-charts.ts';
import { toNode } from '../../markup/to-node.ts';
import type { PictureKind } from '../../text/summary.ts';
import styles from './chart.css?inline';
import { LazyPanel } from './lazy-panel.ts';

/** A small picture of one figure, in the summary. Of the scene it needs the data and the language alone. */
@customElement('atlas-small-picture')
export class AtlasSmallPicture extends LazyPanel {
  static override sheet = styles;

  @property({ attribute: false }) kind: PictureKind = 'marks';
  @property({ attribute: false }) about!: About;

  protected override render() {
    const { data, messages } = this.scene;
    const drawn = smallPicture(data, messages, this.kind, this.about);
    return html`${drawn ? toNode(drawn) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atlas-small-picture': AtlasSmallPicture;
  }
}
