import { html, nothing } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Intake, Report, Trouble } from '../../intake/sheet.ts';
import type { Place } from './go-to.ts';

/** What an editor does next with a sheet, and how many figures wait for it. */
export interface NextStep {
  step: 'style' | 'questions' | 'source' | 'reason' | 'open' | 'ready' | 'same' | 'empty';
  count: number;
}

/** The first thing that is in the way: questions about numbers and about the whole table, then the source, then figures one by one. */
export function nextStep({ items, columns, questions }: Report): NextStep {
  const open = items.filter(({ state }) => state === 'open');
  const troubled = (kind: Trouble['kind']) =>
    open.filter(({ troubles }) => troubles.some((trouble) => trouble.kind === kind)).length;
  const inState = (state: 'ready' | 'same') => items.filter((item) => item.state === state).length;
  const steps: NextStep[] = [
    { step: 'style', count: columns.filter(({ asks }) => asks).length },
    { step: 'questions', count: questions.filter(({ answer }) => answer === null).length },
    { step: 'source', count: troubled('source') },
    { step: 'reason', count: troubled('reason') },
    { step: 'open', count: open.length },
    { step: 'ready', count: inState('ready') },
    { step: 'same', count: inState('same') },
  ];
  return steps.find(({ count }) => count > 0) ?? { step: 'empty', count: 0 };
}

const PLACES: Partial<Record<NextStep['step'], Place>> = {
  style: 'columns',
  questions: 'questions',
  source: 'source',
  reason: 'reason',
  open: 'list',
};

/** One line above a sheet: what to do next, and the way there. */
export function nextLine(
  report: Report,
  intake: Intake,
  m: Messages,
  on: { go(to: Place, intake: Intake): void; out(): void },
) {
  const { step, count } = nextStep(report);
  const to = PLACES[step];
  const press = to ? () => on.go(to, intake) : on.out;
  return html`<p class="row next" data-step=${step}><span>${m.t(`desk-next-${step}`, { count })}</span> ${
    step === 'same' || step === 'empty'
      ? nothing
      : html`<button type="button" class="button" @click=${press}>${m.t(`desk-next-${step}-go`)}</button>`
  }</p>`;
}
