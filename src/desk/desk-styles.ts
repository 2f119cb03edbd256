import { css, unsafeCSS } from 'lit';
import { themeDeclarations } from '../drawing/svg-style.ts';
import { deskFieldStyles } from './desk-field-styles.ts';
import { deskPartStyles } from './desk-part-styles.ts';
import { deskTableStyles } from './desk-table-styles.ts';

const themes = `
:host{${themeDeclarations('light')};color-scheme:light;--accent:#0a6c68;--line:#d9dcdf;--soft:#f3f4f3;--focus:#1a66d6;--warn:#9a3412}
:host([data-theme="dark"]){${themeDeclarations('dark')};color-scheme:dark;--accent:#7fe0cd;--line:#3a4249;--soft:#22282d;--focus:#8ab8ff;--warn:#ffb38a}
`;

const frame = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--text);
    background: var(--surface);
    --face: var(--atlas-font, 'Be Vietnam Pro', system-ui, sans-serif);
    font: 400 15px/1.5 var(--face);
    border-top: 3px solid var(--text);
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    max-width: 1680px;
    min-height: 60vh;
    align-content: start;
    margin: 0 auto;
    padding: 20px 16px 48px;
  }
  @container (min-width: 760px) {
    .desk {
      padding: 24px 24px 64px;
    }
  }
  .desk > *,
  [role='tabpanel'] > * {
    min-width: 0;
  }
  :is(desk-coverage, desk-bring-in, desk-columns, desk-source, desk-report, desk-outputs) {
    display: block;
    min-width: 0;
  }
  /* What is wider than the page scrolls by itself, with room for the focus around it. */
  :is(desk-report, desk-outputs) {
    margin: -4px;
    padding: 4px;
    overflow-x: auto;
  }
  h2,
  h3,
  p,
  figure {
    margin: 0;
  }
  h2 {
    font-size: 24px;
    font-weight: 600;
    line-height: 1.2;
  }
  h3 {
    font-size: 18px;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  p {
    max-width: 80ch;
    text-wrap: pretty;
  }
  a {
    color: var(--accent);
  }
  .quiet {
    color: var(--quiet-text);
    font-size: 14px;
  }
  .needed {
    color: var(--warn);
    font-size: 14px;
    font-weight: 600;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: start;
    gap: 12px 32px;
  }
  header > div:first-child {
    flex: 1 1 360px;
    display: grid;
    gap: 6px;
  }
  .desk-tools,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .desk-tools .kept {
    flex-basis: 100%;
  }
  .said {
    font-weight: 600;
    font-size: 14px;
    color: var(--accent);
  }
  .said:empty {
    position: absolute;
  }
  .progress progress {
    flex: 0 1 320px;
    accent-color: var(--accent);
  }
  .drop-here {
    position: fixed;
    inset: 12px;
    z-index: 10;
    display: grid;
    place-content: center;
    max-width: none;
    border: 4px dashed var(--accent);
    border-radius: 16px;
    background: var(--surface);
    background: color-mix(in srgb, var(--surface) 86%, transparent);
    font-size: 28px;
    font-weight: 600;
    pointer-events: none;
  }
`;

/** How the desk looks; the colours are those of the atlas above it. */
export const deskStyles = [unsafeCSS(themes), frame, deskPartStyles, deskFieldStyles, deskTableStyles];
