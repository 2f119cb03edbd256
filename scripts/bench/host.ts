import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sentHeaders } from '../dev/sent-headers.mjs';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Sent {
  path: string;
  /** Body as sent, and time in ms since the epoch at which it was handed over. */
  bytes: number;
  at: number;
}

export interface Host {
  url: string;
  sent: Sent[];
  close(): void;
}

/** Serves a built folder as a host would: gzip, what its `_headers` says. A path that `refuse` matches is a 404. */
export async function host(folder: string, refuse?: RegExp): Promise<Host> {
  const sent: Sent[] = [];
  const headersOf = sentHeaders(folder);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    try {
      if (refuse?.test(path) || !file.startsWith(normalize(folder))) throw new Error('refused');
      const content = readFileSync(file);
      const packed = extname(file) === '.woff2' ? content : gzipSync(content, { level: 9 });
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Content-Length': packed.length,
        'Cache-Control': 'no-cache',
        ...headersOf(path),
        ...(packed === content ? {} : { 'Content-Encoding': 'gzip' }),
      });
      response.end(packed, () => sent.push({ path, bytes: packed.length, at: Date.now() }));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () => server.close(),
  };
}
