import { escapeText } from '../../markup/to-markup.ts';
import type { Source } from '../../model/columns.ts';
import type { Scene } from '../../scene/scene.ts';
import { capitalise, unitName } from '../../text/figure-text.ts';
import { successorHeading } from '../../text/region-text.ts';
import {
  type Attainment,
  type Entry,
  type Statement,
  summarise,
  type UnitSummary,
} from '../../text/summary.ts';
import type { ArchiveReferences } from './archive-references.ts';

/** Each of these as a sentence or more, white space between. */
const sentences = (texts: readonly string[]): string => escapeText(texts.filter(Boolean).join(' '));

function statement({ messages: m }: Scene, { text, note, suspect }: Statement): string {
  const warning = suspect ? ` <strong>${m.t('suspect')}</strong>` : '';
  return `${escapeText(text)}${warning}${note ? ` <i>${escapeText(note)}</i>` : ''}`;
}

/** The part of a summary that is about the layer on the map alone. */
function aboutLayer(summary: UnitSummary, layer: string): UnitSummary {
  const those = (entries: Entry[]) => entries.filter(({ indicator }) => indicator.id === layer);
  return {
    ...summary,
    attainment: layer === 'target_attainment' ? summary.attainment : [],
    income: those(summary.income),
    themes: summary.themes.map((group) => ({ ...group, entries: those(group.entries) })),
    briefs: [],
  };
}

/** All that a summary says is printed by these; the one that says most of it first. */
const sourcesOf = ({ attainment, income, themes, briefs }: UnitSummary): Source[] => {
  const entries = [...income, ...themes.flatMap((group) => group.entries)];
  const said = [
    ...attainment.map(({ source }) => source),
    ...entries.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
    ...briefs.map(({ source }) => source),
  ];
  const named = said.filter((source) => source !== undefined);
  const times = (one: Source) => named.filter((source) => source === one).length;
  return [...new Set(named)].sort((a, b) => times(b) - times(a));
};

/**
 * What is known of each unit, in the words of the atlas' own summaries: provinces, each followed by its districts, every
 * one with the id `u` and its code. The source that says most
 * of a unit is named once, at the end; every statement of another names its own. With `only` no
 * more than what the layer on the map says.
 */
export function archiveUnits(scene: Scene, references: ArchiveReferences, only: boolean): string {
  const { data } = scene;
  const codes = data.provinces.flatMap(({ code }) => [
    code,
    ...data.districtsOf(code).map((unit) => unit.code),
  ]);
  return codes
    .map((code) => {
      const whole = summarise(data, scene.messages, code);
      if (!whole) return '';
      return section(scene, references, only ? aboutLayer(whole, scene.choropleth.layer) : whole);
    })
    .join('');
}

function section(scene: Scene, references: ArchiveReferences, summary: UnitSummary): string {
  const { data, messages: m } = scene;
  const { unit, province, briefs } = summary;
  const sources = sourcesOf(summary);
  const [main] = sources;
  const cite = (those: readonly (Source | undefined)[]) =>
    those.every((source) => source === main)
      ? ''
      : references.citeAll(those.filter((source) => source !== undefined));
  const attainment = ({ figure, counts, sentence, basis, rank, note, source }: Attainment) =>
    `<p><b class="big">${escapeText(counts)}</b> ${figure.kind === 'target' ? m.t('year-target', { year: String(figure.year) }) : figure.year}</p><p>${sentences([sentence, basis, rank, note])}${cite([source])}</p>`;
  const entry = ({ indicator, year, statements }: Entry) => {
    const said = statements
      .map((each, at) => statement(scene, each) + (at + 1 < statements.length && !each.note ? ';' : ''))
      .join(' ');
    return `<li><b>${escapeText(m.pick(indicator, 'name'))}</b> ${year}: ${said}${cite(statements.flatMap((each) => each.sources))}</li>`;
  };
  const entries = [...summary.income, ...summary.themes.flatMap((group) => group.entries)];
  const place = province
    ? m.t('unit-in', { province: unitName(m, province) })
    : `${successorHeading(data, m)} ${m.t('successor-text', { successor: m.pick(unit, 'successor') })}`;
  // A province's own projects alone: those of its districts stand there.
  const projects = summary.projects.filter(({ project }) => province || project.units.includes(unit.code));
  const links = projects.map(({ project, relation }) => {
    const link = `<a href="#${references.projectId(project)}">${escapeText(m.pick(project, 'name'))}</a>`;
    return relation === 'geometry' ? `${link} <small>${m.t('project-through')}</small>` : link;
  });
  return [
    `<section id="u${unit.code}" data-unit="${unit.code}"><h3>${escapeText(capitalise(unitName(m, unit)))}</h3><p class="q">${escapeText(place)} · <a href="#map">${m.t('archive-back')}</a></p>`,
    summary.hasFigures ? '' : `<p>${m.t('archive-none')}</p>`,
    ...summary.attainment.map(attainment),
    summary.attainment.length > 0 && summary.differentLists ? `<p class="q">${m.t('two-lists')}</p>` : '',
    entries.length > 0 ? `<ul>${entries.map(entry).join('')}</ul>` : '',
    ...briefs.map(
      ({ brief, source }) =>
        `<p><b>${m.t('brief', { year: String(brief.year) })}.</b> ${escapeText(m.pick(brief, 'text'))}${cite([source])}</p>`,
    ),
    main
      ? `<p class="q">${m.t(sources.length > 1 ? 'archive-source-else' : 'source')}: ${references.cite(main)}</p>`
      : '',
    links.length > 0 ? `<p>${m.t('projects-here')}: ${links.join('; ')}</p>` : '',
    '</section>',
  ].join('');
}
