import type { Protocol } from '../protocol.ts';

/** `<amp-iframe resizable>`. */
export const amp: Protocol = () => ({
  ready: { sentinel: 'amp', type: 'embed-ready' },
  height: (height) => ({ sentinel: 'amp', type: 'embed-size', height }),
});
