import { css } from 'lit';

/** How the dialog to download files looks. */
export const takeAwayStyles = css`
  .take-away {
    width: min(560px, 100vw - 24px);
    max-width: none;
    max-height: calc(100vh - 24px);
    max-height: calc(100dvh - 24px);
    padding: 0 24px 20px;
    border: 1px solid var(--line);
    border-radius: 12px;
    color: var(--text);
    background: var(--surface);
    font: 400 15px/1.45 var(--face);
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow: 0 12px 48px rgb(0 0 0 / 0.35);
  }
  .take-away[open] {
    display: grid;
    gap: 14px;
  }
  .take-away::backdrop {
    background: rgb(10 16 20 / 0.55);
  }
  .take-away header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: 12px 0 8px;
    margin-inline-end: -10px;
    background: var(--surface);
  }
  .take-away h2 {
    outline: none;
  }
  .take-away header .close {
    width: 40px;
    height: 40px;
  }
  .take-away section {
    min-width: 0;
  }
  .take-away .file {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 2px 16px;
    width: 100%;
    min-height: 40px;
    padding: 8px 10px;
    margin-inline: -10px;
    border-radius: 8px;
    color: var(--accent);
    text-align: start;
    text-decoration: none;
  }
  .take-away li {
    border-bottom: 1px solid var(--line);
  }
  .take-away li .file {
    margin-inline: 0;
    padding-inline: 0;
    width: 100%;
    border-radius: 0;
  }
  .take-away .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .take-away .file .quiet {
    display: block;
  }
  .take-away header + section h3 {
    border: 0;
    padding-top: 0;
  }
  .take-away .file:hover {
    background: var(--soft);
  }
  .take-away .kind {
    flex: none;
    color: var(--quiet-text);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .take-away ul + .quiet {
    margin-top: 8px;
  }
  .take-away .paper {
    border-top: 1px solid var(--line);
  }
  .take-away .paper .file {
    margin: 0;
    padding-inline: 0;
    display: block;
  }
  .take-away .said:empty {
    display: none;
  }
  @media (pointer: coarse) {
    .take-away .file {
      min-height: 44px;
    }
    .take-away header .close {
      width: 44px;
      height: 44px;
    }
  }
  @media (max-width: 600px), (max-height: 480px) {
    .take-away {
      width: 100vw;
      max-height: 100vh;
      max-height: 100dvh;
      border: 0;
      border-radius: 0;
      padding-inline: 16px;
    }
  }
`;
