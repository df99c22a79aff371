// Makes the atlas of the building: every drawing of `scripts/drawings`, rasterised at single and at double size and packed
// into one image each, written to `build/atlas`. Runs as a Vite plugin before the page is served or built, and only when
// the drawings have changed. The same drawings give the same bytes.

import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { packAsync } from 'free-tex-packer-core';
import type { Plugin } from 'vite';
import { svgOf } from './drawings/frame.ts';
import { drawings } from './drawings/index.ts';

export const ATLAS_FOLDER = 'build/atlas';
export const ATLAS_SCALES = [1, 2] as const;
/** Sides of one atlas image in pixels: every browser takes textures of this size. */
const LARGEST_SIDE = 2048;
/** Pixels kept free around each drawing, so that none bleeds into its neighbour when it is scaled. */
const PADDING = 2;

export interface AtlasFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Names what the atlas is made of: equal keys mean equal files. */
export function atlasKey(): string {
  const hash = createHash('sha256');
  for (const drawing of drawings) hash.update(drawing.name).update(svgOf(drawing));
  return hash.digest('hex');
}

async function atlasAt(scale: number): Promise<readonly AtlasFile[]> {
  const images = drawings.map((drawing) => ({
    path: `${drawing.name}.png`,
    contents: new Resvg(svgOf(drawing), { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } }).render().asPng(),
  }));
  const files = await packAsync(images, {
    textureName: 'building',
    width: LARGEST_SIDE,
    height: LARGEST_SIDE,
    padding: PADDING,
    allowRotation: false,
    allowTrim: false,
    detectIdentical: false,
    removeFileExtension: true,
    exporter: 'JsonHash' as never,
    packer: 'MaxRectsPacker' as never,
  });
  const image = files.find((file) => file.name.endsWith('.png'));
  const list = files.find((file) => file.name.endsWith('.json'));
  if (files.length !== 2 || image === undefined || list === undefined)
    throw new Error(`the drawings do not fit one image of ${LARGEST_SIDE} pixels at scale ${scale}`);
  const boxes = (JSON.parse(list.buffer.toString('utf8')) as { readonly frames: Readonly<Record<string, { readonly frame: Box }>> }).frames;
  const frames = Object.fromEntries(
    drawings.map((drawing) => {
      const box = boxes[drawing.name]?.frame;
      if (box === undefined) throw new Error(`${drawing.name} is missing from the atlas, or there are two of that name`);
      return [
        drawing.name,
        {
          frame: box,
          rotated: false,
          trimmed: false,
          sourceSize: { w: box.w, h: box.h },
          spriteSourceSize: { x: 0, y: 0, w: box.w, h: box.h },
          pivot: { x: -drawing.x / drawing.width, y: -drawing.y / drawing.height },
        },
      ];
    }),
  );
  return [
    { name: `building-${scale}.png`, bytes: image.buffer },
    { name: `building-${scale}.json`, bytes: Buffer.from(`${JSON.stringify({ frames, meta: { scale } })}\n`) },
  ];
}

/** All files of the atlas. Throws when the drawings do not fit or two have one name. */
export async function makeAtlas(): Promise<readonly AtlasFile[]> {
  const perScale = await Promise.all(ATLAS_SCALES.map(atlasAt));
  return perScale.flat();
}

/** Writes the atlas below `root` unless the one that stands there is made of the same drawings. */
export async function writeAtlas(root: string): Promise<void> {
  const folder = join(root, ATLAS_FOLDER);
  const keyFile = join(folder, 'made-of.txt');
  const key = atlasKey();
  if ((await readFile(keyFile, 'utf8').catch(() => '')) === key) return;
  await mkdir(folder, { recursive: true });
  const files = [...(await makeAtlas()), { name: 'made-of.txt', bytes: Buffer.from(key) }];
  for (const file of files) {
    // Renamed into place, so that a page that is being built meanwhile never reads half a file.
    const unfinished = join(folder, `${file.name}.${process.pid}`);
    await writeFile(unfinished, file.bytes);
    await rename(unfinished, join(folder, file.name));
  }
}

/** The Vite plugin. */
export function atlas(): Plugin {
  let root = '.';
  return {
    name: 'rollout-atlas',
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      await writeAtlas(root);
    },
  };
}
