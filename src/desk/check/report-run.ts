import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { IntakeData } from '../../intake/commune-data.ts';
import { makeReports } from '../../intake/make-reports.ts';
import type { Intake, Report } from '../../intake/sheet.ts';

export type RunState = 'rest' | 'running' | 'cancelled' | 'failed';

/**
 * Makes the reports of a draft, one run at a time: a run that is overtaken by the next one is aborted and leaves
 * nothing behind. Until a run is through, the reports are those of the run before, with the intakes they are about.
 */
export class ReportRun implements ReactiveController {
  state: RunState = 'rest';
  /** What the reports are about, as it was when they were made. */
  intakes: readonly Intake[] = [];
  reports: readonly Report[] = [];
  /** Rows. */
  done = 0;
  of = 0;
  /** Why the last run failed, as the error says it. */
  problem = '';
  /** Resolves when the latest run is through, was overtaken or cancelled; never rejects. */
  ended: Promise<void> = Promise.resolve();
  private running?: AbortController;

  /** `finished` is called after each run that came to its end. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly finished: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.running?.abort();
  }

  /** Starts a run and gives what `ended` is then. */
  start(intakes: readonly Intake[], data: IntakeData): Promise<void> {
    this.ended = this.report(intakes, data);
    return this.ended;
  }

  private async report(intakes: readonly Intake[], data: IntakeData): Promise<void> {
    this.running?.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    this.go('running');
    this.done = 0;
    this.of = intakes.reduce((sum, { rows }) => sum + rows.length, 0);
    try {
      const reports = await makeReports(intakes, data, {
        signal,
        progress: (done, of) => {
          if (signal.aborted) return;
          Object.assign(this, { done, of });
          this.host.requestUpdate();
        },
      });
      if (signal.aborted) return;
      Object.assign(this, { intakes, reports });
      this.go('rest');
      this.finished();
    } catch (error) {
      if (signal.aborted) return;
      this.problem = error instanceof Error ? error.message : String(error);
      this.go('failed');
    }
  }

  cancel(): void {
    this.running?.abort();
    this.go('cancelled');
  }

  /** The sheet's report, and the intake as it was then. */
  pair(id: string): { intake?: Intake; report?: Report } {
    return {
      intake: this.intakes.find((intake) => intake.id === id),
      report: this.reports.find(({ sheet }) => sheet === id),
    };
  }

  /** How many figures are ready and how many are open, in one sheet or in all. */
  counts(sheet?: string): { ready: number; open: number } {
    const items = this.reports.filter((each) => !sheet || each.sheet === sheet).flatMap((each) => each.items);
    const count = (state: string) => items.filter((item) => item.state === state).length;
    return { ready: count('ready'), open: count('open') };
  }

  private go(state: RunState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
