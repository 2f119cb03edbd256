import { fieldOf, type Protocol } from '../protocol.ts';

/** open-iframe-resizer: it hears heights once it has asked. */
export const openIframeResizer: Protocol = () => {
  let asked = false;
  const message = (height: number, width: number) => ({ type: 'iframe-resized', width, height });
  return {
    height: (height, width) => (asked ? message(height, width) : undefined),
    read(request) {
      const type = fieldOf(request, 'type');
      if (type !== 'iframe-child-init' && type !== 'iframe-get-child-dimensions') return;
      asked = true;
      return { kind: 'height', message };
    },
  };
};
