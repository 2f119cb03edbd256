/**
 * What the page says to the host of the frame that it runs in, in the dialect of every host that follows a frame's
 * height. Pure: messages out. Heights and widths are whole CSS pixels.
 */

/** How a frame is addressed: what the address of the page tells, and what hosts have said since. */
export interface HostDialects {
  /** The page's address as the host wrote it. */
  url: string;
  /** The parameter `id`: a name that the host gave the frame, handed back as it is; else empty. */
  id: string;
  /** Pym's parameter `childId`; empty where Pym is not the host. */
  childId: string;
  /** The secret that WordPress gives host and frame, from `#?secret=`; empty elsewhere. */
  secret: string;
  /** The id that iframe-resizer's first message gave the frame; empty before. */
  resizer: string;
  /** Whether an open-iframe-resizer has asked. */
  openResizer: boolean;
}

/** No name that a host gives is longer, in characters. */
const MAX_NAME_LENGTH = 199;

/** The dialects that the address of the page asks for. A name that no host would give counts as none. */
export function dialectsOf(url: string): HostDialects {
  const { searchParams, hash } = new URL(url);
  const word = (name: string, pattern: RegExp) => {
    const text = searchParams.get(name) ?? '';
    return text.length <= MAX_NAME_LENGTH && pattern.test(text) ? text : '';
  };
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return {
    url,
    id: word('id', /^/),
    childId: word('childId', /^\S+$/),
    secret: /^[a-z0-9]{1,199}$/i.test(secret) ? secret : '',
    resizer: '',
    openResizer: false,
  };
}

export const ownHeight = (id: string, height: number) => ({ type: 'cuulong:height', v: 1, id, height });
export const ownReady = (id: string) => ({ type: 'cuulong:ready', v: 1, id });
export const ownSelect = (id: string, unit: string | null) => ({ type: 'cuulong:select', v: 1, id, unit });
export const ownLayer = (id: string, layer: string, year: number | 'latest' | null) => ({
  type: 'cuulong:layer',
  v: 1,
  id,
  layer,
  year,
});

/** Datawrapper's snippet goes through all names and looks for the frame by its window. */
export const datawrapperHeight = (id: string, height: number) => ({ 'datawrapper-height': { [id]: height } });

export const ampReady = () => ({ sentinel: 'amp', type: 'embed-ready' });
export const ampHeight = (height: number) => ({ sentinel: 'amp', type: 'embed-size', height });

/** Medium reads the first three, Flourish's script the rest. */
export const mediumHeight = (url: string, height: number) =>
  JSON.stringify({ src: url, context: 'iframe.resize', height, sender: 'Flourish', method: 'resize' });

export const pymHeight = (childId: string, height: number) => `pymxPYMx${childId}xPYMxheightxPYMx${height}`;

/** What makes an iframe-resizer that was there before the frame introduce itself again. */
export const RESIZER_READY = '[iFrameResizerChild]Ready';
export const resizerHeight = (id: string, height: number, width: number, type: 'init' | 'resize') =>
  `[iFrameSizer]${id}:${height}:${width}:${type}`;
export const openResizerHeight = (height: number, width: number) => ({
  type: 'iframe-resized',
  width,
  height,
});

export const wordpressHeight = (secret: string, height: number) => ({
  message: 'height',
  value: height,
  secret,
});
export const wordpressLink = (secret: string, url: string) => ({ message: 'link', value: url, secret });

/** All that is said when the frame wants another height: one message for each dialect that a host may understand. */
export function heightMessages(
  { url, id, childId, secret, resizer, openResizer }: HostDialects,
  height: number,
  width: number,
): unknown[] {
  return [
    ownHeight(id, height),
    datawrapperHeight(id, height),
    ampHeight(height),
    mediumHeight(url, height),
    ...(childId ? [pymHeight(childId, height)] : []),
    ...(resizer ? [resizerHeight(resizer, height, width, 'resize')] : []),
    ...(openResizer ? [openResizerHeight(height, width)] : []),
    ...(secret ? [wordpressHeight(secret, height)] : []),
  ];
}
