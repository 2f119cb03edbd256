/** The page as it is printed, in engines whose protocols know no print: its own rules for paper, made to hold on the screen. */
import type { EnginePage } from './engine.ts';

export interface Paper {
  /** Of all that a reader can press or see move, what would be printed. */
  controls: number;
  /** Parts of the sheet that are displayed. */
  parts: string[];
  /** Fills of the legend's swatches, and of the districts on the map, each once: `rgb(7, 95, 92)`. */
  legend: string[];
  map: string[];
  /** Sheets that are left when print is over. */
  left: number;
}

/** What the browser does before print, a look at what the rules for paper show, and what it does afterwards. */
export function onPaper(page: EnginePage): Promise<Paper> {
  return page.evaluate(() => {
    const root = document.querySelector('cuulong-atlas')?.shadowRoot as ShadowRoot;
    dispatchEvent(new Event('beforeprint'));
    const sheets = [root, document].flatMap((each) => [...each.styleSheets, ...each.adoptedStyleSheets]);
    const media = sheets.flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSMediaRule ? rule.media : [])),
    );
    const before = media.map(({ mediaText }) => mediaText);
    media.forEach((list, index) => {
      const text = before[index] as string;
      if (/\bprint\b/.test(text)) list.mediaText = text.replace(/\bprint\b/, 'screen');
      else if (/\bscreen\b/.test(text)) list.mediaText = 'not all';
    });
    const fills = (selector: string) => [
      ...new Set(globalThis.seen.all(selector).map((each) => getComputedStyle(each).fill)),
    ];
    const paper = {
      controls: globalThis.seen.all('cuulong-atlas :is(button, select, input, canvas)').length,
      parts: ['h1', '.print-map svg.map', '.print-legend', 'table', '.print-sources'].filter(
        (part) => globalThis.seen.all(`.sheet ${part}`).length > 0,
      ),
      legend: fills('.sheet .print-legend rect:first-child'),
      map: fills('.sheet .print-map path.district:not(.none)'),
    };
    media.forEach((list, index) => {
      list.mediaText = before[index] as string;
    });
    dispatchEvent(new Event('afterprint'));
    return { ...paper, left: root.querySelectorAll('.sheet').length };
  });
}
