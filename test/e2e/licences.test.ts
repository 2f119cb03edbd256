import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUILT } from '../support/site-folders.ts';

const listed = readFileSync(`${BUILT}/licences.txt`, 'utf8');
const versionOf = (name: string) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

it.each([
  ['lit', 'BSD-3-Clause', 'Google LLC'],
  ['lit-html', 'BSD-3-Clause', 'Google LLC'],
  ['maplibre-gl', 'BSD-3-Clause', 'MapLibre contributors'],
  ['gl-matrix', 'MIT', 'Permission is hereby granted'],
  ['d3-zoom', 'ISC', 'Mike Bostock'],
  ['@fluent/bundle', 'Apache-2.0', 'TERMS AND CONDITIONS'],
  ['@fontsource/be-vietnam-pro', 'OFL-1.1', 'SIL OPEN FONT LICENSE'],
])('the licence of %s goes with what is built of it', (name, licence, text) => {
  const title = `\n${name} ${versionOf(name)} (${licence})\n`;
  expect(listed).toContain(title);
  const own = listed.slice(listed.indexOf(title)).split(/\n\S+ \d[\w.-]* \(.*\)\n=+\n/)[1];
  expect(own?.toLowerCase()).toContain(text.toLowerCase());
});

it('who drew and counted today’s communes stands among the terms of the data', () => {
  const terms = listed.slice(0, listed.indexOf('The built files'));
  for (const wanted of [
    'sapnhap.bando.com.vn',
    'thanglequoc/vietnamese-provinces-database',
    'Vietflexmap/sapnhap',
    'gis.chinhphu.vn',
  ])
    expect(terms).toContain(wanted);
});

it('no package is listed that is a tool of the build alone', () => {
  for (const tool of ['vite', 'vitest', 'playwright', 'purgecss', '@turf/turf', 'd3-transition'])
    expect(listed).not.toContain(`\n${tool} `);
});

it('the package takes the list along', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).files).toContain('dist/licences.txt');
});
