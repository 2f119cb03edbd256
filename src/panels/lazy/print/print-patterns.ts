export type Grain = 'lines' | 'dots';

/**
 * Grains for printers without colour, by palette and class. The palette of attainment diverges from its middle, so that
 * its lowest classes are as dark as high ones; the others grow darker step by step, which grey keeps.
 */
export const GRAINS: Partial<Record<string, Record<string, Grain>>> = {
  attainment: { c0: 'lines', c1: 'dots' },
};

const SVG = 'http://www.w3.org/2000/svg';

/** One CSS pixel of the map in the units of its shapes. */
function pixelOf(shapes: SVGSVGElement, map: SVGSVGElement): number {
  const width = Number((map.getAttribute('viewBox') ?? '').split(' ')[2]) || 800;
  return (Number((shapes.getAttribute('viewBox') ?? '').split(' ')[2]) || width) / width;
}

const make = (name: string, attributes: Record<string, string | number>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** Lays the palette's grains over the districts of a drawn map. */
export function addGrain(map: SVGSVGElement, palette = ''): void {
  const shapes = map.querySelector<SVGSVGElement>('.shapes');
  const districts = map.querySelector('.districts');
  if (!shapes || !districts) return;
  const pixel = pixelOf(shapes, map);
  for (const [mapClass, grain] of Object.entries(GRAINS[palette] ?? {})) {
    const id = `grain-${mapClass}`;
    const pattern = make('pattern', {
      id,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${pixel.toFixed(3)})`,
    });
    pattern.append(
      grain === 'lines'
        ? make('rect', { y: 2, width: 5, height: 1.2, fill: 'var(--text)', 'fill-opacity': 0.75 })
        : make('circle', { cx: 2.5, cy: 2.5, r: 0.9, fill: 'var(--text)', 'fill-opacity': 0.75 }),
    );
    const over = [...districts.querySelectorAll(`path.${mapClass}`)].map((path) =>
      make('path', { class: 'grain', d: path.getAttribute('d') ?? '', fill: `url(#${id})` }),
    );
    shapes.prepend(pattern);
    districts.append(...over);
  }
}
