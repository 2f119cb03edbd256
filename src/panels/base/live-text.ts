import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds for which a live region is empty before it says the same again. */
const PAUSE_MS = 100;

/**
 * What a live region of `host` says. Screen readers speak changes alone: the same words again leave the region first, and
 * come back.
 */
export class LiveText implements ReactiveController {
  text = '';
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  say(text: string): void {
    clearTimeout(this.timer);
    if (text && text === this.text) this.timer = setTimeout(() => this.write(text), PAUSE_MS);
    this.write(text === this.text ? '' : text);
  }

  private write(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }
}
