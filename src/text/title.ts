import type { Scene } from '../scene/scene.ts';

/** The question or name that heads the map. */
export function titleOf({
  data,
  choropleth,
  messages: m,
}: Pick<Scene, 'data' | 'messages'> & { choropleth: Pick<Scene['choropleth'], 'layer'> }): string {
  const id = `title-${choropleth.layer}`;
  const indicator = data.indicator(choropleth.layer);
  return m.has(id) ? m.t(id) : indicator ? m.pick(indicator, 'name') : data.region.name;
}

/** What the colours mean: indicator, unit of measure, year. */
export function subtitleOf({ data, choropleth, messages: m }: Scene): string {
  const indicator = data.indicator(choropleth.layer);
  if (!indicator) return '';
  const layer = m.pick(indicator, 'name');
  const unit = m.pick(indicator, 'unit') || 'none';
  const year = String(choropleth.year ?? 'none');
  return m.t(indicator.scale.kind === 'target' ? 'subtitle-target' : 'subtitle', { layer, unit, year });
}
