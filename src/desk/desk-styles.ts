import { themeDeclarations } from '../drawing/svg-style.ts';
import frame from './atlas-desk.css?inline';
import fields from './desk-fields.css?inline';
import parts from './desk-parts.css?inline';
import tables from './desk-tables.css?inline';

const themes = `
:host{${themeDeclarations('light')};color-scheme:light;--accent:#0a6c68;--line:#d9dcdf;--soft:#f3f4f3;--focus:#1a66d6;--warn:#9a3412}
:host([data-theme="dark"]){${themeDeclarations('dark')};color-scheme:dark;--accent:#7fe0cd;--line:#3a4249;--soft:#22282d;--focus:#8ab8ff;--warn:#ffb38a}
`;

/** How the desk looks; the colours are those of the atlas above it. */
export const deskStyles = [themes, frame, parts, fields, tables];
