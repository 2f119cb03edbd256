import { keptFree } from '../drawing/room.ts';
import { viewBox } from '../drawing/svg.ts';
import { toNode } from '../markup/to-node.ts';
import type { Tree } from '../markup/tree.ts';
import { type Choropleth, districtClass } from '../scale/choropleth.ts';
import type { Camera, Size } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { mapLabel } from '../text/region-text.ts';
import type { Names } from './names.ts';
import type { MapRenderer } from './renderer.ts';

/**
 * WebKit of Safari 16.0, which makes no style sheets either, drops the style sheet's `paint-order` of what has moved into
 * a shadow tree: a name's halo would lie over its letters.
 */
function withHalo(node: Element): Element {
  if (!('adoptedStyleSheets' in document))
    for (const label of node.querySelectorAll<SVGElement>('.label')) label.style.paintOrder = 'stroke';
  return node;
}

/** Whether two cameras show what can be told apart: by a twentieth of a pixel in the middle, or that much at the edge. */
const isElsewhere = (a: Camera, b: Camera): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) * a.scale > 0.05 || Math.abs(a.scale / b.scale - 1) > 5e-5;

/** The outline of each province: the holes of the sea, told apart by the counts in `data-rings`. */
function provinceOutlines(sea: SVGPathElement): Map<string, string> {
  // The first is the frame around the sea.
  const rings = (sea.getAttribute('d') ?? '').split('M').slice(2);
  const counts = (sea.dataset.rings ?? '').split(' ').map((entry) => entry.split(':'));
  return new Map(
    counts.map(([code = '', count]) => [code, ['', ...rings.splice(0, Number(count))].join('M')]),
  );
}

/** Class and colour of a district, by its code; no colour of its own without data. */
function looks(choropleth: Choropleth): (code: string) => { id: string; fill: string } {
  const fills = new Map(choropleth.classes.map(({ id, fill }) => [id, fill]));
  return (code) => {
    const id = districtClass(choropleth, code);
    return { id, fill: id === 'none' ? '' : (fills.get(id) ?? '') };
  };
}

/**
 * Makes a drawn map interactive and, from its first `update`, keeps it in step with the scene: the nodes that are there
 * stay, whether they came with the page or from `svgMap`. Under MapLibre they remain as the ground around and the
 * layer of names, pins, outlines and keyboard focus; then only the districts are drawn by the canvas below.
 */
export class SvgRenderer implements MapRenderer {
  readonly name = 'svg';
  private readonly shapes: SVGSVGElement;
  private readonly districts: SVGGElement;
  private readonly overlay: SVGSVGElement;
  private readonly paths = new Map<string, SVGPathElement>();
  /** The path data of each district, by its code. */
  readonly districtPaths = new Map<string, string>();
  /** Class and colour that each district shows. */
  private readonly looks = new Map<string, string>();
  private terse = false;
  private readonly provinces: Map<string, string>;
  /** The nodes of each group that is redrawn, by their trees as JSON. */
  private readonly drawn = new Map<Element, Map<string, Element>>();

  constructor(
    readonly svg: SVGSVGElement,
    private scene: Scene,
    private camera: Camera,
    private size: Size,
    readonly names: Names,
  ) {
    this.shapes = svg.querySelector('.shapes') as SVGSVGElement;
    this.districts = svg.querySelector('.districts') as SVGGElement;
    this.overlay = svg.querySelector('.overlay') as SVGSVGElement;
    this.provinces = provinceOutlines(svg.querySelector('#around') as SVGPathElement);
    // One widget that keeps its keys from a screen reader, which would move its own cursor by arrows and letters. Nothing that
    // means anything may stand between it and its options.
    svg.setAttribute('role', 'listbox');
    for (const group of svg.querySelectorAll(':is(svg,g):not([role])')) group.setAttribute('role', 'none');
    const look = looks(scene.choropleth);
    for (const path of svg.querySelectorAll<SVGPathElement>('path.district')) {
      // The name moves from the browser's slow tooltip to where screen readers look.
      const title = path.querySelector('title');
      if (title) path.setAttribute('aria-label', title.textContent);
      title?.remove();
      path.setAttribute('role', 'option');
      path.setAttribute('aria-posinset', String(this.paths.size + 1));
      path.setAttribute('aria-setsize', String(scene.data.districts.length));
      const code = path.dataset.unit ?? '';
      this.paths.set(code, path);
      this.districtPaths.set(code, path.getAttribute('d') ?? '');
      const { id, fill } = look(code);
      // Drawn so already, in the colours of the style sheet.
      if (path.getAttribute('class') === `district ${id}`) this.looks.set(code, id + fill);
    }
    this.tabStop(scene.selected ?? '');
    this.resize(size);
  }

  colour(choropleth: Choropleth): void {
    const look = looks(choropleth);
    for (const [code, path] of this.paths) {
      const { id, fill } = look(code);
      if (this.looks.get(code) === id + fill) continue;
      this.looks.set(code, id + fill);
      path.setAttribute('class', `district ${id}`);
      // Its own colour: a property of anything around it would have every district's style computed again.
      path.style.fill = fill;
    }
  }

  update(scene: Scene): void {
    if (scene.selected && scene.selected !== this.scene.selected) this.tabStop(scene.selected);
    const drawn = scene === this.scene;
    this.scene = scene;
    // A raster of their own: other colours have nothing else painted again. Not before the drawing is in its place, since
    // the raster would keep the fractions of a pixel of where it lay.
    this.districts.style.willChange = 'opacity';
    this.drawShapes();
    if (!drawn) this.drawOverlay();
  }

  /** Colours, names and states of the districts, the selection and the lines of projects. */
  private drawShapes(): void {
    const { scene } = this;
    const { data, choropleth, messages, selected, compared } = scene;
    this.colour(choropleth);
    this.speak();
    for (const [code, path] of this.paths) path.setAttribute('aria-selected', String(code === selected));
    this.svg.setAttribute('aria-label', mapLabel(data, messages));
    this.outline('selected', selected);
    this.outline('compared', compared);
    this.redraw(this.svg.querySelector('.projects') as SVGGElement, this.names.projectLines(scene));
  }

  /** Names the districts for a screen reader: name and value, and where it is not `terse` class, rank and province. */
  speak(terse = this.terse): void {
    this.terse = terse;
    for (const [code, path] of this.paths)
      path.setAttribute('aria-label', this.names.district(this.scene, code, terse));
  }

  /** What names and pins were placed for. */
  get laid(): Viewport {
    return { camera: this.camera, size: this.size };
  }

  look(camera: Camera): void {
    // MapLibre gives back what it was told with an error of its own, for which no name shall find another place.
    if (isElsewhere(camera, this.camera)) this.camera = camera;
    this.shapes.setAttribute('viewBox', viewBox(this.laid));
    this.drawOverlay();
  }

  resize(size: Size): void {
    this.size = size;
    for (const each of [this.svg, this.shapes])
      for (const side of ['width', 'height'] as const) each.setAttribute(side, String(size[side]));
    this.look(this.camera);
  }

  /** While it is printed: its middle, where the districts are, as large as the paper has room for; the rest around it. */
  onPrint(printed: boolean): void {
    const { width, height } = this.size;
    const side = Math.min(width, height);
    const box = [(width - side) / 2, (height - side) / 2, side, side];
    if (printed) this.svg.setAttribute('viewBox', box.join(' '));
    else this.svg.removeAttribute('viewBox');
  }

  /** Makes a district the one that Tab reaches; without a known code the first. */
  tabStop(code: string): SVGPathElement | undefined {
    const chosen =
      this.paths.get(code) ??
      this.svg.querySelector<SVGPathElement>('path.district[tabindex="0"]') ??
      this.paths.values().next().value;
    for (const path of this.paths.values()) path.setAttribute('tabindex', path === chosen ? '0' : '-1');
    return chosen;
  }

  /** The name, line or pin that bears this code or id. */
  overlayElement(code: string): SVGElement | null {
    return this.svg.querySelector(`.hit[data-unit="${code}"],[data-project="${code}"]`);
  }

  remove(): void {
    this.svg.remove();
  }

  /** Outlines a district or province: the one under the pointer, the one that the keys have reached, ...; `null` for none. */
  outline(role: 'hovered' | 'focused' | 'selected' | 'compared', code: string | null | undefined): void {
    const d = (code && (this.districtPaths.get(code) ?? this.provinces.get(code))) || '';
    for (const line of this.svg.querySelectorAll(`path.${role}`)) line.setAttribute('d', d);
  }

  private drawOverlay(): void {
    const { camera, size, names } = this;
    const viewport = { camera, size, covered: keptFree(size) };
    this.redraw(this.overlay, names.overlay(this.scene, viewport, this.districtPaths));
  }

  /**
   * Makes a group's nodes those of `parts`: nodes whose trees stay the same are left alone, so that a switch of layer lays
   * out only the names that change. The focus of a name, line or pin that is drawn anew is kept.
   */
  private redraw(group: Element, parts: readonly Tree[]): void {
    const { activeElement } = this.svg.getRootNode() as ShadowRoot | Document;
    const { unit, project } =
      activeElement && group.contains(activeElement) ? (activeElement as SVGElement).dataset : {};
    const old = this.drawn.get(group) ?? new Map<string, Element>();
    const now = new Map(
      parts.map((part) => {
        const key = JSON.stringify(part);
        return [key, old.get(key) ?? withHalo(toNode(part))];
      }),
    );
    if (old.size === 0) group.replaceChildren();
    for (const [key, node] of old) if (!now.has(key)) node.remove();
    let next = group.firstElementChild;
    for (const node of now.values()) {
      if (node === next) next = node.nextElementSibling;
      else group.insertBefore(node, next);
    }
    this.drawn.set(group, now);
    const focused = unit ? `.hit[data-unit="${unit}"]` : project && `[data-project="${project}"]`;
    const wanted = focused ? group.querySelector<SVGElement>(focused) : null;
    if (wanted && wanted !== activeElement) wanted.focus({ preventScroll: true });
  }
}
