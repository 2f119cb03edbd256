import { css, unsafeCSS } from 'lit';
import { themeDeclarations } from '../../../drawing/svg-style.ts';

const LIGHT = unsafeCSS(themeDeclarations('light'));

/** How the atlas looks on paper: A4, upright or across, in colour or in grey. Nothing of it shows on a screen. */
export const paperStyles = css`
  .sheet {
    display: none;
  }
  @media print {
    :host {
      container-type: normal !important;
      background: none !important;
      color: #000 !important;
    }
    :host > :not(.sheet, atlas-standing) {
      display: none !important;
    }
    .sheet {
      ${LIGHT};
      --text: #000;
      --quiet-text: #333;
      --surface: #fff;
      --line: #999;
      --hatch: #a9a598;
      --base: #fff;
      --sea: #f1f5f7;
      --land: #f5f4f0;
      --district-line: #555;
      display: block;
      color: #000;
      font: 400 9.5pt/1.4 var(--face);
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .sheet h1 {
      font-size: 18pt;
    }
    .sheet header {
      padding-bottom: 3mm;
      border-bottom: 1.5pt solid #000;
      margin-bottom: 3mm;
    }
    .sheet h2 {
      font-size: 11pt;
      margin-bottom: 1mm;
    }
    .sheet .quiet {
      font-size: inherit;
    }
    .paper-map {
      break-inside: avoid;
      display: grid;
      gap: 3mm;
      margin-bottom: 5mm;
    }
    .paper-map .map {
      position: static;
      width: 100%;
      height: auto;
      max-height: 140mm;
      border: 0.5pt solid #999;
    }
    .paper-map .map path:is(.district, .land, #around-paper) {
      fill-opacity: 1 !important;
    }
    .paper-map .map .hatch {
      visibility: visible !important;
    }
    .paper-map .map .grain {
      pointer-events: none;
    }
    .paper-map .map .outline.hovered {
      display: none;
    }
    .paper-legend ul {
      display: flex;
      flex-wrap: wrap;
      gap: 1mm 6mm;
    }
    .paper-legend li {
      display: flex;
      align-items: center;
      gap: 2mm;
    }
    .paper-legend p,
    .paper-none,
    .paper-sources {
      font-size: 8.5pt;
      margin-top: 1.5mm;
    }
    .paper-legend svg {
      flex: none;
      width: 8mm;
      height: 4.4mm;
    }
    .paper-legend .sign {
      fill: none;
      stroke: var(--work);
      stroke-width: 2;
    }
    .sheet table {
      width: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    .sheet caption {
      text-align: start;
      font-size: 11pt;
      font-weight: 600;
      padding-bottom: 1mm;
      break-after: avoid;
    }
    .sheet thead {
      display: table-header-group;
    }
    .sheet tr {
      break-inside: avoid;
    }
    .sheet :is(th, td) {
      text-align: start;
      vertical-align: baseline;
      font-weight: 400;
      padding: 0.8mm 3mm 0.8mm 0;
      border-bottom: 0.5pt solid #999;
    }
    .sheet :is(thead, tbody) :is(th, td):not(:last-child, .free) {
      white-space: nowrap;
    }
    .sheet thead th {
      font-weight: 600;
      border-bottom: 1pt solid #000;
    }
    .paper-sources {
      display: grid;
      gap: 1.5mm;
      margin-top: 5mm;
    }
    .paper-sources li {
      break-inside: avoid;
      margin-bottom: 0.5mm;
    }
  }
  @media print and (orientation: landscape) {
    .paper-map {
      grid-template-columns: minmax(0, 1fr) 60mm;
    }
    .paper-map .map {
      max-height: 148mm;
    }
    .sheet table {
      break-before: page;
    }
    .paper-legend ul {
      flex-direction: column;
    }
  }
`;
