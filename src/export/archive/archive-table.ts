import { escapeText } from '../../markup/to-markup.ts';
import type { Scene } from '../../scene/scene.ts';
import { provinceFigure } from '../../text/figure-text.ts';
import { classLabel, legendOrder, yearsNote } from '../../text/legend.ts';
import { sortRows, tableCaption, tableRows, valueHeading } from '../../text/table.ts';
import type { ArchiveReferences } from './archive-references.ts';

/** The classes with their colours and how many districts each has; empty where the map has no colours. */
export function archiveLegend(scene: Scene): string {
  const { data, choropleth, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  if (!indicator) return '';
  const rows = legendOrder(choropleth).map(
    (each) =>
      `<li><span class="swatch ${each.id}"></span>${escapeText(classLabel(m, indicator, each))} <span class="q">${m.t('legend-districts', { count: each.units.length })}</span></li>`,
  );
  const own = data.provinces.some(({ code }) =>
    provinceFigure(data, code, choropleth.layer, choropleth.year),
  );
  const notes = [yearsNote(scene), own ? m.t('legend-province') : ''].filter(Boolean);
  return `<ul class="legend">${rows.join('')}</ul>${notes.map((note) => `<p class="q">${note}</p>`).join('')}`;
}

/** All districts with what the map shows of them, the largest value first; empty where the map shows none. */
export function archiveTable(scene: Scene, references: ArchiveReferences): string {
  const { data, choropleth, messages: m } = scene;
  if (!data.indicator(choropleth.layer)) return '';
  const rows = sortRows(tableRows(scene), 'value', true);
  const plan = rows.some((row) => row.plan);
  const ranked = rows.some((row) => row.rank !== null);
  const { title, about } = tableCaption(scene);
  const heads = [
    m.t('table-name'),
    valueHeading(scene),
    ...(plan ? [m.t('table-plan')] : []),
    ...(ranked ? [m.t('table-rank')] : []),
    m.t('table-year'),
    m.t('table-source'),
  ];
  const body = rows.map((row) => {
    const value =
      row.value === null
        ? `<span class="q">${m.t('table-none')}</span>`
        : `<b>${escapeText(row.text)}</b>${row.computed && ` <small>${escapeText(row.computed)}</small>`}`;
    const cells = [
      value,
      ...(plan ? [escapeText(row.plan)] : []),
      ...(ranked ? [row.rank ?? ''] : []),
      row.year ?? '',
      references.cite(row.source),
    ];
    return `<tr data-unit="${row.unit}"><th scope="row"><a href="#u${row.unit}">${escapeText(row.name)}</a> <small>${escapeText(row.province)}</small></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="wide" role="region" aria-label="${escapeText(m.t('table'))}" tabindex="0"><table><caption><b>${escapeText(title)}</b> ${escapeText(about)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${escapeText(head)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
