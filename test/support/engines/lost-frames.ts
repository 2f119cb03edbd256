import type { SeenFrame } from './probe.ts';

/** The atlas' 35 districts. */
const DISTRICTS = 35;

/** What a visit showed once and not any more, frame by frame: all districts and their colours, names, panel. */
export function lostFrames(frames: readonly SeenFrame[]): string[] {
  const isThere: Record<string, (frame: SeenFrame) => boolean> = {
    districts: ({ districts }) => districts === DISTRICTS,
    colours: ({ coloured }) => coloured === DISTRICTS,
    names: ({ names }) => names > 0,
    panel: ({ panel }) => panel,
  };
  const shown = new Set<string>();
  const lost: string[] = [];
  for (const frame of frames) {
    for (const [part, isShown] of Object.entries(isThere)) {
      if (isShown(frame)) shown.add(part);
      else if (shown.has(part)) lost.push(`${part} after ${frame.at} ms`);
    }
  }
  if (shown.size < Object.keys(isThere).length) lost.push(`never shown: all but ${[...shown].join(', ')}`);
  return lost;
}
