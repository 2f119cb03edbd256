import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import {
  ampReady,
  dialectsOf,
  heightMessages,
  openResizerHeight,
  ownLayer,
  ownReady,
  ownSelect,
  RESIZER_READY,
  resizerHeight,
  wordpressLink,
} from './frame-messages.ts';
import { readRequest, refusalText } from './frame-requests.ts';
import { watchNaturalHeight } from './natural-height.ts';

/**
 * Exchanges messages between a page in a frame and its host: the compact form's natural height, what the reader selects,
 * links that the frame's sandbox lets nobody open; and takes `cuulong:set` from it. `changed` is called when
 * the host has changed the state. Does nothing in a page that is no frame.
 */
export function speakWithHost(atlas: CuulongAtlas, changed: () => void): void {
  const host = window.parent;
  if (host === window) return;
  // As the host wrote the address: what the reader does changes it.
  const dialects = dialectsOf(location.href);
  const { id, secret } = dialects;
  // Whoever hosts the frame may know: nothing that is said is secret.
  const say = (message: unknown) => host.postMessage(message, '*');

  let height = 0;
  let said = 0;
  const sayHeight = () => {
    said = height;
    for (const message of heightMessages(dialects, height, innerWidth)) say(message);
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
      say(ownReady(id));
      say(ampReady());
      say(RESIZER_READY);
      // The full form is as high as its window: it has no height of its own to tell.
      if (atlas.classList.contains('embed')) watchNaturalHeight(atlas, followHeight);
    },
    { once: true },
  );
  atlas.addEventListener('atlas-unit-select', ({ detail }: CustomEventInit) =>
    say(ownSelect(id, detail.unit)),
  );
  atlas.addEventListener('atlas-layer-change', ({ detail }: CustomEventInit) =>
    say(ownLayer(id, detail.layer, detail.year)),
  );
  atlas.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.target !== '_blank') return;
    // WordPress follows links to the frame's own host only.
    if (secret && link.host === location.host) {
      event.preventDefault();
      say(wordpressLink(secret, link.href));
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
    const request = readRequest(message, atlas.parameters, atlas.data);
    if (request?.kind === 'set') {
      atlas.parameters = request.parameters;
      changed();
    } else if (request?.kind === 'refused') {
      if (!warned)
        console.warn(`cuulong-atlas: a message of the host is ignored, ${refusalText(request.why)}`);
      warned = true;
    } else if (request?.kind === 'resizer') {
      dialects.resizer = request.id;
      if (height) say(resizerHeight(request.id, height, innerWidth, 'init'));
    } else if (request?.kind === 'open-resizer') {
      dialects.openResizer = true;
      if (height) say(openResizerHeight(height, innerWidth));
    } else if (request && height) sayHeight();
  });
}
