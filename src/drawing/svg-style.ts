import type { MapClass } from '../scale/choropleth.ts';
import { type Theme, TOKENS } from '../scale/palettes.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The colours of a theme as custom properties: `--sea`, `--district-line` and so on. */
export const themeProperties = (theme: Theme): Record<string, string> =>
  Object.fromEntries(Object.entries(TOKENS[theme]).map(([name, colour]) => [`--${kebab(name)}`, colour]));

/** The same as declarations: `--sea:#d9e7ee;--district-line: ...` */
export const themeDeclarations = (theme: Theme): string =>
  Object.entries(themeProperties(theme))
    .map(([name, colour]) => `${name}:${colour}`)
    .join(';');

/** What is read on a class colour: white or near black, whichever contrasts more (WCAG 2.2, relative luminance). */
export function inkOn(fill: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(
    (at) => (Number.parseInt(fill.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? '#12161a' : '#ffffff';
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
