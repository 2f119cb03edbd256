/*
 * For the article: gives every frame of the atlas the height that it asks for. Put it once, or as often as there are
 * frames; it needs no order, and frames may come later:
 *
 *   <iframe data-cuulong-atlas src="https://example.org/atlas/?embed=1" title="..." loading="lazy" height="640"></iframe>
 *   <script src="https://example.org/atlas/embed.js" async></script>
 *
 * Plain script, no dependency, one global; it sets `style.height` of frames with that attribute, also in open shadow
 * roots, and opens a box with a ratio, as for films, that would cut such a frame off; nothing else.
 */
(() => {
  if (window.cuulongAtlas?.v) return;
  window.cuulongAtlas = Object.freeze({ v: 1 });
  /** Every frame of ours below `root`, those in open shadow roots last: to look for these means to see every element. */
  function* frames(root) {
    yield* root.querySelectorAll('iframe[data-cuulong-atlas]');
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* frames(shadowRoot);
  }
  /** Before whatever the page's style sheet says, `!important` included. */
  const give = (element, name, value) => element.style.setProperty(name, value, 'important');
  const opened = new WeakSet();
  const follow = (frame, height) => {
    give(frame, 'height', `${height}px`);
    if (getComputedStyle(frame).position === 'absolute') {
      // Laid over a box whose padding, or that of something in it, keeps the ratio. From then on it follows.
      const box = frame.offsetParent;
      if (!box || box === document.body || (box.offsetHeight >= height && !opened.has(box))) return;
      opened.add(box);
      give(box, 'height', `${height}px`);
      give(box, 'padding-block', '0');
    } else {
      // The frame's box, or the one around the snippet's own.
      for (const box of [frame.parentElement, frame.parentElement?.parentElement])
        if (box && getComputedStyle(box).aspectRatio !== 'auto') give(box, 'aspect-ratio', 'auto');
    }
  };
  addEventListener('message', ({ source, data }) => {
    if (!source || !data || data.type !== 'cuulong:height' || data.v !== 1) return;
    const { height } = data;
    // Also false for what is no number.
    if (!(Number.isFinite(height) && height >= 50 && height <= 5000)) return;
    // By the window that spoke, never by a name: every window may say any name.
    for (const frame of frames(document)) if (frame.contentWindow === source) return follow(frame, height);
  });
  // Frames that spoke before this script came say it again. To one that is not there yet it is lost, which is fine.
  const ask = () => {
    for (const frame of frames(document))
      frame.contentWindow?.postMessage({ type: 'cuulong:set', v: 1 }, '*');
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask, { once: true });
  else ask();
})();
