import type { Scene } from '../scene/scene.ts';
import { coloursCommunes } from './legend.ts';
import { untilDate } from './region-text.ts';

/** Whose lines a map of today's communes shows, and whose figures colour it. Needs the messages with the strings of communes. */
export function communeUnits(scene: Scene): string {
  const { data, choropleth, messages: m } = scene;
  return data.indicator(choropleth.layer) && !coloursCommunes(scene)
    ? m.t('communes-about', { date: untilDate(data, m) })
    : m.t('communes-about-own');
}
