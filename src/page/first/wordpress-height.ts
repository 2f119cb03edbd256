import { atlas, svg } from './prerendered.ts';

/** WordPress shows an embed when it has said its height: here already, in case that the atlas is late or never comes. */
export function sayHeightToWordPress(): void {
  const wordpress = /embed=1.*secret=(\w+)/.exec(location.href);
  if (!wordpress) return;
  // The panel at once, which comes a frame later where it is seen (see first-frames.css).
  (svg.closest('.first') as Element).className = 'atlas';
  const map = svg.closest('.map-box') as Element;
  const panel = atlas.querySelector('.panel') as Element;
  const sayHeight = () => {
    // Once it runs, the atlas sends its own, measured likewise (see natural-height.ts). Before it is laid out, a
    // frame has no size.
    if (atlas.shadowRoot || !innerHeight) return;
    const given = Number.parseFloat(getComputedStyle(map).flexBasis) - map.getBoundingClientRect().height;
    const bottoms = [map, ...panel.children].map((part) => part.getBoundingClientRect().bottom);
    const value = Math.ceil(Math.max(...bottoms) - 0.1 + given);
    parent.postMessage({ message: 'height', value, secret: wordpress[1] }, '*');
  };
  sayHeight();
  // Again when it has its place in the article, and when WordPress asks.
  window.onresize = window.onmessage = sayHeight;
}
