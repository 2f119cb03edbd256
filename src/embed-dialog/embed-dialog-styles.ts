import { css } from 'lit';
import { embedFieldStyles } from './embed-field-styles.ts';

const frame = css`
  *,
  *::before {
    box-sizing: border-box;
  }
  dialog {
    width: min(1320px, 100vw - 48px);
    max-width: none;
    height: min(900px, 100vh - 48px);
    height: min(900px, 100dvh - 48px);
    max-height: none;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 12px;
    color: var(--text);
    background: var(--surface);
    font: 400 15px/1.45 var(--face);
    overflow: hidden;
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.35);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(10 16 20 / 0.55);
  }
  header {
    flex: none;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 16px;
    padding: 14px 14px 12px 24px;
    border-bottom: 1px solid var(--line);
  }
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }
  h2 {
    font-size: 20px;
    font-weight: 600;
    line-height: 1.25;
    outline: none;
  }
  h3 {
    font-size: 15px;
    font-weight: 600;
    margin-bottom: 12px;
  }
  header p,
  .about {
    color: var(--quiet-text);
    font-size: 13px;
  }
  .close {
    grid-area: 1 / 2 / span 2;
    width: 40px;
    height: 40px;
    border-radius: 50%;
    padding: 0;
  }
  .close svg {
    display: block;
    width: 16px;
    height: 16px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  button:hover {
    background: var(--soft);
  }
  :is(button, select, input, textarea, a, section):focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  section:focus-visible {
    outline-offset: -3px;
  }
  a {
    color: var(--accent);
  }
`;

const columns = css`
  .columns {
    flex: 1;
    min-height: 0;
    display: grid;
    overflow: auto;
    overscroll-behavior: contain;
  }
  section {
    padding: 18px 24px 24px;
    min-width: 0;
  }
  section + section {
    border-top: 1px solid var(--line);
  }
  @media (min-width: 760px) {
    .columns {
      grid-template: auto 1fr / minmax(280px, 340px) minmax(0, 1fr);
    }
    .choices {
      grid-area: 1 / 1;
    }
    .codes {
      grid-area: 2 / 1;
    }
    section.preview {
      grid-area: 1 / 2 / span 2;
      border-top: 0;
      border-left: 1px solid var(--line);
    }
  }
  @media (min-width: 1120px) {
    .columns {
      grid-template: minmax(0, 1fr) / 320px minmax(0, 1fr) 330px;
      overflow: hidden;
    }
    section.preview {
      grid-area: 1 / 2;
    }
    section {
      overflow: auto;
      overscroll-behavior: contain;
    }
    section + section {
      border-top: 0;
      border-left: 1px solid var(--line);
    }
    .codes {
      grid-area: 1 / 3;
    }
  }
  @media (max-width: 600px), (max-height: 480px) {
    dialog {
      width: 100vw;
      height: 100vh;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
    header {
      padding: 8px 8px 8px 16px;
    }
    header p {
      display: none;
    }
    .close {
      grid-row: 1;
    }
    section {
      padding: 14px 16px 18px;
    }
  }
`;

/** How the embed dialog looks; the colours are those of the atlas around it. */
export const embedDialogStyles = [frame, columns, ...embedFieldStyles];
