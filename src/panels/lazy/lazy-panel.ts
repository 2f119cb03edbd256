import { property } from 'lit/decorators.js';
import { LAZY_PANEL_SOURCES } from '../../i18n/lazy-panel-sources.ts';
import type { Scene } from '../../scene/scene.ts';
import { lendSheets } from '../../sheets/lend.ts';
import { Panel } from '../base/panel.ts';

/**
 * A panel of the lazy module: it brings its own style sheet, which it lends to the tree it stands in, and its own
 * strings, which it adds to the scene's messages.
 */
export class LazyPanel extends Panel {
  /** The panel's style sheet, or several, the later ones stronger; its class names are its own. */
  static sheet: string | readonly string[];

  @property({ attribute: false }) scene!: Scene;

  override connectedCallback(): void {
    super.connectedCallback();
    lendSheets(
      this.getRootNode() as ShadowRoot | Document,
      [(this.constructor as typeof LazyPanel).sheet].flat(),
    );
  }

  protected override willUpdate(): void {
    const { messages } = this.scene;
    messages.add(LAZY_PANEL_SOURCES);
  }
}
