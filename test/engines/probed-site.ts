import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { article, frameOf } from '../e2e/host-pages.ts';
import { type DistServer, serveDist } from '../e2e/serve.ts';
import { probe } from './probe.ts';

/** The function as a script of its own; what vitest adds to a function's text is none of the page's. */
const SCRIPT = `(${probe})()`;
const ELEMENT = `<script>${SCRIPT}</script>`;
const HASH = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/** The page under the policy of the build, to which nothing is added but the probe's hash. */
export async function serveProbed({ nameOrigin = false } = {}): Promise<DistServer> {
  const policy = /^\/\n *Content-Security-Policy: (.*)$/m.exec(readFileSync('dist/_headers', 'utf8'))?.[1];
  if (!policy) throw new Error('dist/_headers: expected a policy for /, got none');
  const headers: Record<string, string> = {
    'Access-Control-Allow-Origin': '*',
    'Content-Security-Policy': policy.replace("script-src 'self'", `$& ${HASH}`),
  };
  const page = readFileSync('dist/index.html', 'utf8').replace('<head>', (head) => head + ELEMENT);
  const server = await serveDist({ headers, pages: { '/': page } });
  // As a build for a known address does: WebKit matches 'self' with no address where a frame has no origin.
  if (nameOrigin)
    headers['Content-Security-Policy'] = String(headers['Content-Security-Policy']).replaceAll(
      "'self'",
      `$& ${server.origin}`,
    );
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
