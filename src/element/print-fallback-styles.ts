import { css } from 'lit';

/**
 * Paper that is asked for before the late module has come with its sheet (see panels/paper.ts): the atlas as it stands,
 * in one light column, inked, with the whole map and nothing to press.
 */
export const onPaper = css`
  @media print {
    .stage .map {
      width: 100%;
      height: 100%;
      overflow: visible;
    }
    /* With the legend on one upright sheet of A4. */
    .map-box {
      height: 40vh;
    }
    .panel {
      gap: 4px;
    }
    .tools,
    .layers,
    .years,
    .works-switch,
    .hint,
    .strip-room,
    atlas-strip,
    .embed-open,
    .map-controls {
      display: none !important;
    }
  }
`;
