import { css } from 'lit';

/** What only the page before any script needs: the order of its first frames, and what it hides. */
export const firstFrames = css`
  /*
   * The coloured districts first: their surroundings and all words cost a slow phone three times as much to draw, and
   * come with the next frame.
   */
  @keyframes one-frame-later {
    from {
      display: none;
    }
  }
  @keyframes plain-for-a-frame {
    from {
      --no-data: var(--base);
    }
  }
  @media screen {
    .first :is(.hatch, .ground, .river, .province-lines, .overlay, .panel) {
      animation: one-frame-later 1ms step-end;
    }
    .first .districts {
      animation: plain-for-a-frame 1ms step-end;
    }
  }
`;

/**
 * Waiting for the atlas: what is about another state than the address asks for keeps its place, unseen. `unaided`: it does
 * not come, and the page's first script has put the legend right.
 */
export const waiting = css`
  :host(.waiting) .panel > :not(.title),
  :host(.waiting) .title p {
    visibility: hidden;
  }
  :host(.unaided) :is(.legend ul, .credits) {
    visibility: visible;
  }
`;
