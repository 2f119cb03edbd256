import { html, nothing, svg } from 'lit';
import { grainMarks } from '../../../drawing/grain.ts';
import { titleLang } from '../../../i18n/title-lang.ts';
import { toNode } from '../../../markup/to-node.ts';
import type { Source } from '../../../model/columns.ts';
import type { MapClass } from '../../../scale/choropleth.ts';
import type { Scene } from '../../../scene/scene.ts';
import { provinceFigure } from '../../../text/figure-text.ts';
import { classLabel, legendOrder, yearsNote } from '../../../text/legend.ts';
import { unitsDateLong, unitsText } from '../../../text/region-text.ts';
import { sortRows, tableRows, valueHeading } from '../../../text/table.ts';

/** A class's colour with its grain, drawn: gradients of a style sheet are coarse on paper. */
function swatch(mapClass: MapClass) {
  const { id } = mapClass;
  const hatch = svg`<path d="M-4 12L12-4M2 16L20-2M9 19L28 0M16 22L33 5" stroke="var(--hatch)" stroke-width="2" fill="none" />`;
  return html`<svg viewBox="0 0 28 16" aria-hidden="true">
    <rect width="28" height="16" fill="var(--${id}, var(--base))" />${id === 'none' ? hatch : grainMarks(mapClass, 28, 16).map(toNode)}
    <rect width="27" height="15" x="0.5" y="0.5" fill="none" stroke="var(--line)" />
  </svg>`;
}

/** The classes with what tells them apart in grey, and what the signs of projects mean. */
export function printLegend(scene: Scene) {
  const { data, choropleth, kinds, messages: m } = scene;
  const indicator = data.indicator(choropleth.layer);
  const classes = indicator ? legendOrder(choropleth) : [];
  const years = yearsNote(scene);
  const projects = data.projects.filter(({ kind, geometry }) => kinds.includes(kind) && geometry);
  const own = data.provinces.some(({ code }) =>
    provinceFigure(data, code, choropleth.layer, choropleth.year),
  );
  return html`<div class="print-legend">
    <ul>
      ${classes.map(
        (each) =>
          html`<li>
            ${swatch(each)}${classLabel(m, indicator, each)}
            <span class="quiet">${m.t('legend-districts', { count: each.units.length })}</span>
          </li>`,
      )}
      ${
        projects.length > 0
          ? html`<li>
              <svg viewBox="0 0 28 16" aria-hidden="true"><circle cx="14" cy="8" r="6" class="sign" /></svg>${m.t('projects')}
            </li>`
          : nothing
      }
      ${
        projects.some(({ precision, geometry }) => precision === 'schematic' && geometry?.type !== 'Point')
          ? html`<li>
              <svg viewBox="0 0 28 16" aria-hidden="true"><path d="M0 8H28" stroke-dasharray="5 4" class="sign" /></svg>${m.t('precision-schematic')}
            </li>`
          : nothing
      }
    </ul>
    ${years ? html`<p>${years}</p>` : nothing}
    ${own ? html`<p>${m.t('legend-province')}</p>` : nothing}
  </div>`;
}

/** The districts with a figure, the best or largest first; the others by name alone. */
export function printTable(scene: Scene) {
  const { messages: m, data } = scene;
  const rows = sortRows(tableRows(scene), 'value', true);
  const known = rows.filter(({ value }) => value !== null);
  const plan = known.some((row) => row.plan);
  // Of different years nothing is ranked.
  const ranked = known.some((row) => row.rank);
  return html`<table>
      <caption>
        ${m.t('print-table')}
      </caption>
      <thead>
        <tr>
          ${ranked ? html`<th scope="col">${m.t('table-rank')}</th>` : nothing}
          <th scope="col">${m.t('table-name')}</th>
          <th scope="col">${m.t('table-province')}</th>
          <th scope="col" class="free">${valueHeading(scene)}</th>
          ${plan ? html`<th scope="col">${m.t('table-plan')}</th>` : nothing}
          <th scope="col">${m.t('table-year')}</th>
          <th scope="col">${m.t('table-source')}</th>
        </tr>
      </thead>
      <tbody>
        ${known.map(
          (row) =>
            html`<tr data-unit=${row.unit}>
              ${ranked ? html`<td>${row.rank}</td>` : nothing}
              <th scope="row">${row.name}</th>
              <td>${row.province}</td>
              <td>
                <strong>${row.text}</strong> ${row.computed}
              </td>
              ${plan ? html`<td class="free">${row.plan}</td>` : nothing}
              <td>${row.year}</td>
              <td>${row.source ? `${row.source.outlet}, ${m.date(row.source.published)}` : ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="print-none">
      ${m.t('legend-none')}:
      ${data.provinces
        .map(({ code }) => {
          const names = rows.filter((row) => row.value === null && row.provinceCode === code);
          return names.length > 0
            ? `${m.pick(data.unit(code) as never, 'name')} (${names.map(({ bareName }) => bareName).join(', ')})`
            : '';
        })
        .filter(Boolean)
        .join('; ')}.
    </p>`;
}

/** The table of communes as the reader has sorted and filtered it, with nothing to press. */
export function communeTable(table: Element): Node | undefined {
  const copy = table.querySelector('table')?.cloneNode(true) as Element | undefined;
  for (const button of copy?.querySelectorAll('button') ?? []) button.replaceWith(button.textContent.trim());
  for (const cell of copy?.querySelectorAll('th, td') ?? []) cell.classList.add('free');
  return copy;
}

/** Every article that a figure on the map comes from, and those of a table, `also`; whose boundaries and units these are. */
export function printSources(scene: Scene, also: readonly Source[]) {
  const { data, choropleth, messages: m } = scene;
  const own = data.provinces.flatMap(
    ({ code }) => provinceFigure(data, code, choropleth.layer, choropleth.year) ?? [],
  );
  const figures = [...[...choropleth.byUnit.values()].map(({ figure }) => figure), ...own];
  const all = [...figures.flatMap(({ source }) => data.source(source) ?? []), ...also];
  const sources = new Map(all.map((source) => [source.id, source]));
  return html`<section class="print-sources">
    ${sources.size > 0 ? html`<h2>${m.t('print-sources')}</h2>` : nothing}
    <ul>
      ${[...sources.values()].map(
        ({ id, outlet, published, title, url }) =>
          html`<li data-source=${id}>${outlet}, ${m.date(published)}: <cite lang=${titleLang(title, m.lang) ?? nothing}>${title}</cite>${url ? ` ${url}` : ''}</li>`,
      )}
    </ul>
    <p>${unitsText(scene, unitsDateLong(data, m))}</p>
    <p>${m.t('credits')}: ${m.pick(data.region, 'credits')}</p>
    <p>${data.region.name}. ${m.t('data-version', { version: data.version })}</p>
  </section>`;
}
