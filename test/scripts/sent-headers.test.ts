import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sentHeaders } from '../../scripts/dev/sent-headers.mjs';

const FILE = `/*
  X-Content-Type-Options: nosniff
/
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
/s/*
  Content-Security-Policy: default-src 'self'
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

describe('what a host sends', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headers-'));
    await writeFile(join(folder, '_headers'), FILE);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const nosniff = { 'X-Content-Type-Options': 'nosniff' };
  it.each([
    ['/', { ...nosniff, 'Content-Security-Policy': "default-src 'none'; img-src 'self' data:" }],
    ['/s/income/', { ...nosniff, 'Content-Security-Policy': "default-src 'self'" }],
    ['/assets/a-1.js', { ...nosniff, 'Cache-Control': 'public, max-age=31536000, immutable' }],
    ['/embed.js', nosniff],
  ])('with %s is what all rules for it say', (path, expected) => {
    expect(sentHeaders(folder)(path)).toEqual(expected);
  });

  it('is nothing where the folder names nothing', () => {
    expect(sentHeaders(join(folder, 'none'))('/')).toEqual({});
  });
});
