import type { LitElement, ReactiveController } from 'lit';
import { EM } from '../../charts/chart.ts';

/**
 * How wide a drawing in its host may be, in pixels of the reader's: with larger text a column has fewer of them. At most
 * `most`; beyond it a drawing is enlarged. Draws the host again when that changes.
 */
export class DrawingWidth implements ReactiveController {
  width: number;

  private readonly sizes = new ResizeObserver(() => {
    const { clientWidth } = this.host;
    const width = Math.min(
      this.most,
      (clientWidth * EM) / Number.parseFloat(getComputedStyle(this.host).fontSize),
    );
    if (clientWidth === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  });

  constructor(
    private readonly host: LitElement,
    private readonly most: number,
  ) {
    this.width = most;
    host.addController(this);
  }

  hostConnected(): void {
    this.sizes.observe(this.host);
  }

  hostDisconnected(): void {
    this.sizes.disconnect();
  }
}
