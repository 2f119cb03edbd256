import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTE_SIZES } from '../../src/model/vocabulary.ts';
import { PALETTES, type PaletteName, type Theme, TOKENS } from '../../src/scale/palettes.ts';
import { ciede2000, contrast, difference, lab, VISIONS } from '../support/colour-vision.ts';

/** The same in grey, as on a bad copy or a screen without colours. */
const MIN_GREY_DIFFERENCE = 8;
/** CIEDE2000. Two areas of one map, apart from each other, are told apart for sure from about 10 up. */
const MIN_COLOUR_DIFFERENCE = 10;
const themes = Object.keys(PALETTES) as Theme[];
const palettes = themes.flatMap((theme) =>
  (Object.keys(PALETTES[theme]) as PaletteName[]).map((name) => [theme, name] as const),
);

describe('the measures of this test', () => {
  it('agree with published values', () => {
    // Sharma, Wu and Dalal (2005), pairs 1, 16, 25, 33 of their table 1.
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
    expect(ciede2000([6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286])).toBeCloseTo(0.6377, 4);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(lab('#ff0000').map(Math.round)).toEqual([53, 80, 67]);
  });

  it('see red and green alike without one kind of cone, and grey as it is with any', () => {
    expect(difference('#b00000', '#006000', 'normal')).toBeGreaterThan(40);
    expect(difference('#8a6400', '#5f7000', 'deuteranopia')).toBeLessThan(
      difference('#8a6400', '#5f7000', 'normal') / 2,
    );
    for (const vision of VISIONS) expect(ciede2000(lab('#808080'), lab('#808080', vision))).toBeLessThan(0.1);
  });
});

describe.each(themes)('the %s theme', (theme) => {
  const tokens = TOKENS[theme];

  it('names the same things as the other', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(TOKENS.light));
    expect(Object.keys(PALETTES[theme])).toEqual(Object.keys(PALETTES.light));
    for (const colour of Object.values(tokens)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(['base', 'land', 'sea'] as const)(
    'draws the outlines of provinces with a contrast of 3 or more on %s',
    (ground) => {
      expect(contrast(tokens.provinceLine, tokens[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['surface', 'base', 'land', 'sea'] as const)(
    'writes with a contrast of 4.5 or more on %s',
    (ground) => {
      expect(contrast(tokens.text, tokens[ground])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens.quietText, tokens[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('shows projects and selection with a contrast of 3 or more on ground and panels', () => {
    for (const ground of ['base', 'land', 'surface'] as const) {
      expect(contrast(tokens.project, tokens[ground])).toBeGreaterThanOrEqual(3);
      expect(contrast(tokens.waterway, tokens[ground])).toBeGreaterThanOrEqual(3);
      expect(contrast(tokens.select, tokens[ground])).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(palettes)('in the %s theme, the palette %s', (theme, name) => {
  const palette = PALETTES[theme][name];

  describe.each(VISIONS)('to %s vision', (vision) => {
    it('keeps neighbouring classes apart', () => {
      const near = palette.slice(1).flatMap((colour, index) => {
        const apart = difference(palette[index] as string, colour, vision);
        return apart < MIN_COLOUR_DIFFERENCE ? [`${palette[index]} and ${colour}: ${apart.toFixed(1)}`] : [];
      });
      expect(near).toEqual([]);
    });

    it('keeps every class apart from no data', () => {
      const near = palette.flatMap((colour) => {
        const apart = difference(colour, TOKENS[theme].base, vision);
        return apart < MIN_COLOUR_DIFFERENCE ? [`${colour}: ${apart.toFixed(1)}`] : [];
      });
      expect(near).toEqual([]);
    });
  });

  it('keeps classes apart in grey: neighbours, and all of a palette that turns', () => {
    const grey = (colour: string) => [lab(colour)[0], 0, 0] as const;
    const near = palette.flatMap((one, index) =>
      palette
        .slice(index + 1, name === 'attainment' ? undefined : index + 2)
        .map((other) => `${one} and ${other}: ${ciede2000(grey(one), grey(other)).toFixed(1)}`)
        .filter((pair) => Number(pair.split(': ')[1]) < MIN_GREY_DIFFERENCE),
    );
    expect(near).toEqual([]);
  });

  it('goes one way in lightness, away from the ground, but for attainment from 90 % up', () => {
    const lightness = palette.slice(name === 'attainment' ? 2 : 0).map((colour) => lab(colour)[0]);
    const sorted = lightness.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(lightness).toEqual(sorted);
  });
});

describe('the attainment palettes', () => {
  it.each(themes)('are warm below 90 %% and cool from there, in the %s theme', (theme) => {
    const warm = PALETTES[theme].attainment.map((colour) => lab(colour)[1] > 0 && lab(colour)[2] > 0);
    expect(warm).toEqual([true, true, false, false, false]);
  });
});

it('has as many colours as the data check allows classes', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [name, colours] of Object.entries(PALETTES[theme])) {
      expect(colours).toHaveLength(PALETTE_SIZES[name as keyof typeof PALETTE_SIZES]);
    }
  }
});

describe('the colours of the interface', () => {
  const written = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js|css|html)$/.test(file))
    .flatMap((file) => {
      const colours = readFileSync(`src/${file}`, 'utf8').match(/(?<!&)#([0-9a-f]{3}|[0-9a-f]{6})\b/gi) ?? [];
      return colours.map((colour) => ({ file, colour }));
    });

  it('are written in one file, but for those of the line that no page around may restyle', () => {
    const files = new Set(written.map(({ file }) => file));
    expect([...files].sort()).toEqual(['scale/palettes.ts', 'url-figures/provenance.css']);
  });

  it('are written once where they are no tokens', () => {
    const tokens = written.filter(({ file }) => file === 'scale/palettes.ts').map(({ colour }) => colour);
    const others = written.filter(({ file }) => file !== 'scale/palettes.ts').map(({ colour }) => colour);
    expect(new Set(others).size).toBe(others.length);
    expect(others.filter((colour) => tokens.includes(colour))).toEqual([]);
  });
});

it.each(themes)('shows links, focus and what is refused on the panels of the %s theme', (theme) => {
  const { accent, focus, warn, invalid, surface, soft } = TOKENS[theme];
  for (const ground of [surface, soft]) {
    for (const text of [accent, warn]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(focus, ground)).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(invalid, surface)).toBeGreaterThanOrEqual(3);
});
