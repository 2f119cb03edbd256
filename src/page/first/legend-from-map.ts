import type { YearState } from '../../prerender/first-states.ts';
import { atlas, svg } from './prerendered.ts';
import { spoken } from './show-state.ts';

/** Makes the legend of a state that the page did not come with, from the values on the map. */
export function legendFromMap(state: YearState): void {
  atlas.classList.add('unaided');
  const list = atlas.querySelector('.legend ul');
  // The link may hide it.
  if (!list) return;
  const row = list.lastElementChild as Element;
  list.textContent = '';
  // Nobody knows the limits of these.
  atlas.querySelector('.strip')?.remove();
  for (const name of ['c5', 'c4', 'c3', 'c2', 'c1', 'c0', 'none']) {
    const paths = [...svg.querySelectorAll<SVGElement>(`path.${name}`)];
    // Where the page's own layer has all data, its legend has no words for those without.
    if (!paths.length || (name === 'none' && !row.querySelector('.none'))) continue;
    const item = row.cloneNode(true) as Element;
    list.append(item);
    const [swatch, range, count] = [...item.querySelectorAll('span')] as Element[] as [
      Element,
      Element,
      Element,
    ];
    swatch.className = `swatch ${name}`;
    count.textContent = `${paths.length}`;
    if (name === 'none') continue;
    range.textContent = paths
      .map(({ dataset }) => spoken((state[dataset.unit as string] as YearState[string])[1]))
      .join('; ');
  }
}
