import { PICTURE_SOURCES } from '../../i18n/picture-sources.ts';
import { px } from '../../markup/px.ts';
import { type Attributes, h, type Tree } from '../../markup/tree.ts';
import type { Source } from '../../model/columns.ts';
import type { MapClass } from '../../scale/choropleth.ts';
import type { Tokens } from '../../scale/palettes.ts';
import type { Scene } from '../../scene/scene.ts';
import { capitalise, provinceFigure, unitName } from '../../text/figure-text.ts';
import { classLabel, legendOrder, yearsNote } from '../../text/legend.ts';
import { provenanceText } from '../../text/provenance-text.ts';
import { unitsDate, unitsText } from '../../text/region-text.ts';
import { type TextStyle, textLine, widthOf, wrap, wrapEvenly } from '../../text/text-lines.ts';
import { subtitleOf, titleOf } from '../../text/title.ts';

interface Column {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Factor on all sizes of type. */
  type: number;
  /** Code of the province that is shown alone. */
  province: string | null;
  tokens: Tokens;
}

/** Papers named in a picture before the rest is only counted. */
const MAX_SOURCES = 4;

/** Codes of the units whose figures stand in the picture: districts with a colour, provinces with a value. */
function unitsShown({ data, choropleth }: Scene, province: string | null): string[] {
  const inside = (code: string) =>
    province === null || data.unit(code)?.province === province || code === province;
  return [...choropleth.byUnit.keys(), ...data.provinces.map(({ code }) => code)].filter(inside);
}

/** The articles that the picture's figures come from, those with most figures first. */
export function sourcesShown(scene: Scene, province: string | null): Source[] {
  const { data, choropleth } = scene;
  const counts = new Map<string, number>();
  for (const code of unitsShown(scene, province)) {
    const figure =
      choropleth.byUnit.get(code)?.figure ?? provinceFigure(data, code, choropleth.layer, choropleth.year);
    if (figure) counts.set(figure.source, (counts.get(figure.source) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => data.source(id) ?? []);
}

/** Outlets and dates in one sentence; what does not fit is counted, never silently left out. */
export function sourceLine(scene: Scene, province: string | null): string {
  const m = scene.messages;
  const all = sourcesShown(scene, province);
  if (all.length === 0) return '';
  const named = all.slice(0, all.length > MAX_SOURCES + 1 ? MAX_SOURCES : all.length);
  m.add(PICTURE_SOURCES);
  const list = named.map(({ outlet, published }) => `${outlet}, ${m.date(published)}`).join('; ');
  return m.t('picture-sources', { list, more: all.length - named.length });
}

const districtsIn = ({ data }: Scene, { units }: MapClass, province: string | null) =>
  units.filter((code) => province === null || data.unit(code)?.province === province).length;

/** The words beside the map of a picture: title and legend from the top, sources and credits at the bottom. */
export function pictureColumn(scene: Scene, { width, height, type, province, tokens }: Column): Tree[] {
  const { data, choropleth, messages: m } = scene;
  const margin = Math.round(20 * type);
  const inner = width - 2 * margin;
  const parts: Tree[] = [];
  let y = margin;
  /** Writes a paragraph from `y` downwards and moves `y` to its end. */
  const write = (text: string, style: TextStyle, leading: number) => {
    const lines = style.bold ? wrapEvenly(text, inner, style) : wrap(text, inner, style);
    for (const line of lines) {
      parts.push(textLine(line, margin, y + style.em, style));
      y += style.em * leading;
    }
  };

  parts.push(h('rect', { x: margin, width: px(34 * type), height: px(5 * type), fill: tokens.text }));
  write(titleOf(scene), { em: 23 * type, fill: tokens.text, bold: true }, 1.2);
  y += 4 * type;
  const place = province === null ? undefined : data.unit(province);
  if (place) write(capitalise(unitName(m, place)), { em: 13 * type, fill: tokens.text, bold: true }, 1.35);
  write(subtitleOf(scene), { em: 12.5 * type, fill: tokens.quietText }, 1.35);
  y += 11 * type;

  const indicator = data.indicator(choropleth.layer);
  const row: TextStyle = { em: 12 * type, fill: tokens.text };
  const [swatch, step] = [13 * type, 19 * type];
  for (const each of indicator ? legendOrder(choropleth) : []) {
    const fill = each.id === 'none' ? 'url(#hatch)' : each.fill;
    const base = y + swatch / 2 + row.em * 0.36;
    const count = m.t('legend-districts', { count: districtsIn(scene, each, province) });
    parts.push(
      h('rect', {
        x: margin,
        y: px(y),
        width: px(swatch * 1.6),
        height: px(swatch),
        fill,
        stroke: tokens.landLine,
        'stroke-width': each.id === 'none' ? 0.75 : 0,
      }),
      textLine(classLabel(m, indicator, each), margin + swatch * 1.6 + 8 * type, base, row),
      textLine(count, width - margin, base, { ...row, fill: tokens.quietText, anchor: 'end' }),
    );
    y += step;
  }
  const small: TextStyle = { em: 8.4 * type, fill: tokens.quietText };
  const own = (province === null ? data.provinces : [place]).some(
    (unit) => unit && provinceFigure(data, unit.code, choropleth.layer, choropleth.year),
  );
  y += 3 * type;
  const note = yearsNote(scene);
  if (note) write(note, small, 1.35);
  if (own) write(m.t('legend-province'), small, 1.35);
  const projects = data.projects.filter(({ kind, geometry }) => scene.kinds.includes(kind) && geometry);
  if (projects.length > 0) {
    const style: TextStyle = { em: 9.6 * type, fill: tokens.text };
    const stroke: Attributes = { fill: 'none', stroke: tokens.project, 'stroke-width': px(1.5 * type) };
    /** A sign of the map, drawn about the middle of its line, and what it stands for. */
    const sign = (mark: (middle: number) => Tree, text: string) => {
      const start = swatch * 1.6 + 8 * type;
      y += 4 * type;
      parts.push(mark(y + style.em * 0.65));
      for (const line of wrapEvenly(text, inner - start, style)) {
        parts.push(textLine(line, margin + start, y + style.em, style));
        y += style.em * 1.25;
      }
    };
    y += 2 * type;
    sign(
      (at) => h('circle', { cx: px(margin + swatch * 0.8), cy: px(at), r: px(5 * type), ...stroke }),
      m.t('projects'),
    );
    if (projects.some(({ precision, geometry }) => precision === 'schematic' && geometry?.type !== 'Point'))
      sign(
        (at) =>
          h('path', {
            d: `M${margin} ${px(at)}h${px(swatch * 1.6)}`,
            'stroke-dasharray': `${px(4 * type)} ${px(3 * type)}`,
            ...stroke,
          }),
        m.t('precision-schematic'),
      );
  }

  const credits = `${m.t('credits')}: ${m.pick(scene.data.region, 'credits')}`;
  const foot = [
    provenanceText(scene, 'file'),
    sourceLine(scene, province),
    unitsText(scene, unitsDate(scene.data, m)),
    credits,
  ].filter(Boolean);
  const lines = foot.reduce((sum, text) => sum + wrap(text, inner, small).length, 0);
  const name: TextStyle = { em: 9.5 * type, fill: tokens.text, bold: true };
  const top = height - margin - lines * small.em * 1.35 - name.em * 1.5;
  parts.push(
    h('path', {
      d: `M${margin} ${px(top - 6 * type)}h${px(inner)}`,
      stroke: tokens.landLine,
      'stroke-width': 1,
    }),
  );
  y = top;
  for (const text of foot) write(text, small, 1.35);
  parts.push(textLine(scene.data.region.name, margin, height - margin, name));
  const version = m.t('data-version', { version: data.version });
  if (widthOf(version, small) < inner / 2) {
    parts.push(textLine(version, width - margin, height - margin, { ...small, anchor: 'end' }));
  }
  return parts;
}
