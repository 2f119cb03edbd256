import type { MapClass } from '../scale/choropleth.ts';
import { INKS, type Theme, TOKENS, type Tokens } from '../scale/palettes.ts';
import { TEXT_SIZES } from '../scale/text-sizes.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Colours as custom properties: `--sea`, `--district-line` and so on. */
export const tokenProperties = (tokens: Tokens): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--${kebab(name)}`, colour]));

/** The same as declarations: `--sea:...;--district-line:...` */
export const tokenDeclarations = (tokens: Tokens): string =>
  Object.entries(tokenProperties(tokens))
    .map(([name, colour]) => `${name}:${colour}`)
    .join(';');

/** All that a theme sets, its colours and those of the browser's own controls. */
export const themeDeclarations = (theme: Theme): string =>
  `color-scheme:${theme};${tokenDeclarations(TOKENS[theme])}`;

/**
 * The sizes of text as declarations. `--px` is the sixteenth part of the reader's own size, as `rem` is in pages of our own;
 * other pages use `rem` as they please, and the element there measures (src/element/reader-size.ts).
 */
export const textSizeDeclarations = (): string =>
  [
    '--px:.0625rem',
    ...Object.entries(TEXT_SIZES).map(([name, px]) => `--text-${name}:calc(${px}*var(--px))`),
  ].join(';');

/** What is read on a class colour: white or near black, whichever contrasts more (WCAG 2.2, relative luminance). */
export function inkOn(fill: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(
    (at) => (Number.parseInt(fill.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? INKS.dark : INKS.light;
}

/** The class colours of a layer as custom properties, `--c0` and up, and what is read on them, `--on-c0` and up. */
export function classProperties(classes: readonly MapClass[]): Record<string, string> {
  return Object.fromEntries(
    classes
      .filter(({ id }) => id !== 'none')
      .flatMap(({ id, fill }) => [
        [`--${id}`, fill],
        [`--on-${id}`, inkOn(fill)],
      ]),
  );
}
