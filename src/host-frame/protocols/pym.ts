import { type HostProtocol, nameIn, type Protocol } from '../protocol.ts';

/** Pym.js: the host names the frame in the parameter `childId`. */
export const pym: Protocol = (url): HostProtocol => {
  const child = nameIn(url, 'childId', /^\S+$/);
  return child ? { height: (height) => `pymxPYMx${child}xPYMxheightxPYMx${height}` } : {};
};
