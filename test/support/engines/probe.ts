/** What a page says of itself while it runs: each frame that it shows, and everything that goes wrong. */

/** What can be seen of the atlas in one frame of the page. */
export interface SeenFrame {
  /** Districts that are displayed and have a size. */
  districts: number;
  /** Of these, filled by their own paths or lying on a canvas that shows. */
  coloured: number;
  names: number;
  panel: boolean;
  /** Milliseconds since the page was asked for. */
  at: number;
}

export interface Seen {
  frames: SeenFrame[];
  /** Violated policies, warnings, errors, rejections and files that could not be had, in words. */
  problems: string[];
  /** Every element that is displayed and matches, in open shadow roots too. */
  all: (selector: string) => Element[];
  /** A point at which a click meets the first of these elements, in CSS pixels; `null` where there is none. */
  point: (selector: string) => { x: number; y: number } | null;
}

/** Runs first in each page, inline, as its text stands: nothing from outside of it may be used. */
export function probe(): void {
  const frames: SeenFrame[] = [];
  const problems: string[] = [];
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const among = (roots: ParentNode[], selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(isShown);

  function all(selector: string): Element[] {
    const roots: ParentNode[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    return among(roots, selector);
  }

  function point(selector: string): { x: number; y: number } | null {
    const [element] = all(selector);
    if (!element) return null;
    element.scrollIntoView({ block: 'nearest' });
    const box = element.getBoundingClientRect();
    const root = element.getRootNode() as Document | ShadowRoot;
    const steps = Array.from({ length: 21 * 21 }, (_, index) => ({
      x: box.x + (box.width * ((index % 21) + 0.5)) / 21,
      y: box.y + (box.height * (Math.floor(index / 21) + 0.5)) / 21,
    }));
    const off = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2);
    steps.sort((a, b) => off(a) - off(b));
    return steps.find(({ x, y }) => element.contains(root.elementFromPoint(x, y))) ?? null;
  }

  const say = (...words: unknown[]) => void problems.push(words.join(' '));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    say('policy:', effectiveDirective, blockedURI, `${sourceFile}:${lineNumber}`),
  );
  addEventListener('unhandledrejection', ({ reason }) => say('rejected:', reason));
  const failed = ({ message, target }: ErrorEvent) =>
    say('error:', message ?? (target as Element | null)?.outerHTML ?? target);
  // That a file could not be had is said to its element alone, which only the capturing phase passes.
  addEventListener('error', failed, true);
  for (const name of ['warn', 'error'] as const) {
    const own = console[name];
    console[name] = (...words: unknown[]) => {
      say(`console.${name}:`, ...words);
      own.apply(console, words);
    };
  }

  const isFilled = (path: Element) => {
    const { fill, fillOpacity } = getComputedStyle(path);
    return !fill.includes('none') && Number(fillOpacity) > 0;
  };
  const look = () => {
    requestAnimationFrame(look);
    const atlas = document.querySelector('cuulong-atlas');
    const roots = [atlas, atlas?.shadowRoot].filter((root) => root != null);
    const districts = among(roots, 'svg.map path.district');
    const canvas = among(roots, '.stage canvas').length > 0;
    frames.push({
      districts: districts.length,
      coloured: canvas ? districts.length : districts.filter(isFilled).length,
      names: among(roots, 'svg.map .label').length,
      panel: among(roots, '.panel > *').length > 0,
      at: Math.round(performance.now()),
    });
  };
  if (self === top) requestAnimationFrame(look);
  Object.assign(window, { seen: { frames, problems, all, point } satisfies Seen });
}

declare global {
  var seen: Seen;
}
