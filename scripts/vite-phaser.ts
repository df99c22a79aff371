// Vite plug-in: the page is built with the part of Phaser that it uses (`scripts/engine/phaser.mjs`). Phaser asks for its features by
// `typeof FLAG`, which its own build replaces; so does this. The development server keeps the whole engine, which comes in one file.

import { readFileSync } from 'node:fs';
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
/** Files of the engine that come with every game and that the building has no use for: a stand-in that does nothing takes their place. */
const LEFT_OUT: readonly RegExp[] = [
  /animations\/AnimationManager/,
  /cameras\/2d\/effects\/(Fade|Flash|Pan|RotateTo|Shake|Zoom)/,
  /core\/DebugHeader/,
  /device\/(Audio|Fullscreen|Video)/,
  /display\/ColorMatrix/,
  /filters\/(?!index|Controller)\w+/,
  /gameobjects\/components\/PathFollower/,
  /gameobjects\/tilesprite\/TileSprite/,
  /input\/InputManager/,
  /renderer\/snapshot\/(Canvas|WebGL)Snapshot/,
  /renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip|TileSprite)/,
  /renderer\/webgl\/renderNodes\/(DrawLine|DynamicTextureHandler|FillPath|StrokePath)/,
  /renderer\/webgl\/renderNodes\/filters\/\w+/,
  /renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|SpriteGPULayer|Tile|TilemapGPULayer|TileSprite)/,
  /renderer\/webgl\/renderNodes\/texturer\/TexturerTileSprite/,
  /renderer\/webgl\/renderNodes\/transformer\/Transformer(Tile|TileSprite|Vertex)/,
  /textures\/DynamicTexture/,
  /textures\/parsers\/(AtlasXML|KTXParser|PCT|PCTDecode|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML)/,
].map(({ source }) => new RegExp(`/phaser/src/(${source})\\.js$`));
/** Files in whose place one of ours says the little that is asked of them. */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/\/phaser\/src\/math\/index\.js$/, 'math.cjs'],
  [/\/phaser\/src\/math\/Matrix4\.js$/, 'projection.cjs'],
];

const here = (name: string): string => readFileSync(new URL(`engine/${name}`, import.meta.url), 'utf8');

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
    load: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler(id) {
        const file = id.replaceAll('\\', '/');
        const replaced = REPLACED.find(([pattern]) => pattern.test(file));
        if (replaced !== undefined) return here(replaced[1]);
        return LEFT_OUT.some((pattern) => pattern.test(file)) ? here('left-out.cjs') : undefined;
      },
    },
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) => ({ code: code.replace(FLAG, (_, flag: string) => String(FLAGS[flag])), map: null }),
    },
  };
}
