import { Features, transform } from 'lightningcss';
import { READS } from './browsers.ts';

/**
 * For the bundler's minifier of style sheets, which lowers what a browser of ours lacks. It adds nothing: prefixes stand in
 * the sources where they are needed, and `light-dark()` nowhere.
 */
export const MINIFY_CSS = { exclude: Features.LightDark | Features.VendorPrefixes };

const targets = Object.fromEntries(
  Object.entries(READS).map(([name, version]) => [name, Number(version) << 16]),
);

/** A style sheet as the bundler would minify it. Throws at what is no CSS. */
export function minifyCss(text: string): string {
  const options = { ...MINIFY_CSS, filename: 'inline.css', minify: true, targets };
  return transform({ ...options, code: new TextEncoder().encode(text) }).code.toString();
}
