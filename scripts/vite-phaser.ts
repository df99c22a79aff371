// Vite plug-in: the page is built with the part of Phaser that it uses (`scripts/engine/phaser.mjs`). Phaser asks for its features by
// `typeof FLAG`, which its own build replaces; so does this. The development server keeps the whole engine, which comes in one file.

import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  // Howler plays the sounds.
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const FLAG = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');
const SOURCES = path.join(path.dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');

export function phaser(): Plugin {
  return {
    name: 'rollout-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: fileURLToPath(new URL('engine/phaser.mjs', import.meta.url)) },
          { find: /^phaser-src\//, replacement: `${SOURCES}/` },
        ],
      },
      define: { global: 'globalThis' },
    }),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) => ({ code: code.replace(FLAG, (_, flag: string) => String(FLAGS[flag])), map: null }),
    },
  };
}
