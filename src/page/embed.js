/*
 * For the article: gives every frame of the atlas the height that it asks for. Put it once, or as often as there are
 * frames; it needs no order, and frames may come later:
 *
 *   <iframe data-cuulong-atlas src="https://example.org/atlas/?embed=1" title="..." loading="lazy" height="640"></iframe>
 *   <script src="https://example.org/atlas/embed.js" async></script>
 *
 * Plain script, no dependency, one global; it sets `style.height` of frames with that attribute and nothing else.
 */
(() => {
  if (window.cuulongAtlas?.v) return;
  window.cuulongAtlas = Object.freeze({ v: 1 });
  const frames = () => document.querySelectorAll('iframe[data-cuulong-atlas]');
  addEventListener('message', ({ source, data }) => {
    if (!source || !data || data.type !== 'cuulong:height' || data.v !== 1) return;
    const { height } = data;
    // Also false for what is no number.
    if (!(Number.isFinite(height) && height >= 50 && height <= 5000)) return;
    // By the window that spoke, never by a name: every window may say any name.
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });
  // Frames that spoke before this script came say it again. To one that is not there yet it is lost, which is fine.
  const ask = () => {
    for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'cuulong:set', v: 1 }, '*');
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask, { once: true });
  else ask();
})();
