/**
 * A static server for the built page, which sends what `dist/_headers` says. It can play any other kind of host: other
 * headers, another folder, another origin.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { sentHeaders } from '../../../scripts/dev/sent-headers.mjs';
import { BUILT } from '../site-folders.ts';

export interface ServeOptions {
  port?: number; // 0, the default, takes a free one
  headers?: OutgoingHttpHeaders; // sent with every answer in place of what the folder's _headers says; {}: none
  prefix?: string; // the folder the page lies in, e.g. '/graphics/2025/atlas'
  folder?: string; // what is served; the tests' built site by default
  pages?: Record<string, string>; // HTML by path, e.g. an article at '/article.html'; goes before files
}

export interface DistServer {
  origin: string; // 'http://127.0.0.1:40123'
  url: string; // the page's address, with a slash at its end: 'http://127.0.0.1:40123/graphics/2025/atlas/'
  close: () => Promise<void>;
}

const MIME_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves the tests' built site on 127.0.0.1. Each call is an origin of its own. The caller closes it. */
export async function serveDist(options: ServeOptions = {}): Promise<DistServer> {
  const { port = 0, headers, folder = BUILT, pages = {} } = options;
  const prefix = `/${options.prefix ?? ''}/`.replace(/\/+/g, '/');
  const headersOf = headers ? () => headers : sentHeaders(folder);

  function answer(
    response: ServerResponse,
    status: number,
    body: string | Uint8Array,
    sent: OutgoingHttpHeaders,
  ) {
    // Node leaves out the body of an answer to HEAD by itself.
    response.writeHead(status, {
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-cache',
      ...sent,
    });
    response.end(body);
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages[pathname];
    // An article is not ours: it has no policy but the one that a test gives it.
    if (page !== undefined)
      return answer(response, 200, page, { 'Content-Type': MIME_TYPES['.html'], ...headers });
    // Browsers ask every site for an icon that names none.
    if (pathname === '/favicon.ico') return answer(response, 204, '', {});
    const inside = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    const path = inside === undefined ? undefined : await fileAt(folder, inside);
    if (path === undefined) {
      const type = 'text/plain; charset=utf-8';
      return answer(response, 404, `No ${pathname} here.`, { 'Content-Type': type, ...headersOf('') });
    }
    const type = MIME_TYPES[extname(path)] ?? 'application/octet-stream';
    answer(response, 200, await readFile(path), { 'Content-Type': type, ...headersOf(`/${inside}`) });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: origin + prefix,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file for a path relative to the folder, a folder's index.html included; `undefined` where there is none. */
async function fileAt(folder: string, relative: string): Promise<string | undefined> {
  let path: string;
  try {
    path = join(folder, decodeURIComponent(relative));
  } catch {
    return undefined; // a malformed escape
  }
  if (path !== folder && !path.startsWith(folder.replace(/[\\/]$/, '') + sep)) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory())
    return fileAt(folder, `${relative.replace(/\/?$/, '/')}index.html`.replace(/^\//, ''));
  return found?.isFile() ? path : undefined;
}
