import { files } from 'virtual:first-script';
import { hasWebGL, mayComeButForWebGL } from '../../map/may-use-maplibre.ts';
import { atlas, svg } from './prerendered.ts';

/** Address of the site's root folder: known at once, since the page's own address changes with what the reader does. */
const { href: root } = new URL(atlas.dataset.root ?? './', location.href);
const at = (file: keyof typeof files): string => root + files[file];

const add = <Name extends 'script' | 'link'>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] =>
  document.body.appendChild(Object.assign(document.createElement(name), properties));

/** MapLibre and its worker are on their way meanwhile, unless the atlas would not use it. */
function fetchMapLibre(): void {
  const { top, bottom } = svg.getBoundingClientRect();
  if (!mayComeButForWebGL() || bottom < 0 || top > innerHeight) return;
  const there = hasWebGL();
  atlas.dataset.webgl = there ? 'yes' : 'no';
  if (!there) return;
  const noWorker = () => {
    atlas.worker?.terminate();
    delete atlas.worker;
  };
  // A sandboxed frame cannot start it by its address (see worker-address.ts).
  if (origin !== 'null') {
    atlas.worker = new Worker(at('worker'), { type: 'module' });
    atlas.worker.onerror = noWorker;
    // MapLibre has taken it on by then, or never will.
    setTimeout(noWorker, 3e4);
  }
  const link: HTMLLinkElement & { ondone?: () => void } = add('link', {
    rel: 'modulepreload',
    href: at('maplibre'),
  });
  add('link', { rel: 'modulepreload', href: at('shared') });
  const here = () => {
    // Runs while the atlas starts, and takes on its worker.
    import(/* @vite-ignore */ link.href).catch(noWorker);
    link.dataset.done = 'yes';
    link.ondone?.();
  };
  link.onload = link.onerror = here;
  // Safari before 17 and Firefox before 115 know no such link, and say nothing of it.
  if (!link.relList.supports('modulepreload')) here();
}

/** Fetches the atlas once the page has been painted, and MapLibre behind it. `ended` is called when it has come, or cannot. */
export function fetchAtlas(ended: () => void): void {
  const [navigation] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
  /** A page that takes a tenth of a second to arrive comes over a slow line. */
  const slow = performance.now() - navigation.responseStart > 100;
  // The atlas comes soon even where nothing is painted, as in a frame that is out of sight.
  let fetching: Promise<unknown> | undefined;
  /** Resolves when the first, small part has come. */
  const fetchScripts = () => {
    fetching ??= new Promise((onload) => {
      add('script', { src: at('atlas'), onload: ended, onerror: ended });
      add('link', { rel: 'preload', as: 'script', href: at('names'), onload, onerror: onload });
    });
    return fetching;
  };
  // On a slow line the atlas is asked for while the map is on its way to the screen: the line would lie idle.
  // Out of sight, where frames are few, it may have come by then.
  const preload = () => fetching || add('link', { rel: 'preload', as: 'script', href: at('atlas') });
  const painted = performance.getEntriesByType('paint').length > 0;
  if (slow) requestAnimationFrame(painted ? preload : () => requestAnimationFrame(preload));
  // The rest when the first frame is on the screen, and not before: to ask for a WebGL context would hold it up.
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    // Earlier, MapLibre would take most of a slow line from what makes the map clickable.
    fetchScripts().then(fetchMapLibre);
  }).observe({ type: 'paint', buffered: true });
  setTimeout(fetchScripts, 400);
}
