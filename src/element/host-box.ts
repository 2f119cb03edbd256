import { css } from 'lit';

/**
 * The element's own width in a host's page. It looks to its own width for its layout (`container-type`), so its content
 * gives it none: it takes what there is, not `100%`, which would add a host's margins to it. A row of a flex box does not
 * shrink it to nothing, and a float or a table cell finds a preferred width.
 */
export const hostBox = css`
  :host {
    width: -moz-available;
    width: -webkit-fill-available;
    min-width: min(240px, 100%);
    contain-intrinsic-width: min(300px, 80vw);
  }
  @supports not (contain-intrinsic-width: 1px) {
    :host {
      min-width: 240px;
    }
  }
`;
