import type { Expected, FileExpected } from '../model/expected.ts';
import type { Problem } from '../model/problem.ts';
import { CELL_PHRASES, FIGURE_PHRASES, type Phrases, problemText, quote } from '../model/problem-text.ts';

const FILE_PHRASES: Phrases<FileExpected> = {
  file: ['a file', 'none'],
  'utf-8': ['UTF-8 text', 'bytes of another encoding'],
  header: 'a header row',
  commas: 'commas between the columns',
  'closed-quotes': 'closed quotes, doubled inside a cell',
  json: 'JSON',
  column: ({ name }) => [`the column ${quote(name)}`, 'none'],
  'column-once': ({ name }) => [`the column ${quote(name)} once`, 'it again'],
  'known-column': ({ name }) => ['only known columns', name === '' ? 'one without a name' : quote(name)],
  cells: ({ count }) => `${count} cells`,

  'unit-code': 'a code of two or three digits',
  'commune-code': 'a code of five digits',
  'above-zero': 'a number above 0',
  'web-address': 'a web address',
  'indicator-id': 'a lower snake case id',
  scale: 'threshold, quantile or natural, then maybe target, plan or change; or none',
  breaks: 'numbers separated by semicolons',
  decimals: 'a whole number from 0 to 4',
  'printed-value': 'a value such as 71.287, 79–80.2 or 23/24',
  day: 'a day such as 2024-02-09',
  version: 'a data version of eight digits and letters a to f',
  texts: 'a list of texts',
  'unit-codes': 'a list of unit codes',
  'some-unit-code': 'at least one unit code',
  'source-ids': 'a list of source ids',
  'some-source-id': 'at least one source id',
  'country-code': 'an ISO 3166-1 numeric code',
  'some-value': ['a value', 'nothing'],
  'end-of-districts': ['the day from which the communes stand in place of the districts', 'null'],

  unique: ({ column, value, first }) => [`no ${column} twice`, `${quote(value)} as before in ${first}`],
  reference: ({ key, file }) => `a known ${key} of ${file}`,
  'text-as-in': ({ column }) => `a text as in ${column}`,
  digits: ({ digits, level }) => `${digits} digits for a ${level}`,
  'no-province': 'nothing for a province',
  'province-code': 'the code of a province',
  'district-code': 'the code of a district',
  'some-row': ({ file }) => [`a row of ${file}`, 'none'],
  'id-of-level': ({ level }) =>
    `${level === 'commune' ? 'an' : 'no'} id that begins with commune_ for the level ${level}`,
  'indicator-of-level': ({ level }) => `an indicator of level ${level}`,
  'no-count': ({ file }) => `another indicator, as this one is made of ${file}`,
  'as-in-row': ({ value, row }) => `${quote(value)} as in row ${row}`,
  'whole-or-parts': ({ commune }) =>
    `${commune} whole or unchanged in one row, or parts of it and one remainder`,
  'ascending-breaks': 'ascending breaks for thresholds',
  'no-breaks': 'nothing for the scale none',
  'number-of-classes': 'one number of classes, 2 or more',
  'at-most-classes': ({ most, palette }) => `at most ${most} classes for the palette ${palette}`,
  'at-most-words': ({ most }) => `at most ${most} words`,
  'published-figure': [
    'a figure (unit, indicator, year, kind, source) of figures.csv',
    'one that is not there',
  ],
  'another-value': ({ value }) => `another value than the new ${value}`,
  'value-of-row': ({ value, row }) => `${value}, the new value of row ${row}`,
  'day-of-row': ({ day, row }) => `${day} or later, as in row ${row}`,
  'value-of-figure': ({ value }) => `${value} as in figures.csv`,

  topology: ['a Topology', 'something else'],
  'whole-topology': 'a whole Topology',
  'feature-collection': ['a FeatureCollection', 'something else'],
  feature: 'a Feature with properties',
  property: ({ name }) => [`the property ${quote(name)}`, 'none'],
  'known-properties': 'only known properties',
  shape: 'null, a Point, a LineString or a MultiLineString',
  coordinates: 'coordinates',
  position: 'a longitude from -180 to 180, then a latitude from -90 to 90',
  positions: 'a list of positions',
  line: 'a line of at least two positions',
  lines: 'a list of lines',
  'some-line': 'at least one line',
  'no-geometry': ({ type }) => ['null for the precision none', `a ${type}`],
  geometry: ({ precision }) => [`a position for the precision ${precision}`, 'null'],
  'point-in': ({ units, point, inside }) => [
    `a point in ${units.join(' or ')}`,
    `${quote(point)} in ${inside.join(', ') || 'no unit'}`,
  ],
};

const PHRASES: Phrases<Expected> = { ...CELL_PHRASES, ...FIGURE_PHRASES, ...FILE_PHRASES };

/** A problem of a data file as one line of English, for the command line: see `problemText`. */
export const formatProblem = (problem: Problem): string => problemText(problem, PHRASES);
