import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { createGeometry } from '../../src/drawing/geometry.ts';
import { FORMATS, picture } from '../../src/export/image/image.ts';
import { createMessages } from '../../src/i18n/messages.ts';
import { createDataset } from '../../src/model/dataset.ts';
import { defaultYear } from '../../src/model/figures.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { pictureFolder, sharedView } from '../../src/state/shared-view.ts';
import { INITIAL_STATE, LANGS } from '../../src/state/state.ts';
import type { Compiled } from './compile-data.ts';

// The whole typeface: of files that hold one script each the rasteriser may take an accent from another weight.
const FONTS = ['400Regular', '600SemiBold', '400Regular_Italic'].map(
  (style) => `node_modules/@expo-google-fonts/be-vietnam-pro/${style}/BeVietnamPro_${style}.ttf`,
);

/** A PNG of an SVG in Be Vietnam Pro, at the SVG's own size. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  });
  return image.asPng();
}

/** The icon of a telephone's start screen, in the site's root. */
export const TOUCH_ICON = 'apple-touch-icon.png';

/** A PNG of the icon, 180 by 180 pixels; the telephone rounds the corners, so that they are filled. */
async function touchIcon(): Promise<Uint8Array> {
  const svg = await readFile('public/icon.svg', 'utf8');
  const fitTo = { mode: 'width', value: 180 } as const;
  // The middle of the upper edge has the colour that is missing in the corners.
  const { pixels, width } = await renderAsync(svg, { fitTo });
  const middle = 4 * Math.floor(width / 2);
  const background = `rgb(${pixels.subarray(middle, middle + 3).join(',')})`;
  return (await renderAsync(svg, { fitTo, background })).asPng();
}

/**
 * Writes the touch icon, and `card.png` (1200 by 630, for link cards), `picture.png` (1600 wide, for an article without frames) and
 * `picture.svg` (for print) of each headline layer, whole and by province, into the folders of their pages; the cards
 * in each language.
 */
export async function writePictures({ data: compiled, topologies }: Compiled, folder: string): Promise<void> {
  const data = createDataset(compiled);
  const geometry = createGeometry(topologies);
  const layers = data.indicators.filter(({ headline }) => headline !== null);
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  };
  const views = layers.flatMap(({ id }) =>
    [null, ...data.provinces.map(({ code }) => code)].flatMap((code) =>
      LANGS.map((lang) => sharedView(data, id, code, lang)),
    ),
  );
  await write(join(folder, TOUCH_ICON), await touchIcon());
  await Promise.all(
    views.map(async (view) => {
      const year = view.year ?? defaultYear(data, view.layer);
      const scene = {
        data,
        choropleth: choropleth(data, view.layer, year, 'light'),
        messages: createMessages(view.lang),
        selected: null,
        kinds: [],
        project: null,
      };
      const draw = (format: keyof typeof FORMATS) =>
        picture(scene, geometry, FORMATS[format], { province: view.province });
      const at = (name: string) => join(folder, pictureFolder(view), name);
      await write(at('card.png'), await rasterise(draw('card')));
      if (view.lang !== INITIAL_STATE.lang) return;
      const wide = draw('picture');
      await write(at('picture.svg'), wide);
      await write(at('picture.png'), await rasterise(wide));
    }),
  );
}
