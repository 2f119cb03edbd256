import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { About } from '../../charts/chart.ts';
import { smallPicture } from '../../charts/summary-charts.ts';
import { toNode } from '../../markup/to-node.ts';
import type { PictureKind } from '../../text/summary.ts';
import { LatePanel } from './lazy-panel.ts';

/** A small picture of one figure, in the summary. Of the scene it needs the data and the language alone. */
@customElement('atlas-small-picture')
export class AtlasSmallPicture extends LatePanel {
  static override sheet = css`
    .picture {
      display: block;
      width: 100%;
      margin-block: 4px;
      font-size: 12px;
      fill: var(--quiet-text);
    }
    .picture path {
      fill: none;
      stroke: var(--quiet-text);
    }
    .picture .mark {
      fill: var(--accent);
      stroke: var(--accent);
      stroke-width: 1.5;
    }
    .picture .missed {
      fill: none;
      stroke: var(--quiet-text);
      stroke-dasharray: 2.5 1.5;
    }
    .picture .sign {
      stroke: var(--surface);
      stroke-width: 1.75;
    }
    .picture circle {
      stroke: var(--surface);
      fill: var(--quiet-text);
    }
    .picture circle.other {
      fill-opacity: 0.55;
    }
    .picture circle.before {
      fill: var(--surface);
      stroke: var(--text);
      stroke-width: 1.5;
    }
    .picture circle.own {
      fill: var(--accent);
    }
    .picture path.plan,
    .picture path.line {
      stroke: var(--text);
      stroke-width: 2;
    }
    .picture path.axis {
      stroke: var(--line);
    }
    .picture text.own {
      fill: var(--text);
      font-weight: 600;
    }
    @media (forced-colors: active) {
      .picture :is(.mark, circle.own) {
        fill: CanvasText;
        stroke: CanvasText;
      }
      .picture .missed {
        fill: Canvas;
      }
      .picture .sign {
        stroke: Canvas;
      }
      .picture,
      .picture :is(text, text.own) {
        fill: CanvasText;
      }
    }
  `;

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
