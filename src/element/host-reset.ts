import { css } from 'lit';

/**
 * Keeps out what is inherited from the page around: an article's letters, spaces, indents, breaks and direction would break
 * lines and overlap names. Goes before all other styles. A host still sizes, places, hides and themes the element, and
 * what readers set for spacing (`* {letter-spacing: .12em !important}`) goes before this; custom properties come through.
 * Important is what a rule for an article's paragraphs (`article > *`) may say of the element itself.
 */
export const hostReset = css`
  :host {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    direction: ltr !important;
    text-align: start !important;
    text-indent: 0 !important;
  }
`;
