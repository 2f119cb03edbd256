import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { textSizeDeclarations, themeDeclarations } from '../../src/drawing/svg-style.ts';
import { withoutUnusedProperties } from './light-styles.ts';
import { minifyCss } from './minify-css.ts';

/** The editors' guide, in the site's root. */
export const GUIDE = 'huong-dan.html';

const SOURCE = 'src/page/guide.html';
const STYLE = 'src/page/guide.css';
const MARK = '<!-- style -->';

/** The guide as one page, with its style sheet, the colours and the sizes of text of the atlas in it. */
export async function guidePage(): Promise<string> {
  const [page, style] = await Promise.all([readFile(SOURCE, 'utf8'), readFile(STYLE, 'utf8')]);
  if (!page.includes(MARK)) throw new Error(`${SOURCE}: expected ${MARK}`);
  const properties = [
    `:root{${textSizeDeclarations()};${themeDeclarations('light')}}`,
    `@media (prefers-color-scheme:dark){:root{${themeDeclarations('dark')}}}`,
  ];
  const css = withoutUnusedProperties(minifyCss([...properties, style].join('')), []);
  return page.replace(MARK, () => `<style>${css}</style>`);
}

/** Serves the guide while developing; the build writes it. */
export function guide(): Plugin {
  return {
    name: 'guide',
    configureServer({ middlewares }) {
      middlewares.use(`/${GUIDE}`, async (_request, response, next) => {
        try {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await guidePage());
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
