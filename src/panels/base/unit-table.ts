import { html, type LitElement, nothing, type ReactiveController } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Unit } from '../../model/columns.ts';

/** What a table of units does wherever it stands: tells the atlas' box of it, and keeps the selected row in sight. */
export class TablePlace implements ReactiveController {
  private box: Element | null = null;
  private last: string | null = null;
  private opened = false;

  /** `selected`: code of what the map has selected. */
  constructor(
    private readonly table: LitElement,
    private readonly selected: () => string | null,
  ) {
    table.addController(this);
  }

  hostConnected(): void {
    this.box = this.table.closest('.atlas');
    this.box?.classList.add('tabled');
  }

  hostDisconnected(): void {
    this.box?.classList.remove('tabled');
  }

  hostUpdated(): void {
    const { table } = this;
    // In a frame it stands in a sheet of its own.
    if (!this.opened) table.closest('dialog')?.showModal();
    this.opened = true;
    const selected = this.selected();
    if (selected === this.last) return;
    this.last = selected;
    // Nothing that the reader sees may move: only where the table itself is in use.
    const root = table.getRootNode() as ShadowRoot | Document;
    if (!table.contains(root.activeElement)) return;
    table.querySelector('tr[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }
}

/** A heading that sorts; `sorted` as it does now, `spoken` where its name has more to say. */
export const sortingHeading = (
  column: string | number,
  name: string,
  sorted: 'ascending' | 'descending' | null,
  sort: () => void,
  spoken?: string,
) => html`<th role="columnheader" scope="col" data-column=${column} aria-sort=${sorted ?? nothing}>
  <button type="button" aria-label=${spoken ?? nothing} @click=${sort}>
    ${name}<svg viewBox="0 0 10 12" aria-hidden="true"><path class="up" d="M5 0l4 5H1z" /><path class="down" d="M5 12l4-5H1z" /></svg>
  </button>
</th>`;

/** The choice of the one province that is shown, or `all`, which is empty. */
export const provinceChoice = (
  m: Messages,
  name: string,
  all: string,
  provinces: readonly Unit[],
  chosen: string,
  choose: (province: string) => void,
) => html`<label
  >${name}
  <select translate="no" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    <option value="">${all}</option>
    ${provinces.map((unit) => html`<option value=${unit.code} ?selected=${unit.code === chosen}>${m.pick(unit, 'name')}</option>`)}
  </select>
</label>`;
