import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { createMessages } from '../src/i18n/messages.ts';
import { yearsOf } from '../src/model/ask-figures.ts';
import { createDataset } from '../src/model/dataset.ts';
import { choropleth } from '../src/scale/choropleth.ts';
import { pictureFolder, sharedView } from '../src/state/shared-view.ts';
import { createGeometry } from '../src/view/geometry.ts';
import { FORMATS, picture } from '../src/view/picture.ts';
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

/**
 * Writes `card.png` (1200 by 630, for link cards), `picture.png` (1600 wide, for an article without frames) and
 * `picture.svg` (for print) of each headline layer, whole and by province, into the folders of their pages.
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
    [null, ...data.provinces.map(({ code }) => code)].map((code) => sharedView(data, id, code)),
  );
  await Promise.all(
    views.map(async (view) => {
      const year = view.year ?? yearsOf(data, view.layer).at(-1) ?? null;
      const scene = {
        data,
        choropleth: choropleth(data, view.layer, year, 'light'),
        messages: createMessages('vi'),
        selected: null,
        kinds: [],
        work: null,
      };
      const draw = (format: keyof typeof FORMATS) =>
        picture(scene, geometry, FORMATS[format], { province: view.province });
      const at = (name: string) => join(folder, pictureFolder(view), name);
      const wide = draw('picture');
      await write(at('picture.svg'), wide);
      await write(at('picture.png'), await rasterise(wide));
      await write(at('card.png'), await rasterise(draw('card')));
    }),
  );
}
