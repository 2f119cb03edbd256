import type { Page } from 'playwright';

/**
 * What a reader cannot read of a page, its frames left out: texts that something clips and no scrolling brings, that lie
 * beyond the window sideways, or on another text; controls on each other. The map's own names are placed by their measured
 * sizes and have tests of their own.
 */
export const cutText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Box = { left: number; right: number; top: number; bottom: number };
    const TOLERANCE_PX = 1.5;
    const CONTROLS = 'button, summary, select, input, textarea, a';
    const faults = new Set<string>();
    const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
    ];
    const above = (node: Element): Element | null => {
      if (node.assignedSlot) return node.assignedSlot;
      const root = node.getRootNode();
      return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    const name = (node: Element) => `${node.localName}.${node.getAttribute('class') ?? ''}`;
    const said = (node: Element, text = node.textContent ?? '') =>
      `${name(node)} "${text.trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    /** Meant for the eyes of none: only spoken, or a drawing with a layout of its own. */
    const unseen = (node: Element): boolean => {
      for (let at: Element | null = node; at; at = above(at)) {
        if (at.matches('svg.map, .fit, option, optgroup, style, script, template')) return true;
        const { clipPath, display } = getComputedStyle(at);
        if (clipPath !== 'none' || display === 'none') return true;
        if (at instanceof HTMLDialogElement && !at.open) return true;
      }
      return !node.checkVisibility({
        visibilityProperty: true,
        contentVisibilityAuto: true,
        opacityProperty: true,
      });
    };
    /** The nearest that is painted apart from what lies around it. */
    const layerOf = (node: Element): Element | null => {
      for (let at: Element | null = node; at; at = above(at)) {
        const { position, zIndex } = getComputedStyle(at);
        if (at instanceof HTMLDialogElement || position === 'sticky' || position === 'fixed') return at;
        if (position === 'absolute' && zIndex !== 'auto') return at;
      }
      return null;
    };
    /** Notes what clips the box or lies beyond; returns what of it shows now, scrolled as it is. */
    const check = (node: Element, whole: Box, what: string): Box => {
      let box = whole;
      const shown = { ...whole };
      for (let at: Element | null = node; at; at = above(at)) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        const isPart = at instanceof SVGElement && !(at instanceof SVGSVGElement);
        if (!isPart && at !== document.documentElement && at !== document.body) {
          const edge = at.getBoundingClientRect();
          const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
          const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
          const over = (start: number, end: number) => start > TOLERANCE_PX || end > TOLERANCE_PX;
          if (clips(overflowX) && over(edge.left - box.left, box.right - edge.right))
            faults.add(`${what}: cut sideways by ${name(at)}`);
          if (clips(overflowY) && over(edge.top - box.top, box.bottom - edge.bottom))
            faults.add(`${what}: cut by ${name(at)}`);
          // What scrolls shows all of it; whether something clips that is asked of its own box.
          if (scrolls(overflowX)) {
            box = { ...box, left: edge.left, right: edge.right };
            shown.left = Math.max(shown.left, edge.left);
            shown.right = Math.min(shown.right, edge.right);
          }
          if (scrolls(overflowY)) {
            box = { ...box, top: edge.top, bottom: edge.bottom };
            shown.top = Math.max(shown.top, edge.top);
            shown.bottom = Math.min(shown.bottom, edge.bottom);
          }
        }
        if (position === 'fixed') break;
      }
      if (box.left < -TOLERANCE_PX || box.right > innerWidth + TOLERANCE_PX)
        faults.add(`${what}: beyond the window`);
      return shown;
    };
    const modal = trees(document)
      .flatMap((tree) => [...tree.querySelectorAll('dialog')])
      .find((dialog) => dialog.matches(':modal'));
    const within = (node: Element, whole: Element): boolean => {
      for (let at: Element | null = node; at; at = above(at)) if (at === whole) return true;
      return false;
    };
    /** What lies on the text's first letters when they are at the lower edge of what scrolls. */
    const coverOf = (node: Element, text: Text): Element | null => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const first = () => range.getClientRects()[0];
      node.scrollIntoView({ block: 'end', inline: 'end' });
      let scroller: Element | null = node;
      while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = above(scroller);
      const edge = Math.min(innerHeight, scroller?.getBoundingClientRect().bottom ?? innerHeight);
      (scroller ?? window).scrollBy(0, (first()?.bottom ?? edge) - edge + 4);
      const box = first();
      if (!box) return null;
      const at = [box.left + Math.min(8, box.width / 2), (box.top + box.bottom) / 2] as const;
      let hit = document.elementFromPoint(...at);
      for (let inner = hit?.shadowRoot?.elementFromPoint(...at); inner && inner !== hit; ) {
        hit = inner;
        inner = hit.shadowRoot?.elementFromPoint(...at);
      }
      return hit && !within(hit, node) && !within(node, hit) ? hit : null;
    };
    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;

    const words: { node: Element; text: Text; what: string }[] = [];
    const texts: { node: Element; layer: Element | null; box: Box; what: string }[] = [];
    const controls: typeof texts = [];
    for (const tree of trees(document)) {
      // Tables, and what is printed as it was typed, have two dimensions.
      for (const node of tree.querySelectorAll('*:not(pre, textarea, .scroll)'))
        if (
          ['auto', 'scroll'].includes(getComputedStyle(node).overflowX) &&
          node.scrollWidth > node.clientWidth + 1 &&
          !unseen(node)
        )
          faults.add(`${name(node)} is ${node.scrollWidth} pixels wide of ${node.clientWidth}`);
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const node = text.parentElement;
        if (!node || !text.data.trim() || unseen(node)) continue;
        words.push({ node, text, what: said(node, text.data) });
        const range = document.createRange();
        range.selectNodeContents(text);
        const boxes =
          node instanceof SVGElement ? [node.getBoundingClientRect()] : [...range.getClientRects()];
        for (const { left, right, top, bottom, width, height } of boxes) {
          if (width === 0 || height === 0) continue;
          // A line's box is higher than its letters; those of two lines may touch.
          const pad = node instanceof SVGElement ? 0 : height * 0.15;
          const box = { left, right, top: top + pad, bottom: bottom - pad };
          const what = said(node, text.data);
          texts.push({ node, layer: layerOf(node), box: check(node, box, what), what });
        }
      }
      for (const node of tree.querySelectorAll(CONTROLS)) {
        if (unseen(node)) continue;
        for (const box of node.getClientRects()) {
          if (box.width === 0 || box.height === 0) continue;
          const what = said(node);
          controls.push({ node, layer: layerOf(node), box: check(node, box, what), what });
        }
        if (node instanceof HTMLInputElement && node.scrollWidth > node.clientWidth + 1 && !node.value)
          faults.add(`${name(node)} "${node.placeholder}": cut by the field`);
      }
    }
    const pairs = (all: typeof texts, hold: (a: Element, b: Element) => boolean) =>
      all.forEach((a, index) => {
        for (const b of all.slice(index + 1))
          if (a.layer === b.layer && !hold(a.node, b.node) && overlap(a.box, b.box))
            faults.add(`${a.what} lies on ${b.what}`);
      });
    pairs(texts, (a, b) => a === b);
    pairs(controls, (a, b) => a.contains(b) || b.contains(a));
    for (const { node, text, what } of words) {
      // Names in the first column of a table stand before what scrolls beneath them.
      if ((modal && !within(node, modal)) || node.closest('svg, .scroll')) continue;
      if (getComputedStyle(node).pointerEvents === 'none') continue;
      const cover = coverOf(node, text);
      // A list that is unfolded over others is folded again.
      if (cover && !cover.closest('details')) faults.add(`${what}: covered by ${said(cover)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth)
      faults.add(`the page is ${document.documentElement.scrollWidth} pixels wide of ${innerWidth}`);
    return [...faults];
  });
