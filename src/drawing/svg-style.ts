import type { MapClass } from '../scale/choropleth.ts';
import { INKS, type Theme, TOKENS, type Tokens } from '../scale/palettes.ts';
import { LABEL_SIZE } from './labels.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Colours as declarations of custom properties, `--sea` and `--district-line` among them. */
export const tokenDeclarations = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, colour]) => `--${kebab(name)}:${colour}`)
    .join(';');

/** All that a theme sets, its colours and those of the browser's own controls. */
export const themeDeclarations = (theme: Theme): string =>
  `color-scheme:${theme};${tokenDeclarations(TOKENS[theme])}`;

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

const CLASS_COUNT = 8;
const classRules = Array.from(
  { length: CLASS_COUNT },
  (_, index) =>
    `.map path.district.c${index}{fill:var(--c${index})}.map .label.district.strong.on-c${index}{fill:var(--on-c${index});stroke:var(--c${index})}`,
);

/**
 * The style sheet of the drawing. All colours are custom properties, so that theme, layer and a newspaper's
 * own look are one assignment each. Lines keep their width at every zoom.
 */
export const SVG_STYLE = `
.map{display:block;font-family:var(--face);overflow:hidden}
.map path{vector-effect:non-scaling-stroke;stroke-linejoin:bevel}
.map .hatch-base{fill:var(--base)}
.map .hatch-line{stroke:var(--hatch);stroke-width:2;vector-effect:none}
.map .at{overflow:visible}
.map .ground{pointer-events:none}
.map .sea{fill:var(--sea)}
.map .land{fill:var(--land)}
.map .neighbour{stroke:var(--land-line);stroke-width:.75}
.map :is(.river,.outline,.work-line path,.glyph){stroke-linejoin:round;stroke-linecap:round}
.map .river{fill:none;stroke:var(--river);stroke-width:1.75;pointer-events:none}
.map path.district{fill:var(--no-data,transparent);cursor:pointer;stroke:var(--district-line);stroke-width:1}
${classRules.join('\n')}
.map path.district.faded{fill:var(--land)}
.map .province-lines{fill:none;stroke:var(--province-line);stroke-width:1.25;pointer-events:none}
.map .outline{fill:none;pointer-events:none;stroke:var(--select)}
.map .outline.hovered{stroke-width:1.5}
.map .outline.selected,.map .outline.compared{stroke-width:2.75;filter:drop-shadow(0 0 1.5px var(--halo))}
.map .outline.compared{stroke-dasharray:7 5;stroke-linecap:butt}
.map .work-line{cursor:pointer}
.map .work-line .hit{fill:none;stroke:transparent;stroke-width:14;pointer-events:stroke}
.map .work-line .line{fill:none;stroke:var(--work);stroke-width:1.5;pointer-events:none}
.map .work-line.schematic .line{stroke-dasharray:4 3.5;stroke-linecap:butt}
.map .work-line.picked .line,.map .work-line:hover .line{stroke-width:3}
.map .label{fill:var(--text);stroke:var(--halo);stroke-width:3px;stroke-linejoin:round;paint-order:stroke;text-anchor:middle;pointer-events:none}
.map .label.province{font-size:${LABEL_SIZE.province}px;font-weight:600;letter-spacing:.06em}
.map .label.district{font-size:${LABEL_SIZE.district}px;fill:var(--quiet-text)}
.map .label.district.strong{fill:var(--text);font-weight:600}
.map .label .value{font-weight:400}
.map .label.water,.map .label.land{font-size:${LABEL_SIZE.land}px;fill:var(--quiet-text);stroke:none}
.map .label.water{font-style:italic}
.map .province-name{cursor:pointer}
.map .province-name .hit{fill:transparent}
.map .province-name:hover .label{text-decoration:underline}
.map .pin{cursor:pointer}
.map .pin .hit{fill:transparent}
.map .pin .disc{fill:var(--surface);stroke:var(--work);stroke-width:1.5}
.map .pin .glyph{fill:none;stroke:var(--work);stroke-width:1.75}
.map .pin.picked .disc,.map .pin:hover .disc{fill:var(--work)}
.map .pin.picked .glyph,.map .pin:hover .glyph{stroke:var(--surface)}
.map .leader{stroke:var(--work);stroke-width:1;fill:none}
.map .foot{fill:var(--work)}
.map .outline.focused{stroke:var(--focus);stroke-width:4;filter:drop-shadow(0 0 1.5px var(--halo))}
.map .work-line:focus-visible .line{stroke:var(--focus);stroke-width:5}
.map .shapes :focus-visible{outline:none}
.map .overlay :focus-visible{outline:3px solid var(--focus);outline-offset:1px}
`;
