/** A static server for the built page, which can play any kind of host: other headers, another folder, another origin. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ServeOptions {
  port?: number; // 0, the default, takes a free one
  headers?: OutgoingHttpHeaders; // sent with every answer, e.g. Access-Control-Allow-Origin
  prefix?: string; // the folder the page lies in, e.g. '/graphics/2025/atlas'
  folder?: string; // what is served; dist/ by default
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

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves `dist/` on 127.0.0.1. Each call is an origin of its own. The caller closes it. */
export async function serveDist(options: ServeOptions = {}): Promise<DistServer> {
  const { port = 0, headers = {}, folder = DIST, pages = {} } = options;
  const prefix = `/${options.prefix ?? ''}/`.replace(/\/+/g, '/');

  function answer(response: ServerResponse, status: number, type: string, body: string | Uint8Array) {
    // Node leaves out the body of an answer to HEAD by itself.
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      ...headers,
    });
    response.end(body);
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages[pathname];
    if (page !== undefined) return answer(response, 200, 'text/html; charset=utf-8', page);
    const path = pathname.startsWith(prefix)
      ? await fileAt(folder, pathname.slice(prefix.length))
      : undefined;
    if (path === undefined) return answer(response, 404, 'text/plain; charset=utf-8', `No ${pathname} here.`);
    answer(response, 200, MIME_TYPES[extname(path)] ?? 'application/octet-stream', await readFile(path));
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
