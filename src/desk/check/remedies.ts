import { html, nothing, type TemplateResult } from 'lit';
import type { Role, Trouble } from '../../intake/sheet.ts';
import { candidateName, choicesOf, fieldName, fullUnitName } from '../base/field-words.ts';
import { shownCell } from '../base/shown-cell.ts';
import { cellOf, likeOf, ofWholeSheet, writeField } from './cells-of.ts';
import type { FigureParts } from './figure-parts.ts';
import { nearUnits } from './near-units.ts';

type Remedy = TemplateResult | typeof nothing;

/** A longer cell is no field's value: it can be edited among the row's cells. */
const MAX_VALUE_LENGTH = 400;

/** The rows that a pick is for: this one, or where the editor said so, all that are alike. */
function rowsFor(parts: FigureParts, trouble: Trouble): readonly number[] {
  const { intake, item, alike, forAll } = parts;
  return forAll.has(likeOf(intake, item, trouble)) ? alike(trouble) : [item.row];
}

/** The tick that lets the next pick hold for every row that says the same; never set beforehand. */
function allBox({ m, intake, item, alike, forAll, setForAll }: FigureParts, trouble: Trouble): Remedy {
  const rows = alike(trouble);
  if (rows.length < 2 || !('got' in trouble)) return nothing;
  const like = likeOf(intake, item, trouble);
  return html`<label class="tick for-all">
    <input type="checkbox" .checked=${forAll.has(like)} @change=${(event: Event) => setForAll(like, (event.target as HTMLInputElement).checked)} />
    <span>${m.t('report-for-all', { count: rows.length, got: shownCell(String(trouble.got), 40) })}</span>
  </label>`;
}

function button(parts: FigureParts, trouble: Trouble, field: Role, id: string, name: string): Remedy {
  const action = writeField(parts.intake, parts.item, field, id, rowsFor(parts, trouble));
  if (!action) return nothing;
  return html`<button type="button" class="pick" data-candidate=${id} @click=${() => parts.act(action)}>${name}</button>`;
}

const toColumns = ({ m, go }: FigureParts): Remedy =>
  html`<button type="button" class="link" @click=${() => go('columns')}>${m.t('report-to-columns')}</button>`;

/** What the field is called, and that a change of it is one of the whole sheet. */
function label({ m, intake, item }: FigureParts, field: Role): string {
  const name = fieldName(m, field);
  return ofWholeSheet(intake, item, field) ? m.t('report-whole-sheet', { field: name }) : name;
}

/** A choice among all that the field may hold. It counts on a press: arrows in a list must not write. */
function choice(parts: FigureParts, trouble: Trouble, field: Role): Remedy {
  const { m, name, intake, item, data } = parts;
  const choices = choicesOf(m, field, data) ?? [];
  const use = (event: Event) => {
    const select = (event.target as Element).previousElementSibling?.querySelector('select');
    const picked = choices[Number(select?.value)];
    const action =
      picked &&
      select?.value !== '' &&
      writeField(intake, item, field, picked.value, rowsFor(parts, trouble));
    if (action) parts.act(action);
  };
  const words = field === 'unit' ? m.t('report-all-units', { count: choices.length }) : label(parts, field);
  const of = m.t('report-of', { does: m.t('report-use'), figure: `${fieldName(m, field)}, ${name}` });
  return html`<span class="choice" data-field=${field}>
    <label><span>${words}</span> <select>
      <option value="">${m.t('report-choose')}</option>
      ${choices.map((each, index) => html`<option value=${index}>${each.name}</option>`)}
    </select></label>
    <button type="button" class="use" aria-label=${of} @click=${use}>${m.t('report-use')}</button>
  </span>`;
}

/** The field's cell, to write into. */
function field(parts: FigureParts, trouble: Trouble, role: Role): Remedy {
  const { m, intake, item, data } = parts;
  const cell = cellOf(intake, item, role);
  if (!writeField(intake, item, role, '')) return toColumns(parts);
  if (choicesOf(m, role, data)) return choice(parts, trouble, role);
  if (cell.length > MAX_VALUE_LENGTH) return nothing;
  const write = (event: Event) => {
    const action = writeField(intake, item, role, (event.target as HTMLInputElement).value);
    if (action) parts.act(action);
  };
  return html`<label class="cell"><span>${label(parts, role)}</span>
    <input type="text" autocomplete="off" spellcheck="false" data-field=${role} .value=${cell} @change=${write} /></label>`;
}

function near(parts: FigureParts, trouble: Extract<Trouble, { kind: 'unknown' }>): Remedy {
  const { m, data } = parts;
  const units = nearUnits(trouble.got, data);
  if (units.length === 0) return nothing;
  return html`<span class="near">${m.t('report-near')}
    ${units.map((unit) => button(parts, trouble, 'unit', unit.code, fullUnitName(m, unit, data)))}</span>`;
}

/** What an editor can do about a trouble, right where it is said. */
export function remedy(parts: FigureParts, trouble: Trouble): Remedy {
  const { m, data } = parts;
  switch (trouble.kind) {
    case 'unknown':
      return html`${allBox(parts, trouble)} ${trouble.field === 'unit' ? near(parts, trouble) : nothing} ${field(parts, trouble, trouble.field)}`;
    case 'ambiguous':
    case 'doubtful':
      return html`${allBox(parts, trouble)} <span class="candidates">${trouble.candidates.map((id) =>
        button(parts, trouble, trouble.field, id, candidateName(m, trouble.field, id, data)),
      )}</span>
      ${trouble.kind === 'doubtful' ? field(parts, trouble, trouble.field) : nothing}`;
    case 'missing':
    case 'unreadable':
    case 'invalid':
      return field(parts, trouble, trouble.field);
    case 'style':
      return toColumns(parts);
    case 'source':
      return html`<button type="button" class="link" @click=${() => parts.go('source')}>${m.t('report-to-source')}</button>`;
    case 'reason':
      return html`<button type="button" class="link" @click=${() => parts.go('reason')}>${m.t('report-to-reason')}</button>`;
    case 'heading-word':
    case 'unit-word':
    case 'mark':
    case 'no-figure':
    case 'elsewhere':
    case 'commune':
    case 'neighbours':
    case 'ended':
    case 'fraction':
      return html`<button type="button" class="link" @click=${() => parts.go('questions')}>${m.t('report-to-questions')}</button>`;
    default:
      // Cells can be edited below, a duplicate set aside; range, history and conflict are decided below.
      return nothing;
  }
}
