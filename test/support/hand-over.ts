/** Pastes on the page as a browser does, into a field where one is given. Says whether nobody took the text. */
export function paste(text: string, target: EventTarget = document.body): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, bubbles: true, composed: true, cancelable: true };
  return target.dispatchEvent(new ClipboardEvent('paste', init));
}

/** Drags a file over the page, or drops it there, as from a window of the system. */
export function drag(event: 'dragover' | 'drop', file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
}
