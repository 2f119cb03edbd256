import { h, type Tree } from '../markup/tree.ts';
import { type LonLat, toScreen } from '../scene/camera.ts';
import type { Scene, Viewport } from '../scene/scene.ts';
import { centred, type Outlines } from './ground.ts';
import type { Label } from './labels.ts';
import { apart, touches } from './room.ts';
import { atOnce } from './steps.ts';
import { labelTree, placing, textTree } from './svg-overlay.ts';

/** How much larger than the smallest map of its class another may be. */
const GROWN = [1, 1.25, 1.5];

/** The names that are clear of each other on larger maps too, where what is named is farther apart, and offsets are the same. */
function clear(names: readonly Label[], { camera, size }: Viewport): Label[] {
  const at = ({ anchor, offset, leader, width, height }: Label, factor: number) => {
    const [x, y] = toScreen(camera, size, anchor).map((each) => each * factor) as [number, number];
    const end = leader ?? [0, 0];
    return {
      box: centred(x + offset[0], y + offset[1], width, height),
      leader: [
        [x, y],
        [x + end[0], y + end[1]],
      ] as const,
    };
  };
  const kept: Label[] = [];
  for (const name of names) {
    const isClear = GROWN.every((factor) => {
      const one = at(name, factor);
      return kept.every((each) => {
        const other = at(each, factor);
        const isCrossed =
          (name.leader && touches(one.leader, other.box)) || (each.leader && touches(other.leader, one.box));
        return apart(one.box, other.box, 0) && !isCrossed;
      });
    });
    if (isClear) kept.push(name);
  }
  return kept;
}

/** A class of map sizes: labels that fit `viewport` fit every larger map of the class. */
export interface Tier {
  name: string;
  viewport: Viewport;
}

/**
 * Names on a map of unknown size, for the page before any script: each label bears the names of the tiers in
 * which it fits, its point as a share of the map's width and height, and its code in `data-label`.
 */
export function tieredOverlay(
  scene: Scene,
  tiers: readonly Tier[],
  outlines: Outlines,
  share: (anchor: LonLat) => [number, number],
): Tree[] {
  const made = new Map<string, { label: Label; tree: Tree; names: string[] }>();
  for (const { name, viewport } of tiers) {
    const names = atOnce(placing(scene, viewport, outlines)).names.filter(({ kind }) => kind !== 'project');
    for (const label of clear(names, viewport)) {
      const text = textTree(label, Math.round);
      const named =
        label.kind === 'province'
          ? h('g', { class: 'province-name', 'data-unit': label.unit }, [text])
          : text;
      // Casings come with the script: for the moment before, they would be many bytes.
      const tree = labelTree(label, named, Math.round, ['tie']);
      const key = JSON.stringify([tree, label.anchor]);
      const same = made.get(key);
      if (same) same.names.push(name);
      else made.set(key, { label, tree, names: [name] });
    }
  }
  return [...made.values()].map(({ label: { anchor, unit }, tree, names }) => {
    const [x, y] = share(anchor).map((value) => `${Number(value.toFixed(1))}%`);
    return h('svg', { class: `at ${names.join(' ')}`, 'data-label': unit || undefined, x, y }, [tree]);
  });
}
