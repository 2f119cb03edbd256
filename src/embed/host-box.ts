import { css } from 'lit';

/**
 * The element's own width in a host's page. It looks to its own width for its layout (`container-type`), so its content
 * gives it none: it takes what there is, and where a float or a table cell asks it how wide it wants to be, it has an
 * answer. Not `100%`, which would add a host's margins to it.
 */
export const hostBox = css`
  :host {
    box-sizing: border-box;
    width: -moz-available;
    width: -webkit-fill-available;
    width: stretch;
    contain-intrinsic-inline-size: min(320px, 100vw);
  }
`;
