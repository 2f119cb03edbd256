/**
 * A page as WordPress makes one of an oEmbed answer, and a script that treats the frame as its documented `wp-embed.js`
 * does; with neither WordPress nor its code. `test/hosts/wordpress.test.ts` asks the real one.
 */
import { article } from './host-pages.ts';

export const SECRET = 'aB3dE5fG7h';

/**
 * The quote is there until the frame has sent a message with its secret, and the frame is clipped until then. Heights are
 * kept between 200 and 1000 CSS pixels; a link is followed (here: noted) only to the frame's own host.
 */
const script = `<script>
window.followed = [];
addEventListener('message', ({ source, data }) => {
  const frame = document.querySelector('iframe');
  if (!data || data.secret !== frame.dataset.secret || source !== frame.contentWindow) return;
  document.querySelector('blockquote').style.display = 'none';
  frame.removeAttribute('style');
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0));
  const here = document.activeElement === frame;
  if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && here)
    followed.push(data.value);
});
addEventListener('load', () => {
  const frame = document.querySelector('iframe');
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});
</script>`;

/** `late`: WordPress' script stands at the end of the page, and may come after the frame has sent its message. */
export function wordpressPage(frameAddress: string, { late = false } = {}): string {
  const quote = `<blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="${frameAddress}">Bản đồ</a></blockquote>`;
  const frame = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" title="Bản đồ" src="${frameAddress}#?secret=${SECRET}" data-secret="${SECRET}" width="100%" height="640"></iframe>`;
  return article(late ? quote + frame : script + quote + frame);
}

export const wordpressScript = script.replace(/<\/?script>/g, '');
