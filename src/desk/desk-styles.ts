import { textSizeDeclarations, themeDeclarations } from '../drawing/svg-style.ts';
import frame from './atlas-desk.css?inline';
import fields from './desk-fields.css?inline';
import parts from './desk-parts.css?inline';
import tables from './desk-tables.css?inline';

const themes = `
:host{${textSizeDeclarations()};${themeDeclarations('light')}}
:host([data-theme="dark"]){${themeDeclarations('dark')}}
`;

/** How the desk looks; colours and sizes of text are those of the atlas above it. */
export const deskStyles = [themes, frame, parts, fields, tables];
