/** Serves the built pages on the loopback as `frond://` does: the same headers, known files only. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { securityHeaders } from '../../main/page-files.ts';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function servePages(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    // Browsers ask for it; Electron does not.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const path = normalize(new URL(request.url ?? '/', 'http://pages').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    readFile(join(folder, name)).then(
      (bytes) => {
        response.writeHead(200, { ...securityHeaders, 'Content-Type': types[extname(name)] ?? 'text/plain' });
        response.end(bytes);
      },
      () => response.writeHead(404, { ...securityHeaders }).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
