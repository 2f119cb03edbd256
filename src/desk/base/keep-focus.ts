import type { LitElement } from 'lit';

/**
 * Where an update of `host` takes away what has the focus in it, such as the button that was pressed, what `next` finds
 * gets it: from the top of the page, where it would fall, a keyboard has to come all the way again.
 */
export function keepFocus(host: LitElement, next: (lost: Element) => HTMLElement | null): void {
  const active = () => (host.renderRoot.getRootNode() as ShadowRoot | Document).activeElement;
  let focused: Element | null = null;
  host.addController({
    hostUpdate() {
      const element = host.hasUpdated ? active() : null;
      focused = element && host.renderRoot.contains(element) ? element : null;
    },
    hostUpdated() {
      if (focused && active() !== focused) next(focused)?.focus();
    },
  });
}
