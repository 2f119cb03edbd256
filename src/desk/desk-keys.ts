import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isTyping } from './import/dropped-files.ts';

interface Steps {
  undo(): void;
  redo(): void;
  /** Going away would lose what the editor has done. */
  losing(): boolean;
}

/** The keys that undo and redo, wherever the focus is but in a field; and a question before the page goes with unkept work. */
export class DeskKeys implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly steps: Steps,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.key);
    addEventListener('beforeunload', this.leave);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.key);
    removeEventListener('beforeunload', this.leave);
  }

  private readonly key = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!(ctrlKey || metaKey) || altKey || isTyping(event)) return;
    const letter = key.toLowerCase();
    const again = (letter === 'z' && shiftKey) || (letter === 'y' && ctrlKey && !shiftKey);
    if (!again && (letter !== 'z' || shiftKey)) return;
    event.preventDefault();
    if (again) this.steps.redo();
    else this.steps.undo();
  };

  private readonly leave = (event: BeforeUnloadEvent): void => {
    if (this.steps.losing()) event.preventDefault();
  };
}
