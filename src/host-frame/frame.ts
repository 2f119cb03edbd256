import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import { watchNaturalHeight } from './natural-height.ts';
import type { HostProtocol } from './protocol.ts';
import { refusalText } from './protocols/own.ts';
import { messagesOf, protocolsOf, readRequest } from './protocols.ts';

/**
 * Exchanges messages between a page in a frame and its host: the compact form's natural height, what the reader selects,
 * links that the frame's sandbox lets nobody open; and takes `cuulong:set` from it. `changed` is called when
 * the host has changed the state. Does nothing in a page that is no frame.
 */
export function speakWithHost(atlas: CuulongAtlas, changed: () => void): void {
  const host = window.parent;
  if (host === window) return;
  // As the host wrote the address: what the reader does changes it.
  const protocols = protocolsOf(location.href);
  // Whoever hosts the frame may know: nothing that is said is secret.
  const say = (message: unknown) => host.postMessage(message, '*');
  const sayAll = (message: (protocol: HostProtocol) => unknown) =>
    messagesOf(protocols, message).forEach(say);

  let height = 0;
  let said = 0;
  const sayHeight = () => {
    said = height;
    sayAll((protocol) => protocol.height?.(height, innerWidth));
  };
  let pending = false;
  const followHeight = (natural: number) => {
    const first = height === 0;
    height = natural;
    // The first at once: a frame that is out of sight may draw no frames.
    if (first) return sayHeight();
    if (pending) return;
    pending = true;
    requestAnimationFrame(() => {
      pending = false;
      if (height !== said) sayHeight();
    });
  };

  atlas.addEventListener(
    'atlas-ready',
    () => {
      sayAll(({ ready }) => ready);
      // The full form is as high as its window: it has no height of its own to tell.
      if (atlas.classList.contains('embed')) watchNaturalHeight(atlas, followHeight);
    },
    { once: true },
  );
  atlas.addEventListener('atlas-unit-select', ({ detail }: CustomEventInit) =>
    sayAll((protocol) => protocol.select?.(detail.unit)),
  );
  atlas.addEventListener('atlas-layer-change', ({ detail }: CustomEventInit) =>
    sayAll((protocol) => protocol.layer?.(detail.layer, detail.year)),
  );
  atlas.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.target !== '_blank') return;
    // WordPress follows links to the frame's own host only.
    const follows = link.host === location.host && protocols.some((protocol) => protocol.link);
    if (follows) {
      event.preventDefault();
      sayAll((protocol) => protocol.link?.(link.href));
      return;
    }
    // A sandbox may forbid windows, and says so only to who asks for one with an opener. Where that could not be taken
    // back, in a frame without an origin, or no referrer may be told, the address is shown in any case.
    if (origin !== 'null' && link.rel === 'noopener') {
      event.preventDefault();
      const opened = open(link.href);
      if (opened) {
        opened.opener = null;
        return;
      }
    }
    if (link.nextElementSibling?.localName === 'output') return;
    const address = document.createElement('output');
    address.textContent = link.href;
    // Here, and not in the style sheet, which comes with every page.
    address.style.cssText = 'overflow-wrap:anywhere;user-select:all';
    link.after(' ', address);
  });

  let warned = false;
  addEventListener('message', ({ source, data: message }) => {
    if (source !== host) return;
    const request = readRequest(protocols, message, atlas.parameters, atlas.data);
    if (request?.kind === 'set') {
      atlas.parameters = request.parameters;
      changed();
    } else if (request?.kind === 'refused') {
      if (!warned)
        console.warn(`cuulong-atlas: a message of the host is ignored, ${refusalText(request.why)}`);
      warned = true;
    } else if (request && height) {
      if (request.message) say(request.message(height, innerWidth));
      else sayHeight();
    }
  });
}
