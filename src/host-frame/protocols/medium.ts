import type { Protocol } from '../protocol.ts';

/** Medium reads the first three fields, Flourish's script the rest. */
export const medium: Protocol = (url) => ({
  height: (height) =>
    JSON.stringify({ src: url, context: 'iframe.resize', height, sender: 'Flourish', method: 'resize' }),
});
