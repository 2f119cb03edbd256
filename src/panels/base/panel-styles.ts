import { css } from 'lit';
import { controlStyles } from './control-styles.ts';
import { partStyles } from './part-styles.ts';

const words = css`
  h1,
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h1 {
    font-size: 25px;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h2 {
    font-size: 20px;
    font-weight: 600;
    line-height: 1.25;
  }
  h3 {
    font-size: 13px;
    font-weight: 600;
    color: var(--quiet-text);
    border-top: 1px solid var(--line);
    padding-top: 12px;
    margin-bottom: 6px;
  }
  .title {
    display: grid;
    gap: 6px;
  }
  .quiet,
  .note,
  .hint,
  .count,
  .citation,
  .credits {
    color: var(--quiet-text);
    font-size: 13px;
  }
  .note,
  .warning {
    display: block;
  }
  .hint {
    padding: 12px 14px;
    background: var(--soft);
    border-radius: 8px;
  }
  a {
    color: var(--accent);
  }
  cite {
    font-style: italic;
  }
`;

/** How the panels look. */
export const panelStyles = [words, controlStyles, partStyles];
