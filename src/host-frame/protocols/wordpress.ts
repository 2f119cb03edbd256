import { fieldOf, type Protocol } from '../protocol.ts';

/** WordPress' own embeds: host and frame share a secret, which stands in the address as `#?secret=`. */
export const wordpress: Protocol = (url) => {
  const secret = new URLSearchParams(new URL(url).hash.replace(/^#\??/, '')).get('secret') ?? '';
  const known = /^[a-z0-9]{1,199}$/i.test(secret);
  const say = (message: string) => (value: unknown) => ({ message, value, secret });
  return {
    ...(known && { height: say('height'), link: say('link') }),
    // When the frame has loaded: its script may have come later than the frame's first message.
    read: (message) => (fieldOf(message, 'message') === 'ready' ? { kind: 'height' } : undefined),
  };
};
