import { titleLang } from '../../i18n/title-lang.ts';
import { escapeText } from '../../markup/to-markup.ts';
import type { Project, Source } from '../../model/columns.ts';
import type { Scene } from '../../scene/scene.ts';

/** A web address that a link may lead to; anything else is no link. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/**
 * What the parts of a self-contained page refer to within it: sources and projects, numbered in the order in which they
 * are first named, so that what nobody named is not listed.
 */
export class ArchiveReferences {
  readonly sources: Source[] = [];
  readonly projects: Project[] = [];

  constructor(private readonly scene: Scene) {}

  /** Outlet and date as a link to the source's own entry; empty where there is none. */
  cite(source: Source | undefined): string {
    if (!source) return '';
    const { messages: m } = this.scene;
    const name = `${source.outlet}, ${m.date(source.published)}`;
    return `<a href="#${this.idOf('s', this.sources, source)}">${escapeText(name)}</a>`;
  }

  /** Links to several sources, each once, in brackets; empty where there are none. */
  citeAll(sources: readonly Source[]): string {
    const links = [...new Set(sources)].map((source) => this.cite(source));
    return links.length > 0 ? ` <small>(${links.join('; ')})</small>` : '';
  }

  /** Id of the entry of a project. */
  readonly projectId = (project: Project): string => this.idOf('w', this.projects, project);

  private idOf<T>(prefix: string, known: T[], one: T): string {
    if (!known.includes(one)) known.push(one);
    return prefix + (known.indexOf(one) + 1);
  }

  /** Every source that was named, with title and address. */
  sourceList(): string {
    const { messages: m } = this.scene;
    return this.sources
      .map((source, index) => {
        const { id, outlet, title, published, url } = source;
        const lang = titleLang(title, m.lang);
        const address = isWebAddress(url)
          ? `<a href="${escapeText(url)}">${escapeText(url)}</a>`
          : m.t('source-no-link');
        return `<li id="s${index + 1}" data-source="${escapeText(id)}">${escapeText(outlet)}, ${m.date(published)}: <cite${lang === undefined ? '' : ` lang="${lang}"`}>${escapeText(title)}</cite>. ${address}</li>`;
      })
      .join('');
  }

  /** Every project that was named, with its state, how good its position is, and its sources. */
  projectList(): string {
    const { data, messages: m } = this.scene;
    return this.projects
      .map((project, index) => {
        const said = [
          m.pick(project, 'status'),
          m.pick(project, 'figures'),
          m.t(`precision-${project.precision}`),
          m.pick(project, 'position') && m.t('position', { text: m.pick(project, 'position') }),
        ];
        const text = said
          .filter(Boolean)
          .map((each) => (/[.!?…]$/.test(each) ? each : `${each}.`))
          .join(' ');
        const sources = project.source.flatMap((id) => data.source(id) ?? []);
        return `<li id="w${index + 1}" data-project="${escapeText(project.id)}"><b>${escapeText(m.pick(project, 'name'))}</b> (${m.t(`kind-${project.kind}`)}). ${escapeText(text)}${this.citeAll(sources)}</li>`;
      })
      .join('');
  }
}
