/** The page's element before it is the atlas. */
export const atlas = document.querySelector('cuulong-atlas') as HTMLElement & { worker?: Worker };

/** The map that came with the page. */
export const svg = atlas.querySelector('svg.map') as SVGSVGElement;
