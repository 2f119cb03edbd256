import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changesOf, ofDistricts } from '../draft/changes.ts';
import type { Changes, DraftAction } from '../draft/draft.ts';
import { act, begin, type History, redo, undo } from '../draft/history.ts';
import { DraftStore, type Unkept } from '../draft/keep.ts';
import { withFigures } from '../draft/with-figures.ts';
import type { IntakeData } from '../intake/commune-data.ts';
import { type EncodingSample, encodingSample } from '../intake/decode.ts';
import { newIntake } from '../intake/new-intake.ts';
import type { Intake } from '../intake/sheet.ts';
import type { Dataset } from '../model/dataset.ts';
import { ReportRun } from './check/report-run.ts';
import { type Asked, type DeskInput, type ReadFiles, readFiles, sheetOf } from './import/read-files.ts';
import type { UrlOutput } from './output/desk-outputs.ts';
import { type OutFile, outputFiles } from './output/outputs.ts';
import { makeUrlOutput, type UrlOutputView } from './output/url-output.ts';

interface Desk extends ReactiveControllerHost {
  /** What the draft is compared with, and changes. */
  readonly published: IntakeData;
}

/**
 * The draft of a desk and all that follows from it: its history, the reports, what counts, and the data as it would be.
 * Every change is kept and checked anew.
 */
export class DeskDraft implements ReactiveController {
  history: History = begin({ intakes: [] });
  /** What was kept could not be read. */
  broken = false;
  changes: Changes = { changes: [], sources: [] };
  /** The published data with the draft; left out while nothing counts. */
  data?: Dataset;
  readonly run: ReportRun;
  private readonly store = new DraftStore();
  /** What sheets were read from, by their id; gone after a reload. */
  private readonly origins = new Map<string, DeskInput>();
  /** By the id of a sheet and its encoding: a long file is decoded once for it. */
  private readonly samples = new Map<string, EncodingSample | null>();
  private sheets = 0;
  /** The changes as text, to know others from the same again. */
  private counted = JSON.stringify(this.changes);
  private made?: { changes: Changes; files: OutFile[] };
  private output: { key?: string; urlOutput?: UrlOutput } = {};
  private unwatch?: () => void;

  /** `changed` is called when other figures count than before. */
  constructor(
    private readonly desk: Desk,
    private readonly changed: () => void,
  ) {
    desk.addController(this);
    this.run = new ReportRun(desk, () => this.reported());
  }

  /** Takes up the draft that is kept, if there is one; what was here before is gone. */
  restore(): void {
    const { draft, broken } = this.store.read();
    this.broken = broken;
    this.history = begin(draft);
    this.check();
  }

  /** `null` while the browser keeps the draft; else why it does not. */
  get unkept(): Unkept | null {
    return this.store.why;
  }

  /** Keeps this draft in the place of what is in its way. */
  keepThis(): void {
    this.store.keep(this.history.now, true);
    this.desk.requestUpdate();
  }

  /** Another tab may write its own draft. */
  hostConnected(): void {
    this.unwatch = this.store.watch(() => this.desk.requestUpdate());
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }

  get intakes(): readonly Intake[] {
    return this.history.now.intakes;
  }

  act(action: DraftAction): void {
    this.move(act(this.history, action));
  }

  /** False where there is nothing to undo. */
  undo(): boolean {
    return this.move(undo(this.history));
  }

  redo(): boolean {
    return this.move(redo(this.history));
  }

  /** Resolves when the reports are there, or will not come. */
  check(): Promise<void> {
    return this.run.start(this.intakes, this.desk.published);
  }

  /** What tells that a file's encoding is the right one; `null` where nothing does, or the file is gone. */
  encodingSample({ id, encoding }: Intake): EncodingSample | null {
    const bytes = this.origins.get(id)?.bytes;
    if (!bytes || !encoding) return null;
    const key = `${id} ${encoding}`;
    const sample = this.samples.get(key) ?? encodingSample(bytes, encoding);
    this.samples.set(key, sample);
    return sample;
  }

  /** Whether what the sheet was read from is still there. */
  knowsOrigin(id: string): boolean {
    return this.origins.has(id);
  }

  /** Reads what came together into new sheets. Throws what reading throws, and then changes nothing. */
  importInputs(inputs: readonly DeskInput[]): ReadFiles {
    const id = () => `${Date.now().toString(36)}-${this.sheets++}`;
    const read = readFiles(inputs, { data: this.desk.published, intakes: this.intakes, id });
    for (const { intake, from } of read.added) this.origins.set(intake.id, from);
    const all = [...read.changed, ...read.added.map(({ intake }) => intake)];
    this.move(all.reduce((history, intake) => act(history, { type: 'add', intake }), this.history));
    return read;
  }

  /** Reads a sheet in another way; what was said about it as a whole stays, but what another sheet of a workbook is of. */
  readAgain({ id, encoding, separator, worksheet, reason, source, defaults }: Intake, asked: Asked): void {
    const from = this.origins.get(id);
    if (!from) return;
    const now = { ...(encoding && { encoding }), separator, ...(worksheet && { worksheet: worksheet.name }) };
    const sheet = sheetOf(from, { ...now, ...asked });
    const fresh = newIntake(id, sheet, this.desk.published);
    const same = asked.worksheet === undefined;
    const intake = { ...fresh, reason, source, defaults: same ? defaults : fresh.defaults };
    this.act({ type: 'add', intake });
  }

  private move(history: History): boolean {
    if (history === this.history) return false;
    const changed = history.now !== this.history.now;
    this.history = history;
    this.desk.requestUpdate();
    if (!changed) return false;
    this.store.keep(history.now);
    this.check();
    return true;
  }

  /** The data files that the draft changes; made when they are asked for, since that takes its time. */
  get files(): readonly OutFile[] {
    const { changes, made } = this;
    if (made?.changes === changes) return made.files;
    this.made = { changes, files: outputFiles(changes, this.desk.published) };
    return this.made.files;
  }

  /** The link and the frame's code that carry the draft; left out while they are made, which begins when they are asked for. */
  urlOutput(view: UrlOutputView): UrlOutput | undefined {
    const key = this.counted + JSON.stringify(view);
    if (this.output.key !== key) {
      const output: typeof this.output = { key };
      this.output = output;
      makeUrlOutput(ofDistricts(this.changes), this.desk.published, view).then((urlOutput) => {
        output.urlOutput = urlOutput;
        this.desk.requestUpdate();
      });
    }
    return this.output.urlOutput;
  }

  /** Each step in a task of its own, so that a large draft does not block the page. */
  private async reported(): Promise<void> {
    const { intakes, reports } = this.run;
    const { published } = this.desk;
    const turn = () => new Promise((done) => setTimeout(done));
    const changes = changesOf(intakes, reports, published);
    await turn();
    if (this.run.reports !== reports) return;
    const text = JSON.stringify(changes);
    if (text === this.counted) return;
    this.counted = text;
    this.changes = changes;
    await turn();
    if (this.changes !== changes) return;
    // The map has figures of districts alone.
    const shown = ofDistricts(changes);
    this.data = shown.changes.length > 0 ? withFigures(published, shown, 'draft') : undefined;
    this.desk.requestUpdate();
    await turn();
    this.changed();
  }
}
