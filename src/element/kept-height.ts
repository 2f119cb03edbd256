import type { ReactiveController } from 'lit';
import type { CuulongAtlas } from './cuulong-atlas.ts';

/** The lists of the panel: works, sources, other indicators. The menu lies above it. */
const LIST = '.panel details:not(.menu)';
const LEAST = '--least-map';

/**
 * Keeps a frame's map as high as it is while a summary or list stands open, which would else take from it all that it can
 * give (see compact.css). With the frame's width the height changes in proportion, up to what the map wants there.
 */
export class KeptHeight implements ReactiveController, EventListenerObject {
  constructor(private readonly atlas: CuulongAtlas) {
    atlas.addController(this);
  }

  hostConnected(): void {
    for (const type of ['click', 'toggle']) this.atlas.renderRoot.addEventListener(type, this, true);
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'toggle') this.hostUpdated();
    else if ((target as Element).closest(`${LIST} > summary`)) this.keep();
  }

  /** The reader has picked something, and the panel is still as it was. */
  hostUpdate(): void {
    if (this.atlas.hasUpdated && this.isTelling) this.keep();
  }

  hostUpdated(): void {
    const { renderRoot } = this.atlas;
    if (!this.isTelling && !renderRoot.querySelector(`${LIST}[open]`)) this.style?.removeProperty(LEAST);
  }

  private get isTelling(): boolean {
    const { unit, project } = this.atlas.state;
    return (unit ?? project) !== null;
  }

  private get style(): CSSStyleDeclaration | undefined {
    return this.atlas.renderRoot.querySelector<HTMLElement>('.atlas')?.style;
  }

  private keep(): void {
    const map = this.atlas.renderRoot.querySelector('.map-box');
    if (this.atlas.context !== 'frame' || !map || this.style?.getPropertyValue(LEAST)) return;
    const share = (100 * map.getBoundingClientRect().height) / innerWidth;
    this.style?.setProperty(LEAST, `min(${share}vw, var(--map-height))`);
  }
}
