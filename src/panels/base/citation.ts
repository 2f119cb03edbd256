import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import { titleLang } from '../../i18n/title-lang.ts';
import type { Source } from '../../model/columns.ts';

/** Who says so: outlet and date; a tap shows the title and, where it is known, the address. */
export function citation(m: Messages, source: Source | undefined): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { id, outlet, title, published, url } = source;
  const short = m.t('source-of', { outlet, date: m.date(published) });
  const link = url
    ? html`<a href=${url} target="_blank" rel="noopener">${m.t('source-open')}</a>`
    : html`<span>${m.t('source-no-link')}</span>`;
  return html`<details class="citation" translate="no" data-source=${id}>
    <summary>${short}</summary>
    <p><cite lang=${titleLang(title, m.lang) ?? nothing}>${title}</cite>, ${link}</p>
  </details>`;
}
