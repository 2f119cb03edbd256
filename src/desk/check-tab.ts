import { html, nothing } from 'lit';
import type { DraftAction } from '../draft/draft.ts';
import type { Messages } from '../i18n/messages.ts';
import type { IntakeData } from '../intake/commune-data.ts';
import type { Intake } from '../intake/sheet.ts';
import { asOf, dataOf } from '../intake/table-level.ts';
import type { DeskPart } from './base/desk-parts.ts';
import type { Place } from './check/go-to.ts';
import { nextLine } from './check/next-step.ts';
import type { DeskDraft } from './desk-draft.ts';
import type { Asked } from './import/read-files.ts';

/** What the editor can do where sheets are checked. */
export interface CheckEvents {
  act(action: DraftAction): void;
  /** Goes to another sheet, by id. */
  pick(sheet: string): void;
  readAgain(intake: Intake, asked: Asked): void;
  remove(intake: Intake): void;
  /** Goes to another part of the desk. */
  next(part: DeskPart): void;
  /** Goes to a place of the sheet. */
  go(to: Place, intake: Intake): void;
}

/** The sheets, and of the chosen one what to do next, how it is read, who published it, and what became of each figure. */
export function checkPart(
  draft: DeskDraft,
  chosen: string,
  published: IntakeData,
  m: Messages,
  on: CheckEvents,
) {
  const { intakes, run } = draft;
  const intake = intakes.find(({ id }) => id === chosen);
  if (!intake)
    return html`<div class="empty"><p>${m.t('desk-no-sheets')}</p>
      <p class="row"><button type="button" class="button" @click=${() => on.next('import')}>${m.t('desk-to-import')}</button>
        <button type="button" class="button" @click=${() => on.next('coverage')}>${m.t('desk-to-coverage')}</button></p></div>`;
  const { report, intake: reported } = run.pair(intake.id);
  const level = report?.level ?? 'district';
  const data = dataOf(level, published);
  const act = ({ detail }: CustomEvent<{ action: DraftAction }>) => on.act(detail.action);
  const counts = ({ id, rows }: Intake) =>
    `${m.t('desk-sheet-rows', { count: rows.length })} · ${m.t('desk-counts', run.counts(id))}`;
  return html`${
    intakes.length > 1
      ? html`<div class="sheets" role="group" aria-label=${m.t('desk-sheets')}>
          ${intakes.map(
            (
              each,
            ) => html`<button type="button" class="sheet" data-sheet=${each.id} aria-pressed=${each === intake} @click=${() => on.pick(each.id)}>
              <b>${each.name}</b> <span class="quiet">${counts(each)}</span></button>`,
          )}
        </div>`
      : nothing
  }
    <div class="row sheet-head">
      <h3>${intake.name} <small class="quiet">${counts(intake)}</small></h3>
      <button type="button" class="button remove" @click=${() => on.remove(intake)}>${m.t('desk-sheet-remove')}</button>
    </div>
    ${report ? nextLine(report, intake, m, { go: on.go, out: () => on.next('out') }) : nothing}
    <desk-readings .intake=${intake} .report=${report} .messages=${m} @draft-act=${act}></desk-readings>
    <desk-questions .intake=${intake} .report=${report} .data=${data} .messages=${m} @draft-act=${act}
      @desk-go=${({ detail }: CustomEvent<{ to: Place }>) => on.go(detail.to, intake)}></desk-questions>
    <div class="sheet-forms">
      <desk-source .intake=${intake} .report=${report} .data=${data} .messages=${m} @draft-act=${act}></desk-source>
      <desk-columns .intake=${asOf(level, intake, published)} .data=${data} .level=${published.today && report?.level} .messages=${m} .again=${draft.knowsOrigin(intake.id)} .sample=${draft.encodingSample(intake)}
        @draft-act=${act} @read-again=${({ detail }: CustomEvent<Asked>) => on.readAgain(intake, detail)}></desk-columns>
    </div>
    ${report ? html`<desk-report .intake=${reported} .report=${report} .data=${data} .messages=${m} .reading=${run.state === 'running'} @draft-act=${act}></desk-report>` : nothing}`;
}
