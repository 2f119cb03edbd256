import { customElement } from 'lit/decorators.js';
import { CopyOutput } from '../../embed-dialog/copy-output.ts';

/** A link or a code that carries figures. */
@customElement('desk-copy')
export class DeskCopy extends CopyOutput {}

declare global {
  interface HTMLElementTagNameMap {
    'desk-copy': DeskCopy;
  }
}
