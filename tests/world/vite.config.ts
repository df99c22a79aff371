// Serves the preview of the building: `npx vite --config tests/world/vite.config.ts`, then /tests/world/preview.html.

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { atlas } from '../../scripts/atlas.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vite-world',
  server: { port: 5310, strictPort: true },
  optimizeDeps: { include: ['phaser'], entries: ['tests/world/preview.html'] },
  plugins: [atlas()],
});
