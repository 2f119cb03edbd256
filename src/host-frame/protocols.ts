import type { Dataset } from '../model/dataset.ts';
import type { Parameters } from '../state/url.ts';
import type { HostProtocol, HostRequest, Protocol } from './protocol.ts';
import { amp } from './protocols/amp.ts';
import { datawrapper } from './protocols/datawrapper.ts';
import { iframeResizer } from './protocols/iframe-resizer.ts';
import { medium } from './protocols/medium.ts';
import { openIframeResizer } from './protocols/open-iframe-resizer.ts';
import { own } from './protocols/own.ts';
import { pym } from './protocols/pym.ts';
import { wordpress } from './protocols/wordpress.ts';

/** All protocols of hosts that follow a frame's height, in the order in which they are spoken. */
const PROTOCOLS: readonly Protocol[] = [
  own,
  datawrapper,
  amp,
  medium,
  pym,
  iframeResizer,
  openIframeResizer,
  wordpress,
];

/** All that a frame speaks, `url` being its page's address as the host wrote it. */
export const protocolsOf = (url: string): HostProtocol[] => PROTOCOLS.map((protocol) => protocol(url));

/** One message for each protocol that has one to say. */
export const messagesOf = (
  protocols: readonly HostProtocol[],
  say: (protocol: HostProtocol) => unknown,
): unknown[] => protocols.map(say).filter((message) => message !== undefined);

/** Reads a message that came from the host's window; whether it did is for the caller to check. */
export function readRequest(
  protocols: readonly HostProtocol[],
  message: unknown,
  current: Parameters,
  data: Dataset,
): HostRequest | undefined {
  for (const protocol of protocols) {
    const request = protocol.read?.(message, current, data);
    if (request) return request;
  }
}
