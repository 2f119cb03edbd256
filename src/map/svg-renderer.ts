import type { Outlines } from '../drawing/ground.ts';
import { keptFree } from '../drawing/room.ts';
import { viewBox } from '../drawing/svg.ts';
import type { Placed } from '../drawing/svg-overlay.ts';
import { toNode } from '../markup/to-node.ts';
import type { Tree } from '../markup/tree.ts';
import { type Choropleth, districtClass } from '../scale/choropleth.ts';
import type { Camera, Size } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { mapLabel } from '../text/region-text.ts';
import { inTasks } from './idle.ts';
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

/** Units that a drawn map may show in place of those that it came with. */
export interface MapUnits {
  /** Puts them in the place of what is drawn; returns what puts that back. */
  dress(svg: SVGSVGElement): () => void;
  /** The path data of each unit by its code, where some are of several areas. */
  outlines: ReadonlyMap<string, string>;
  /** The path data of what may be outlined besides, by its code. */
  around(code: string): string | undefined;
}

/** Whether two cameras show what can be told apart: by a twentieth of a pixel in the middle, or that much at the edge. */
const isElsewhere = (a: Camera, b: Camera): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) * a.scale > 0.05 || Math.abs(a.scale / b.scale - 1) > 5e-5;

/** The outline of each province: the holes of the sea, told apart by the counts in `data-rings`. */
function provinceOutlines(sea: SVGPathElement): MapUnits['around'] {
  // The first is the frame around the sea.
  const rings = (sea.getAttribute('d') ?? '').split('M').slice(2);
  const counts = (sea.dataset.rings ?? '').split(' ').map((entry) => entry.split(':'));
  const outlines = new Map(
    counts.map(([code = '', count]) => [code, ['', ...rings.splice(0, Number(count))].join('M')]),
  );
  return (code) => outlines.get(code);
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
 * Makes a drawn map interactive, fills the stage with it from its first `look` or `resize`, and from its first `update`
 * keeps it in step with the scene: the nodes that are there stay, whether they came with the page or from `svgMap`. Under
 * MapLibre they remain as the ground around and the layer of names, pins, outlines and keyboard focus; then only the
 * districts are drawn by the canvas below.
 */
export class SvgRenderer implements MapRenderer {
  readonly name = 'svg';
  private readonly shapes: SVGSVGElement;
  private readonly districts: SVGGElement;
  private readonly overlay: SVGSVGElement;
  /** What has a colour, by what it has its colour by: the districts, or pieces of communes. */
  private paths = new Map<string, SVGPathElement>();
  /** The path data of the same. */
  fills: ReadonlyMap<string, string> = new Map();
  /** What the keys lead to, by its code. */
  private stops = new Map<string, SVGPathElement>();
  /** The path data of each unit, by its code. */
  districtPaths: Outlines = new Map();
  /** Class and colour that each path shows. */
  private readonly looks = new Map<string, string>();
  private prepared?: Viewport & { scene: Scene; districtPaths: Outlines; placed: Placed };
  private terse = false;
  /** What may be outlined but is no unit. */
  private around: MapUnits['around'] = () => undefined;
  /** Nor are these units of the map, of which one may be selected. */
  besides?: MapUnits['outlines'];
  private units?: MapUnits;
  private undress?: () => void;
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
    // One widget that keeps its keys from a screen reader, which would move its own cursor by arrows and letters. Nothing that
    // means anything may stand between it and its options.
    svg.setAttribute('role', 'listbox');
    for (const group of svg.querySelectorAll(':is(svg,g):not([role])')) group.setAttribute('role', 'none');
    this.showUnits();
    const look = looks(scene.choropleth);
    for (const [key, path] of this.paths) {
      const { id, fill } = look(key);
      // Drawn so already, in the colours of the style sheet.
      if (path.getAttribute('class') === `district ${id}`) this.looks.set(key, id + fill);
    }
  }

  /** Finds the places of names and pins for what is looked at, in short tasks: on a slow phone one would block the page. */
  async prepare(): Promise<void> {
    const { scene, camera, size, names, districtPaths } = this;
    const viewport = { camera, size, covered: keptFree(size) };
    const placed = await inTasks(names.placing(scene, viewport, districtPaths));
    this.prepared = { scene, camera, size, districtPaths, placed };
  }

  /** Shows other units on the same ground, or without any those that the drawing came with: before a scene of theirs. */
  showUnits(units?: MapUnits): void {
    if (units === this.units && this.stops.size > 0) return;
    this.units = units;
    this.undress?.();
    this.undress = units?.dress(this.svg);
    this.paths = new Map();
    this.stops = new Map();
    const fills = new Map<string, string>();
    for (const path of this.districts.querySelectorAll<SVGPathElement>('path.district')) {
      const { unit = '', piece = unit } = path.dataset;
      // The name moves from the browser's slow tooltip to where screen readers look.
      const title = path.querySelector('title');
      if (title) path.setAttribute('aria-label', title.textContent);
      title?.remove();
      this.paths.set(piece, path);
      fills.set(piece, path.getAttribute('d') ?? '');
      // Of several pieces of a unit the first stands for it.
      path.setAttribute('role', this.stops.has(unit) ? 'none' : 'option');
      if (!this.stops.has(unit)) this.stops.set(unit, path);
    }
    let place = 0;
    for (const path of this.stops.values()) {
      path.setAttribute('aria-posinset', String(++place));
      path.setAttribute('aria-setsize', String(this.stops.size));
    }
    this.fills = fills;
    this.districtPaths = units?.outlines ?? fills;
    this.around = units?.around ?? provinceOutlines(this.svg.querySelector('#around') as SVGPathElement);
    this.tabStop(this.scene.selected ?? '');
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
    // The reader was quicker than the names.
    if (this.box) this.resize(this.size);
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
    for (const [code, path] of this.stops) path.setAttribute('aria-selected', String(code === selected));
    this.svg.setAttribute('aria-label', mapLabel(data, messages));
    this.outline('selected', selected);
    this.outline('compared', compared);
    this.redraw(this.svg.querySelector('.projects') as SVGGElement, this.names.projectLines(scene));
  }

  /** Names the districts for a screen reader: name and value, and where it is not `terse` class, rank and province. */
  speak(terse = this.terse): void {
    this.terse = terse;
    for (const [code, path] of this.stops)
      path.setAttribute('aria-label', this.names.district(this.scene, code, terse));
  }

  /** What fits the drawing into the stage as it came with the page. */
  private get box(): Element | null {
    return this.svg.closest('.fit');
  }

  /** What names and pins were placed for. */
  get laid(): Viewport {
    return { camera: this.camera, size: this.size };
  }

  look(camera: Camera): void {
    this.box?.replaceWith(this.svg);
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
      this.stops.get(code) ??
      this.svg.querySelector<SVGPathElement>('path.district[tabindex="0"]') ??
      this.stops.values().next().value;
    for (const path of this.stops.values()) path.setAttribute('tabindex', path === chosen ? '0' : '-1');
    return chosen;
  }

  /** The name, line or pin that bears this code or id. */
  overlayElement(code: string): SVGElement | null {
    return this.svg.querySelector(`.hit[data-unit="${code}"],[data-project="${code}"]`);
  }

  remove(): void {
    (this.box ?? this.svg).remove();
  }

  /** Outlines a district or province: the one under the pointer, the one that the keys have reached, ...; `null` for none. */
  outline(role: 'hovered' | 'focused' | 'selected' | 'compared', code: string | null | undefined): void {
    const d = (code && (this.districtPaths.get(code) ?? this.around(code) ?? this.besides?.get(code))) || '';
    for (const line of this.svg.querySelectorAll(`path.${role}`)) line.setAttribute('d', d);
  }

  private drawOverlay(): void {
    const { scene, camera, size, names, districtPaths, prepared } = this;
    const viewport = { camera, size, covered: keptFree(size) };
    const isPrepared =
      prepared?.scene === scene &&
      prepared.camera === camera &&
      prepared.size === size &&
      prepared.districtPaths === districtPaths;
    this.prepared = undefined;
    const placed = isPrepared ? prepared.placed : undefined;
    this.redraw(this.overlay, names.overlay(scene, viewport, districtPaths, placed));
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
