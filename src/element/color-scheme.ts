import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the reader's system asks for a dark page; redraws its host when that changes. */
export class DarkScheme implements ReactiveController {
  private readonly query = matchMedia('(prefers-color-scheme: dark)');

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get dark(): boolean {
    return this.query.matches;
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.changed);
  }

  private readonly changed = (): void => this.host.requestUpdate();
}
