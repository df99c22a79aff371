// The server of the built page tells a browser to keep what has its content's hash in its name, which never changes, and to ask again for the rest.

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Names under `assets/` change with their content: a year, and no question whether they are still the same. */
const FOREVER = 'public, max-age=31536000, immutable';

export function previewCache(): Plugin {
  return {
    name: 'rollout-preview-cache',
    configurePreviewServer(server) {
      const folder = path.resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const [name = ''] = (request.url ?? '').split(/[?#]/, 1);
        // For a file that is not there the page itself is sent, and that must not be kept as the file.
        if (/^\/assets\/[\w.-]+$/.test(name) && existsSync(path.join(folder, name))) response.setHeader('Cache-Control', FOREVER);
        next();
      });
    },
  };
}
