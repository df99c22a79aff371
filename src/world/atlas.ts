// The atlas in the browser: which of its two scales is loaded, and where in its image a drawing lies.

import type Phaser from 'phaser';
import doubleList from '../../build/atlas/building-2.json?url';
import doubleImage from '../../build/atlas/building-2.png?url';
import singleList from '../../build/atlas/building-1.json?url';
import singleImage from '../../build/atlas/building-1.png?url';

export type AtlasScale = 1 | 2;

export const atlasName = (scale: AtlasScale): string => `building-${scale}`;

/** The smaller atlas does until drawings are enlarged beyond their size. */
const ENLARGED = 1.1;
export const atlasScaleFor = (devicePixelsPerUnit: number): AtlasScale => (devicePixelsPerUnit <= ENLARGED ? 1 : 2);

/** Queues one scale of the atlas. The loader of the scene has to be started if the scene is past its preload. */
export function queueAtlas(scene: Phaser.Scene, scale: AtlasScale): void {
  const [image, list] = scale === 1 ? [singleImage, singleList] : [doubleImage, doubleList];
  scene.load.atlas(atlasName(scale), image, list);
}

/** A drawing in an atlas image: its place there in pixels, its size and origin in world units. */
export interface Stamp {
  readonly image: CanvasImageSource;
  readonly sx: number;
  readonly sy: number;
  readonly sw: number;
  readonly sh: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
}

export type Stamps = (frame: string) => Stamp;

/** Looks drawings up. Throws for a name that the atlas does not have: a mistake of ours. */
export function stampsOf(textures: Phaser.Textures.TextureManager, scale: AtlasScale): Stamps {
  const texture = textures.get(atlasName(scale));
  const known = new Map<string, Stamp>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (!texture.has(name)) throw new Error(`the atlas has no drawing named ${name}`);
    const frame = texture.get(name);
    const image = frame.source.image;
    if (!(image instanceof HTMLImageElement || image instanceof HTMLCanvasElement)) throw new Error('the atlas is not an image');
    const width = frame.cutWidth / scale;
    const height = frame.cutHeight / scale;
    const stamp = {
      image,
      sx: frame.cutX,
      sy: frame.cutY,
      sw: frame.cutWidth,
      sh: frame.cutHeight,
      width,
      height,
      originX: frame.pivotX * width,
      originY: frame.pivotY * height,
    };
    known.set(name, stamp);
    return stamp;
  };
}
