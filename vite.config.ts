// Builds the page: a static site that works from any folder of any server.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { atlas } from './scripts/atlas.ts';
import { languages } from './scripts/vite-languages.ts';
import { offline } from './scripts/vite-offline.ts';
import { phaser } from './scripts/vite-phaser.ts';
import { player } from './scripts/vite-player.ts';
import { previewCache } from './scripts/vite-preview-cache.ts';
import { scenarios } from './scripts/vite-scenarios.ts';
import { STUDIO, studio } from './scripts/vite-studio.ts';

/**
 * Only what the page brings along may run, load or be talked to; scripts get their addresses through `session/trusted.ts` alone.
 * Vite's own development server needs more, so it goes without. `tests/e2e/policy.spec.ts` holds a played week to it.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // React Aria and the building set styles through the DOM, which a policy does not stop; no style text is injected.
  "style-src 'self'",
  // Phaser makes its textures of data: addresses and of what it has loaded, which it names blob:.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types rollout',
].join('; ');

/** The studio shows the game beside the text that makes it, in a frame: a page of this very site. */
const STUDIO_POLICY = `${POLICY}; frame-src 'self'`;

function policy(): Plugin {
  return {
    name: 'rollout-policy',
    apply: 'build',
    transformIndexHtml: (_html, { filename }) => {
      const content = filename.endsWith('studio.html') ? STUDIO_POLICY : POLICY;
      return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
    },
  };
}

/** A part of the Markdown reader that in pages asks the document; in the worker, where alone it runs, there is none. */
const ENTITIES = 'decode-named-character-reference';

export default defineConfig(({ mode }) => ({
  base: './',
  resolve: {
    alias: [
      { find: ENTITIES, replacement: createRequire(import.meta.url).resolve(ENTITIES) },
      // Without sound in space.
      { find: /^howler$/, replacement: 'howler/dist/howler.core.min.js' },
      { find: '@formatjs/icu-skeleton-parser', replacement: fileURLToPath(new URL('scripts/engine/no-skeletons.mjs', import.meta.url)) },
    ],
  },
  plugins: [
    previewCache(),
    phaser(),
    languages(),
    react(),
    scenarios(),
    atlas(),
    policy(),
    mode === STUDIO ? [] : [studio(), player(), offline()],
  ],
  worker: { format: 'es' },
  build: {
    // What of newer browsers is used beyond these is asked for first: `docs/browsers.md`.
    target: ['es2022', 'safari17', 'firefox128', 'chrome120'],
    // All of these load modules ahead by themselves.
    modulePreload: { polyfill: false },
    // Beside the scripts and not named in them: seventy names would be two kilobytes that every visitor fetches. A browser's tools take them by hand.
    sourcemap: 'hidden',
    // Small files stay files: the policy lets no type and no sound come from a data: address.
    assetsInlineLimit: 0,
    // Phaser is one piece of well over half a megabyte; it comes after the menu and is named here so that nobody is surprised.
    chunkSizeWarningLimit: 1_600,
    rolldownOptions: {
      input: mode === STUDIO ? ['studio.html'] : ['index.html', 'studio-play.html'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)|scripts[\\/]engine/ },
            // Signs of the menu that the game has too: a file each would weigh more than they do.
            {
              name: 'signs',
              test: /lucide-react[\\/]dist[\\/]esm[\\/]icons[\\/](x|save|trash(-2)?|triangle-(alert|exclamation-point)|rotate-ccw|menu|settings|download)\.m?js$/,
            },
          ],
        },
      },
    },
  },
}));
