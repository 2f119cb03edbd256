import { html, nothing, type TemplateResult } from 'lit';
import { publishedDate } from '../../intake/published-date.ts';
import type { Decision, Trouble } from '../../intake/sheet.ts';
import type { Figure } from '../../model/columns.ts';
import { shownCell } from '../base/shown-cell.ts';
import { publishedText, sourceText } from '../base/trouble-text.ts';
import type { FigureParts } from './figure-parts.ts';
import { readAs } from './read-as.ts';
import { keyOf } from './report-pages.ts';

type Part = TemplateResult | typeof nothing;

/** Troubles that the editor may overrule after a look at the row and its source. */
const CHECKABLE: readonly Trouble['kind'][] = [
  'cells',
  'range',
  'history',
  'contradicting',
  'heading-word',
  'unit-word',
  'other-name',
  'mark',
  'elsewhere',
  'commune',
  'neighbours',
  'ended',
  'fraction',
  'implausible',
];

/** The tick for what is out of range or unlike other years and right all the same; it stays to be taken back. */
export function checkedBox({ m, item, decision, decide }: FigureParts): Part {
  const asked = item.state === 'open' && item.troubles.some(({ kind }) => CHECKABLE.includes(kind));
  if (!asked && !decision.checked) return nothing;
  const change = (event: Event) => {
    const { checked: _, ...others } = decision;
    decide((event.target as HTMLInputElement).checked ? { ...others, checked: true } : others);
  };
  return html`<label class="tick">
    <input type="checkbox" .checked=${decision.checked === true} @change=${change} />
    <span>${m.t('report-checked')}</span>
  </label>`;
}

/** Who says the new number: the row's own source, else the sheet's. */
function newSource({ m, intake, item, data }: FigureParts): string {
  const known = data.source(item.figure.source ?? '');
  if (known) return sourceText(m, known.id, data);
  const row = intake.rows[item.row] ?? [];
  const part = (name: 'outlet' | 'published') => row[intake.roles.indexOf(name)] || intake.source[name];
  const date = publishedDate(part('published'));
  const said = [part('outlet'), date ? m.date(date) : ''].filter(Boolean).join(', ');
  return shownCell(said) || m.t('report-no-source');
}

/** The published figure that a new one differs from, where the report names it. */
function publishedOf({ item }: FigureParts): Figure | undefined {
  const trouble = item.troubles.find((each) => each.kind === 'conflict');
  return trouble?.published ?? item.published;
}

/** What readers are told of a replaced figure, and the way to where it is written. */
function reasonLine({ m, intake: { reason }, go }: FigureParts): Part {
  // As long as it is missing, that is a trouble with a remedy of its own.
  if (!reason.vi.trim() || !reason.en.trim()) return nothing;
  return html`<p class="reason">${m.t('report-reason-said', { reason: shownCell(reason[m.lang]) })}
    <button type="button" class="link" @click=${() => go('reason')}>${m.t('report-edit-reason')}</button></p>`;
}

/** Old beside new, each with its source, and the choice between them. */
export function conflictChoice(parts: FigureParts): Part {
  const { m, intake, item, data, decision, decide } = parts;
  const { conflict, ...others } = decision;
  const asked = item.state === 'open' && item.troubles.some(({ kind }) => kind === 'conflict');
  if (!asked && !conflict) return nothing;
  const published = publishedOf(parts);
  const undo = html`<button type="button" class="link" @click=${() => decide(others)}>${m.t('report-conflict-undo')}</button>`;
  if (!published)
    return html`<p class="chosen">${m.t(conflict === 'replace' ? 'report-chosen-replace' : 'report-chosen-beside')} ${undo}</p>`;
  const name = `conflict-${intake.id}-${keyOf(item)}`;
  const option = (value: NonNullable<Decision['conflict']>, words: string) => html`<label class="tick">
    <input
      type="radio"
      name=${name}
      value=${value}
      .checked=${conflict === value}
      @change=${() => decide({ ...others, conflict: value })}
    />
    <span>${words}</span>
  </label>`;
  return html`<div class="conflict">
    <dl>
      <div><dt>${m.t('report-old')}</dt><dd><b>${publishedText(m, published, data)}</b> <span class="quiet">${sourceText(m, published.source, data)}</span></dd></div>
      <div><dt>${m.t('report-new')}</dt><dd><b>${readAs(m, item, data)}</b> <span class="quiet">${newSource(parts)}</span></dd></div>
    </dl>
    <fieldset>
      <legend>${m.t('report-conflict')}</legend>
      ${option('replace', m.t('report-replace'))}
      ${
        item.figure.source === published.source
          ? html`<p class="quiet">${m.t('report-beside-not')}</p>`
          : option('beside', m.t('report-beside'))
      }
      ${conflict ? undo : nothing}
    </fieldset>
    ${conflict === 'replace' ? reasonLine(parts) : nothing}
  </div>`;
}
