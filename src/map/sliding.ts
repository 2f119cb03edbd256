import { viewBox } from '../drawing/svg.ts';
import type { Camera } from '../scene/camera.ts';
import type { Viewport } from '../scene/scene.ts';

/**
 * Moves a drawing with a gesture, frame by frame, as cheaply as can be: the shapes by their viewBox, names and pins by
 * where they stand. To lay names out anew takes several times as long and can wait for the gesture's end.
 */
export class Sliding {
  /** Where each name and pin stood when it was laid out, CSS pixels. */
  private readonly stood = new Map<SVGGElement, DOMPoint>();
  private readonly shapes: SVGSVGElement;
  private readonly overlay: SVGSVGElement;

  /** `laid`: what the drawing shows, its names laid out for it. */
  constructor(
    svg: SVGSVGElement,
    private readonly laid: Viewport,
  ) {
    this.shapes = svg.querySelector('.shapes') as SVGSVGElement;
    this.overlay = svg.querySelector('.overlay') as SVGSVGElement;
  }

  /** Whether names still stand on their ground: not once the map has become much smaller or larger. */
  holds({ scale }: Camera): boolean {
    const factor = scale / this.laid.camera.scale;
    return factor > 0.75 && factor < 1.5;
  }

  /** Shows what `camera` sees. */
  follow(camera: Camera): void {
    const { camera: from, size } = this.laid;
    this.shapes.setAttribute('viewBox', viewBox({ camera, size }));
    const factor = camera.scale / from.scale;
    const dx = (size.width / 2) * (1 - factor) + (from.x - camera.x) * camera.scale;
    const dy = (size.height / 2) * (1 - factor) + (from.y - camera.y) * camera.scale;
    // Looked for each time: an update may have drawn some of them anew, for the camera they are laid out for.
    for (const node of this.overlay.children as HTMLCollectionOf<SVGGElement>) {
      const { x, y } = this.stoodAt(node);
      place(node).setTranslate(factor * x + dx, factor * y + dy);
    }
  }

  /** Puts names and pins back to where the drawing expects them; it has to look anew then. */
  end(): void {
    for (const [node, { x, y }] of this.stood) place(node).setTranslate(x, y);
  }

  private stoodAt(node: SVGGElement): DOMPoint {
    const { e, f } = place(node).matrix;
    const point = this.stood.get(node) ?? new DOMPoint(e, f);
    this.stood.set(node, point);
    return point;
  }
}

const place = (node: SVGGElement): SVGTransform => node.transform.baseVal.getItem(0);
