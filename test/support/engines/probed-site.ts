import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sentHeaders } from '../../../scripts/dev/sent-headers.mjs';
import { article, frameOf } from '../e2e/host-pages.ts';
import { type DistServer, serveDist } from '../e2e/serve.ts';
import { BUILT } from '../site-folders.ts';
import { probe } from './probe.ts';

/** The function as a script of its own; what vitest adds to a function's text is none of the page's. */
const SCRIPT = `(${probe})()`;
const ELEMENT = `<script>${SCRIPT}</script>`;
const HASH = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/**
 * The page with what `dist/_headers` sends with it, to whose policy nothing is added but the probe's hash. With
 * `nameOrigin` as a build for a known address does: in a frame without an origin WebKit lets nothing match 'self'.
 */
export async function serveProbed({ nameOrigin = false } = {}): Promise<DistServer> {
  const headers = sentHeaders(BUILT)('/');
  const policy = headers['Content-Security-Policy']?.replace("script-src 'self'", `$& ${HASH}`);
  if (!policy) throw new Error(`${BUILT}/_headers: expected a policy for /, got none`);
  headers['Content-Security-Policy'] = policy;
  const page = readFileSync(`${BUILT}/index.html`, 'utf8').replace('<head>', (head) => head + ELEMENT);
  const server = await serveDist({ headers, pages: { '/': page } });
  // Where it is served is known from now on; the server looks at these headers for each answer.
  if (nameOrigin) headers['Content-Security-Policy'] = policy.replaceAll("'self'", `$& ${server.origin}`);
  return server;
}

/** The page as a browser without scripts has it: the same answer, and a policy that lets none run. */
export function serveStill(): Promise<DistServer> {
  return serveDist({ headers: { 'Content-Security-Policy': "script-src 'none'" } });
}

/** A newspaper of another origin, whose article holds the atlas in a frame with these attributes. */
export function serveArticle(src: string, attributes = '', after = ''): Promise<DistServer> {
  const body = `${ELEMENT}${frameOf(src, attributes)}${after}`;
  return serveDist({ headers: {}, pages: { '/': article(body) } });
}
