import { lendSheets } from '../sheets/lend.ts';

/**
 * Makes text as large as the reader has asked the browser for, in a page that uses `rem` as it pleases: `html { font-size:
 * 62.5% }` is common. What a browser calls `medium` is the reader's own size wherever it stands.
 */
export function followReaderSize(root: ShadowRoot): void {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  root.append(probe);
  const { fontSize } = getComputedStyle(probe);
  probe.remove();
  lendSheets(root, [`:host{--px:calc(${fontSize}/16)}`]);
}
