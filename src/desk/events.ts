import type { Gap } from '../draft/coverage.ts';
import type { DraftAction } from '../draft/draft.ts';
import type { Place } from './check/go-to.ts';
import type { Asked, DeskInput } from './import/read-files.ts';

/** What the desk's tabs tell it, beside what the atlas' panels tell. */
interface DeskEvents {
  'desk-go': { to: Place };
  'draft-act': { action: DraftAction };
  'gap-pick': Gap;
  /** Id of an indicator. */
  'gaps-download': { indicator: string };
  'read-again': Asked;
  'sheet-in': DeskInput;
}

declare module '../panels/base/events.ts' {
  interface PanelEvents extends DeskEvents {}
}
