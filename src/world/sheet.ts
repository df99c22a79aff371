// A texture of composed figures: each is put together once from the atlas's parts at the very size it is shown, and is one
// sprite from then on. When the sheet is full or the size changes it starts afresh.

import type Phaser from 'phaser';
import type { Part } from '../picture/index.ts';
import type { Stamp, Stamps } from './atlas.ts';
import { paintParts } from './paint.ts';
import { canvasTexture, uploadPatches, type Patch } from './canvas-texture.ts';

const SIDE = 1_024;
const LARGEST_SIDE = 2_048;
const GAP = 2;

/** A composed figure: its frame in the sheet and where its origin lies in it, from 0 to 1. */
export interface Composed {
  readonly frame: string;
  readonly originX: number;
  readonly originY: number;
}

interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function extentOf(parts: readonly Part[], stamps: Stamps): Extent {
  const extent: Extent = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const part of parts) {
    const stamp: Stamp = stamps(part.frame);
    const left = part.x - (part.flip === true ? stamp.width - stamp.originX : stamp.originX);
    extent.left = Math.min(extent.left, left);
    extent.right = Math.max(extent.right, left + stamp.width);
    extent.top = Math.min(extent.top, part.y - stamp.originY);
    extent.bottom = Math.max(extent.bottom, part.y - stamp.originY + stamp.height);
  }
  return extent;
}

export class Sheet {
  private readonly texture: Phaser.Textures.CanvasTexture;
  private readonly known = new Map<string, Composed>();
  private x = 0;
  private y = 0;
  private rowHeight = 0;
  /** Not with the renderer yet; undefined where that is all of it. */
  private fresh: Patch[] | undefined;
  private unit = 1;

  constructor(
    private readonly textures: Phaser.Textures.TextureManager,
    readonly key: string,
  ) {
    this.texture = canvasTexture(textures, key, SIDE, SIDE);
  }

  /** Forgets all figures; those shown have to be composed again. `unit` is device pixels per world unit. */
  clear(unit: number): void {
    this.unit = unit;
    for (const { frame } of this.known.values()) this.texture.remove(frame);
    this.known.clear();
    this.x = 0;
    this.y = 0;
    this.rowHeight = 0;
    const side = unit > 1 ? LARGEST_SIDE : SIDE;
    this.texture.context.clearRect(0, 0, side, side);
    if (this.texture.width === side) this.fresh &&= [];
    else {
      this.texture.setSize(side, side);
      this.fresh = undefined;
    }
  }

  /** The frame of these parts, composed now unless it is known. Undefined when the sheet is full. */
  compose(parts: readonly Part[], stamps: Stamps): Composed | undefined {
    const key = JSON.stringify(parts);
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const extent = extentOf(parts, stamps);
    const originX = Math.ceil(-extent.left * this.unit) + 1;
    const originY = Math.ceil(-extent.top * this.unit) + 1;
    const width = originX + Math.ceil(extent.right * this.unit) + 1;
    const height = originY + Math.ceil(extent.bottom * this.unit) + 1;
    if (this.x + width > this.texture.width) {
      this.x = 0;
      this.y += this.rowHeight + GAP;
      this.rowHeight = 0;
    }
    if (this.y + height > this.texture.height || width > this.texture.width) return undefined;
    const { x, y } = this;
    paintParts(this.texture.context, stamps, parts, x + originX, y + originY, this.unit);
    const frame = `figure-${this.known.size}`;
    this.texture.add(frame, 0, x, y, width, height);
    const composed = { frame, originX: originX / width, originY: originY / height };
    this.known.set(key, composed);
    this.x += width + GAP;
    this.rowHeight = Math.max(this.rowHeight, height);
    this.fresh?.push({ x, y, width, height });
    return composed;
  }

  /** Hands what was composed to the renderer. */
  upload(): void {
    if (this.fresh === undefined) this.texture.refresh();
    else if (this.fresh.length > 0) uploadPatches(this.texture, this.fresh);
    this.fresh = [];
  }

  destroy(): void {
    this.textures.remove(this.texture);
  }
}
