import { LitElement } from 'lit';
import { type PanelEvents, sendFrom } from './events.ts';
import { keepWords } from './keep-words.ts';

/**
 * What all panels share: they render into the tree of the atlas around them, so that its one style sheet, its
 * themes and its `::part()`s reach them. Properties come down, events go up; a panel knows no state of its own.
 */
export class Panel extends LitElement {
  constructor() {
    super();
    keepWords(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Tells the atlas what the reader did. Stays inside it. */
  protected send<Name extends keyof PanelEvents>(name: Name, detail: PanelEvents[Name]): void {
    sendFrom(this, name, detail);
  }
}
