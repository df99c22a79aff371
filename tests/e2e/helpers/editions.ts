// A server that a test can change: the built page under a folder of any name, a second edition of it in which every file has another name,
// and no connection at all.

import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
const FOLDER = '/any/folder/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const TEXT = /\.(html|js|css|json|webmanifest)$/;

type Files = ReadonlyMap<string, Buffer>;

const firstEdition = (): Files =>
  new Map(
    readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(DIST, file).split(path.sep).join('/'), readFileSync(file)] as const;
      }),
  );

/** The same page as if all of it had been changed: what has a hash in its name gets another. */
function secondEdition(files: Files): Files {
  const renamed = new Map([...files.keys()].filter((name) => name.startsWith('assets/')).map((name) => [name, otherName(name)]));
  const bare = new Map([...renamed].map(([from, to]) => [path.basename(from), path.basename(to)]));
  const names = new RegExp([...bare.keys()].map((name) => name.replaceAll('.', String.raw`\.`)).join('|'), 'g');
  return new Map(
    [...files].map(([name, bytes]) => {
      if (!TEXT.test(name)) return [renamed.get(name) ?? name, bytes];
      const text = bytes.toString('utf8').replaceAll(names, (found) => bare.get(found) ?? found);
      const marked = text.replace(/(<meta name="rollout-build" content=")\w+/, '$1second').replace(/("revision":"[^"]+?)"/g, '$1-2"');
      return [renamed.get(name) ?? name, Buffer.from(marked)];
    }),
  );
}

/** Another last letter of the hash; a name that stayed the same would bring the first edition's file along. */
const otherName = (name: string): string =>
  name
    .replace(/-([\w-]{7})([\w-])(\.\w+)$/, (_all, start: string, last: string, end: string) => `-${start}${last === '_' ? 'A' : '_'}${end}`)
    .replace(/^(assets\/[^-]+)(\.\w+)$/, '$1_$2');

export interface Editions {
  readonly url: string;
  /** Changes over to the second edition; the files of the first are gone. */
  publish(): void;
  /** Takes the connection away, or gives it back. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
}

export async function serveEditions(): Promise<Editions> {
  const first = firstEdition();
  let files = first;
  let isDown = false;
  const server: Server = createServer((request, response) => {
    if (isDown) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(FOLDER.length) || 'index.html';
    const bytes = pathname.startsWith(FOLDER) ? files.get(name) : undefined;
    if (bytes === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${FOLDER}`,
    publish: () => void (files = secondEdition(first)),
    setDown: (next) => void (isDown = next),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}
