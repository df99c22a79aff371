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

/** Fetches one scale of the atlas into the textures. Rejects where it does not come. */
export async function fetchAtlas(textures: Phaser.Textures.TextureManager, scale: AtlasScale): Promise<void> {
  const [image, list] = scale === 1 ? [singleImage, singleList] : [doubleImage, doubleList];
  const [picture, frames] = await Promise.all([fetchImage(image), fetchJson(list)]);
  textures.addAtlas(atlasName(scale), picture, frames);
  // It is large: the page breathes before the first picture is painted with it.
  await new Promise((resolve) => setTimeout(resolve, 0));
}

async function fetchJson(address: string): Promise<object> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

function fetchImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => reject(new Error(address)));
    image.src = address;
  });
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
