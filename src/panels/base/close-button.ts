import { html, type TemplateResult } from 'lit';

/** The button with a cross that closes what it stands in; `name` is what it is called. */
export const closeButton = (name: string, close: (event: Event) => void): TemplateResult =>
  html`<button type="button" class="close" aria-label=${name} @click=${close}><svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="M-5-5L5 5M5-5L-5 5" /></svg></button>`;
