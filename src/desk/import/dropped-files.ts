import type { LitElement, ReactiveController } from 'lit';
import type { Refused } from './open-inputs.ts';
import type { DeskInput } from './read-files.ts';

/** Larger files are not read: a spreadsheet of all figures there are is a thousandth of it. */
export const MAX_FILE_MEGABYTES = 20;

/**
 * Reads files as bytes, in their order; those that are too large, folders, and files that another program keeps or that are not
 * on this device are refused.
 */
export async function readBytes(files: Iterable<File>): Promise<{ inputs: DeskInput[]; refused: Refused[] }> {
  const refused: Refused[] = [];
  const read = async (file: File): Promise<DeskInput | undefined> => {
    const { name } = file;
    if (file.size > MAX_FILE_MEGABYTES * 1e6) {
      refused.push({ name, why: 'too-big' });
      return undefined;
    }
    try {
      return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
    } catch {
      // A folder has no type, and mostly no ending.
      refused.push({ name, why: file.type === '' && !/\.\w{1,5}$/.test(name) ? 'folder' : 'locked' });
      return undefined;
    }
  };
  const inputs = await Promise.all([...files].map(read));
  return { inputs: inputs.filter((input) => input !== undefined), refused };
}

/** True where keys and the clipboard belong to what is being typed. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input') && !target.matches('[type="checkbox"], [type="radio"], [type="button"]');
}

interface Takes extends LitElement {
  takeFiles(files: Iterable<File>): void;
  takeText(text: string): void;
}

/**
 * Gives the desk what is pasted on its page while nobody types, and the files that are dropped anywhere on it: a
 * browser would leave the page for a file that misses.
 */
export class Incoming implements ReactiveController {
  /** Files are being dragged over the page. */
  over = false;

  constructor(private readonly host: Takes) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('paste', this.paste);
    addEventListener('dragover', this.drag);
    addEventListener('dragleave', this.leave);
    addEventListener('drop', this.drop);
  }

  hostDisconnected(): void {
    removeEventListener('paste', this.paste);
    removeEventListener('dragover', this.drag);
    removeEventListener('dragleave', this.leave);
    removeEventListener('drop', this.drop);
  }

  private readonly paste = (event: ClipboardEvent): void => {
    if (isTyping(event) || !event.clipboardData) return;
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData('text/plain');
    if (!text && files.length === 0) return;
    event.preventDefault();
    // A spreadsheet hands over a picture of the cells beside their text.
    if (text) this.host.takeText(text);
    else this.host.takeFiles(files);
  };

  private readonly drag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.show(true);
  };

  private readonly leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.show(false);
  };

  private readonly drop = (event: DragEvent): void => {
    this.show(false);
    const files = event.dataTransfer?.files;
    if (!files?.length) return;
    event.preventDefault();
    this.host.takeFiles(files);
  };

  private show(over: boolean): void {
    if (this.over === over) return;
    this.over = over;
    this.host.requestUpdate();
  }
}
