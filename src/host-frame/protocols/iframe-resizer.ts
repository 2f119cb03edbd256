import { type HostRequest, type Protocol, TOO_LONG } from '../protocol.ts';

const START = '[iFrameSizer]';

/** iframe-resizer 4 and 5: the host's first message gives the frame an id, under which it hears heights from then on. */
export const iframeResizer: Protocol = () => {
  let id = '';
  const height =
    (type: 'init' | 'resize') =>
    (value: number, width: number): string | undefined =>
      id ? `${START}${id}:${value}:${width}:${type}` : undefined;
  return {
    // What makes one that was there before the frame introduce itself again.
    ready: '[iFrameResizerChild]Ready',
    height: height('resize'),
    read(message): HostRequest | undefined {
      if (typeof message !== 'string' || !message.startsWith(START)) return;
      const words = message.slice(START.length, START.length + 999);
      if (words === 'resize' || words === 'reset') return { kind: 'height' };
      // The first, `<id>:8:false:false:32:...`, is told from others by a third field that says whether widths are followed.
      const [name = '', margin = '', follows = ''] = words.split(':');
      const first =
        name !== '' && name.length < TOO_LONG && /^\d*$/.test(margin) && /^(true|false)$/.test(follows);
      if (!first) return;
      id = name;
      return { kind: 'height', message: height('init') };
    },
  };
};
