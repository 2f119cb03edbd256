import { customElement } from 'lit/decorators.js';
import { CopyOutput } from './copy-output.ts';

/** One of the embed dialog's codes. */
@customElement('embed-output')
export class EmbedOutput extends CopyOutput {}

declare global {
  interface HTMLElementTagNameMap {
    'embed-output': EmbedOutput;
  }
}
