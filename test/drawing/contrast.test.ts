import { describe, expect, it } from 'vitest';
import { LOOKS, type Look, MORE_CONTRAST } from '../../src/drawing/look.ts';
import { classProperties, inkOn, tokenProperties } from '../../src/drawing/svg-style.ts';
import type { MapClass } from '../../src/scale/choropleth.ts';
import { PALETTES, type PaletteName, type Theme, TOKENS } from '../../src/scale/palettes.ts';
import { contrast } from '../support/colour-vision.ts';

const themes = Object.keys(PALETTES) as Theme[];

/** The look of one selector of the table. */
function look(selector: string): Look {
  const rows = Object.entries(LOOKS).filter(([list]) => list.split(',').includes(selector));
  expect(rows.length, selector).toBeGreaterThan(0);
  return Object.assign({}, ...rows.map(([, each]) => each));
}

/** The colour of a fill or a stroke that names a token. */
function colour(theme: Theme, paint: string | undefined): string {
  const found = tokenProperties(TOKENS[theme])[paint?.slice('var('.length, -1) ?? ''];
  if (!found) throw new Error(`expected the colour of a token, got ${paint}`);
  return found;
}

const classesOf = (theme: Theme) =>
  (Object.keys(PALETTES[theme]) as PaletteName[]).flatMap((name) => PALETTES[theme][name]);

/** Whatever a line on the map may touch: classes, no data, the ground around, the lines between districts. */
function grounds(theme: Theme): string[] {
  const { base, hatch, land, sea, districtLine, provinceLine } = TOKENS[theme];
  return [...classesOf(theme), base, hatch, land, sea, districtLine, provinceLine];
}

const least = (line: string, on: readonly string[]) => Math.min(...on.map((each) => contrast(line, each)));

/** Two tones that lie side by side. */
type Tones = readonly [selector: string, paint: 'fill' | 'stroke'];
const pairs: Record<string, readonly [Tones, Tones]> = {
  'the ring of a district': [
    ['.outline.focused', 'stroke'],
    ['.casing', 'stroke'],
  ],
  'the ring of a project’s line': [
    ['.project-line:focus-visible .line', 'stroke'],
    ['.project-line .halo', 'stroke'],
  ],
  'the ring of a pin': [
    ['.pin:focus-visible .disc', 'stroke'],
    ['.pin:focus-visible .hit', 'stroke'],
  ],
  'the ring of a province’s name': [
    ['.province-name:focus-visible .hit', 'stroke'],
    ['.province-name:focus-visible .hit', 'fill'],
  ],
  'what is selected or compared': [
    ['.outline', 'stroke'],
    ['.casing', 'stroke'],
  ],
  'the line of a project': [
    ['.project-line .line', 'stroke'],
    ['.project-line .halo', 'stroke'],
  ],
  'the line of a waterway': [
    ['.project-line.waterway .line', 'stroke'],
    ['.project-line .halo', 'stroke'],
  ],
  'a pin': [
    ['.pin .disc', 'stroke'],
    ['.pin .disc', 'fill'],
  ],
  'the leader of a pin': [
    ['.leader', 'stroke'],
    ['.casing', 'stroke'],
  ],
  'the foot of a pin': [
    ['.foot', 'fill'],
    ['.foot', 'stroke'],
  ],
  'the leader of a name': [
    ['.tie', 'stroke'],
    ['.casing', 'stroke'],
  ],
};

describe.each(themes)('in the %s theme', (theme) => {
  it.each(Object.entries(pairs))(
    '%s has two tones, one of which has a contrast of 3 to any ground',
    (_, tones) => {
      const [one, other] = tones.map(([selector, paint]) => colour(theme, look(selector)[paint])) as [
        string,
        string,
      ];
      expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
      for (const ground of grounds(theme))
        expect(Math.max(contrast(one, ground), contrast(other, ground)), ground).toBeGreaterThanOrEqual(3);
    },
  );

  it('districts of one class have a line between them with a contrast of 1.5, whatever the class', () => {
    expect(least(colour(theme, look('path.district').stroke), classesOf(theme))).toBeGreaterThanOrEqual(1.5);
  });

  it('districts without a colour have one with a contrast of 3 to base, hatch and what is faded', () => {
    const { base, hatch } = TOKENS[theme];
    const faded = colour(theme, look('path.district.faded').fill);
    for (const state of ['none', 'faded'])
      expect(
        least(colour(theme, look(`path.district.${state}`).stroke), [base, hatch, faded]),
      ).toBeGreaterThanOrEqual(3);
  });

  it('the hatch has a contrast of 1.5 to its base', () => {
    expect(
      contrast(colour(theme, look('.hatch-line').stroke), colour(theme, look('.hatch-base').fill)),
    ).toBeGreaterThanOrEqual(1.5);
  });

  it('districts have a line with a contrast of 3 for readers who ask for more contrast', () => {
    for (const palette of Object.values(PALETTES[theme])) {
      const classes = palette.map((fill, index) => ({ id: `c${index}`, fill }) as MapClass);
      const colours = classProperties(classes);
      for (const { id, fill } of classes) {
        const stroke = MORE_CONTRAST[`path.district.${id}`]?.stroke ?? '';
        expect(contrast(colours[stroke.slice('var('.length, -1)] ?? '', fill), fill).toBeGreaterThanOrEqual(
          3,
        );
      }
    }
  });

  it('names are read on any class', () => {
    for (const fill of classesOf(theme))
      expect(contrast(inkOn(fill), fill), fill).toBeGreaterThanOrEqual(4.5);
  });
});

it.each([
  ['.outline.focused', '.casing.focused'],
  ['.outline.selected', '.casing.selected'],
  ['.outline.compared', '.casing.compared'],
  ['.outline.hovered', '.casing'],
  ['.project-line:focus-visible .line', '.project-line:focus-visible .halo'],
  ['.project-line.picked .line', '.project-line.picked .halo'],
  ['.project-line.expressway .line', '.project-line.expressway .halo'],
  ['.project-line .line', '.project-line .halo'],
  ['.leader', '.casing'],
  ['.tie', '.casing'],
])('the casing of %s is a pixel wider on either side', (line, casing) => {
  const width = (selector: string) => look(selector)['stroke-width'] ?? 0;
  expect(width(casing) - width(line)).toBeGreaterThanOrEqual(2);
});
