// Vite plug-ins that make the page one to install and to play offline: its manifest, its icons, its service worker, and the name of its
// version, by which worker and page know each other.

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { ICONS, icons } from './vite-icons.ts';

/** Bytes: the engine is the largest, with one and a half million; a file that is larger would be left out without a word. */
const LARGEST = 8_000_000;

/** Marks the page with its version: a hash over the names of all its files, each of which has its content's hash in it. */
function version(): Plugin {
  return {
    name: 'rollout-version',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const hash = createHash('sha256').update(html);
        for (const name of Object.keys(bundle ?? {}).sort()) hash.update(name);
        return [
          { tag: 'meta', attrs: { name: 'rollout-build', content: hash.digest('hex').slice(0, 16) }, injectTo: 'head' },
          { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-180.png' }, injectTo: 'head' },
        ];
      },
    },
  };
}

export const offline = (): Plugin[] => [
  icons(),
  version(),
  ...VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    // The page registers it itself: its policy lets through only what `session/trusted.ts` has made.
    injectRegister: false,
    // Its build would tell of itself on the output, which others have for an answer of their own.
    integration: {
      configureCustomSWViteBuild(config) {
        config.logLevel = 'warn';
      },
    },
    injectManifest: {
      // All there is but the maps. Nothing of it may be named in `includeAssets` too: then nothing at all would be kept.
      globPatterns: ['**/*'],
      // The plug-in adds the manifest itself.
      // The game as one file is the whole game once more, and only trainers ask for it.
      globIgnores: ['**/*.map', 'service-worker.js', 'manifest.webmanifest', 'player.html', '**/.*'],
      maximumFileSizeToCacheInBytes: LARGEST,
      rollupFormat: 'iife',
      injectionPoint: 'self.precached',
    },
    manifest: {
      id: './',
      name: 'Rollout',
      short_name: 'Rollout',
      description: 'A leadership practice simulator for new IT infrastructure managers.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f6f3ec',
      theme_color: '#14213d',
      categories: ['education', 'games'],
      icons: ICONS.flatMap(({ file, side, purpose }) =>
        purpose === 'apple' ? [] : [{ src: `./${file}`, sizes: `${side}x${side}`, type: 'image/png', purpose }],
      ),
    },
  }),
];
