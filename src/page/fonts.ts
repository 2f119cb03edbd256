import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import { afterFrame } from '../map/idle.ts';

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212';
const VIETNAMESE =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB';
const FILES = [
  [latin400, '400', LATIN],
  [latin600, '600', LATIN],
  [vietnamese400, '400', VIETNAMESE],
  [vietnamese600, '600', VIETNAMESE],
] as const;

let asked = false;

/**
 * Loads the page's typeface, once, after the map is there, and changes to it only if no line of the
 * panel breaks elsewhere, so that nothing moves that the reader sees; otherwise the system's face stays until the
 * reader changes something. A browser that cannot load it loses nothing else. A sandboxed frame asks only where
 * MapLibre came, too: without leave to fetch, each file would be an error in the host's console.
 */
export async function loadFonts(atlas: CuulongAtlas): Promise<void> {
  if (asked || (origin === 'null' && atlas.renderer === 'svg')) return;
  asked = true;
  const faces = FILES.map(
    ([url, weight, unicodeRange]) => new FontFace('Be Vietnam Pro', `url(${url})`, { weight, unicodeRange }),
  );
  try {
    await Promise.all(faces.map((face) => face.load()));
  } catch {
    return;
  }
  const panel = atlas.shadowRoot?.querySelector('.panel');
  if (!panel) return;
  // Where the text's boxes begin tells whether it breaks into the same lines in either face.
  const boxes = [...panel.querySelectorAll(':scope > *, .legend, .hint')];
  const tops = () => boxes.map((box) => box.getBoundingClientRect().top).join();
  // Before any face is there, which has the whole page laid out anew.
  const before = tops();
  for (const face of faces) document.fonts.add(face);
  const change = () => atlas.setAttribute('typeface', '');
  change();
  if (tops() === before) return;
  atlas.removeAttribute('typeface');
  // Behind the answer to what the reader did, since all text is set anew.
  atlas.addEventListener('atlas-state-change', () => afterFrame().then(change), { once: true });
}
