// The Phaser scene: one painted backdrop that holds everything at rest, and sprites for the few items that are alive. It knows
// neither days nor decisions; `player.ts` moves what is alive, `create-world.ts` says what to show.

import Phaser from 'phaser';
import { COLOURS, LAYERS, partsOf, sceneKey, sceneOf } from '../picture/index.ts';
import type { Cable, Item, Light, Part, Picture, Posture } from '../picture/index.ts';
import { livingOf, wiresOf } from './alive.ts';
import { atlasName, atlasScaleFor, fetchAtlas, stampsOf } from './atlas.ts';
import type { AtlasScale, Stamps } from './atlas.ts';
import type { Boards, Guest } from './boards.ts';
import type { Frame } from './fit.ts';
import { canvasTexture } from './canvas-texture.ts';
import { paintScene } from './paint.ts';
import { Ring } from './ring.ts';
import { Sheet } from './sheet.ts';
import { Wires } from './wires.ts';

const BACKDROP = 'backdrop';
/** The backdrop as it was before the light changed. */
const BEFORE = 'backdrop-before';
/** One light goes over into the next in so many milliseconds. */
const DAWN_LASTS = 1_200;
const DEPTH_OF_RING = LAYERS.length + 2;
/** Walkers and signs are in front of everything that stands. */
const DEPTH_IN_FRONT = LAYERS.length + 1;

interface Alive {
  item: Item;
  readonly sprites: Phaser.GameObjects.Image[];
  posture: Posture;
  alpha: number;
  rise: number;
}

const isSamePosture = (a: Posture, b: Posture): boolean =>
  a.seated === b.seated && a.standing === b.standing && a.isBlinking === b.isBlinking;

export class Stage extends Phaser.Scene implements Boards {
  private picture: Picture | undefined;
  private frame: Frame = { left: 0, top: 0, scale: 1 };
  private density = 1;
  /** Of the canvas, in its pixels. */
  private width = 8;
  private height = 8;
  private stamps: Stamps | undefined;
  private atlasScale: AtlasScale | undefined;
  private backdrop: Phaser.Textures.CanvasTexture | undefined;
  private backdropImage: Phaser.GameObjects.Image | undefined;
  private before: Phaser.Textures.CanvasTexture | undefined;
  private beforeImage: Phaser.GameObjects.Image | undefined;
  private light: Light | undefined;
  private dawn = 0;
  private sheet: Sheet | undefined;
  private ring: Ring | undefined;
  private wires: Wires | undefined;
  private painted = '';
  /** The sheet was emptied: all who are shown have to be composed again. */
  private isStale = false;
  private fetching = false;
  private isGone = false;
  private readonly alive = new Map<string, Alive>();
  private readonly guests = new Map<Guest, Phaser.GameObjects.Image>();

  constructor(
    private readonly firstAtlas: AtlasScale,
    private readonly whenReady: () => void,
  ) {
    super('stage');
  }

  create(): void {
    this.backdrop = canvasTexture(this.textures, BACKDROP, 8, 8);
    this.backdropImage = this.add.image(0, 0, BACKDROP).setOrigin(0, 0).setDepth(-1);
    this.before = canvasTexture(this.textures, BEFORE, 8, 8);
    this.beforeImage = this.add.image(0, 0, BEFORE).setOrigin(0, 0).setDepth(-0.5).setVisible(false);
    this.sheet = new Sheet(this.textures, 'figures');
    this.ring = new Ring(this, DEPTH_OF_RING);
    this.wires = new Wires(this);
    this.cameras.main.setBackgroundColor(COLOURS.sky);
    this.events.once('destroy', () => {
      this.isGone = true;
    });
    // Where its drawings do not come the building stays empty, and is read and played by its names.
    void this.fetch(this.firstAtlas).finally(() => {
      if (!this.isGone) this.whenReady();
    });
  }

  get unit(): number {
    return this.frame.scale * this.density;
  }

  get isFetching(): boolean {
    return this.fetching;
  }

  get isDawning(): boolean {
    return this.dawn > 0;
  }

  /** Moves a change of light on by milliseconds. */
  brighten(milliseconds: number): void {
    if (this.dawn <= 0) return;
    this.dawn = Math.max(0, this.dawn - milliseconds);
    this.beforeImage?.setAlpha(this.dawn / DAWN_LASTS).setVisible(this.dawn > 0);
  }

  /** Paints the picture so far, with all that was alive at rest in it, to let it fade over what comes. */
  private keepBefore(): void {
    if (this.picture === undefined || this.stamps === undefined || this.before === undefined) return;
    const { width, height } = this;
    this.before.setSize(width, height);
    paintScene(this.before.context, this.stamps, sceneOf(this.picture), { left: this.frame.left, top: this.frame.top, unit: this.unit });
    this.before.refresh();
    this.beforeImage?.setFrame('__BASE');
    this.dawn = DAWN_LASTS;
    this.beforeImage?.setAlpha(1).setVisible(true);
  }

  /**
   * Paints a picture in a frame for a canvas of so many pixels; `live` are keys of items and cables that get sprites of their own, which have
   * to be dressed before anything is rendered. From one light to the next it fades, for those too who want things still: nothing moves by it.
   */
  present(picture: Picture, frame: Frame, density: number, live: readonly string[], width: number, height: number): void {
    const isSame = frame.left === this.frame.left && frame.top === this.frame.top && frame.scale === this.frame.scale;
    if (isSame && this.painted !== '' && this.light !== undefined && this.light !== picture.light) this.keepBefore();
    else if (!isSame || this.light !== picture.light) this.brighten(DAWN_LASTS);
    this.light = picture.light;
    const isRescaled = frame.scale !== this.frame.scale || density !== this.density;
    this.picture = picture;
    this.frame = frame;
    this.density = density;
    this.width = width;
    this.height = height;
    const wanted = atlasScaleFor(this.unit);
    if (wanted !== this.atlasScale) {
      if (this.textures.exists(atlasName(wanted))) {
        this.atlasScale = wanted;
        this.stamps = stampsOf(this.textures, wanted);
        this.sheet?.clear(this.unit);
      } else {
        void this.fetchSharper(wanted);
        if (this.stamps === undefined) return;
      }
    }
    if (isRescaled) this.sheet?.clear(this.unit);
    this.enliven(live);
    this.paint();
  }

  /** True once it is there. */
  private async fetch(scale: AtlasScale): Promise<boolean> {
    if (this.fetching) return false;
    this.fetching = true;
    try {
      await fetchAtlas(this.textures, scale);
      return !this.isGone;
    } catch {
      return false;
    } finally {
      this.fetching = false;
    }
  }

  private async fetchSharper(scale: AtlasScale): Promise<void> {
    if (!(await this.fetch(scale)) || this.picture === undefined) return;
    this.painted = '';
    this.present(this.picture, this.frame, this.density, [...this.alive.keys(), ...(this.wires?.keys ?? [])], this.width, this.height);
    this.dress();
  }

  private enliven(live: readonly string[]): void {
    const picture = this.picture;
    if (picture === undefined) return;
    const living = new Map(livingOf(picture, live).map((item) => [item.key, item]));
    for (const [key, entry] of this.alive) {
      if (living.has(key)) continue;
      for (const sprite of entry.sprites) sprite.destroy();
      this.alive.delete(key);
    }
    for (const [key, item] of living) {
      const entry = this.alive.get(key);
      if (entry === undefined) this.alive.set(key, { item, sprites: [], posture: {}, alpha: 1, rise: 0 });
      else entry.item = item;
    }
    this.wires?.keep(wiresOf(picture, live));
  }

  private paint(): void {
    if (this.picture === undefined || this.stamps === undefined || this.backdrop === undefined) return;
    const { width, height } = this;
    const marks = sceneOf(this.picture, new Set([...this.alive.keys(), ...(this.wires?.keys ?? [])]));
    const name = `${sceneKey(marks)}/${width}×${height}/${this.frame.left},${this.frame.top},${this.unit}/${this.atlasScale}`;
    if (name === this.painted) return;
    this.painted = name;
    this.backdrop.setSize(width, height);
    paintScene(this.backdrop.context, this.stamps, marks, { left: this.frame.left, top: this.frame.top, unit: this.unit });
    this.backdrop.refresh();
    this.backdropImage?.setFrame('__BASE');
  }

  /** Device pixels of a world point. */
  private readonly at = (x: number, y: number): readonly [number, number] => [
    Math.round((x - this.frame.left) * this.unit),
    Math.round((y - this.frame.top) * this.unit),
  ];

  private wear(sprite: Phaser.GameObjects.Image, parts: readonly Part[]): void {
    if (this.sheet === undefined || this.stamps === undefined) return;
    let composed = this.sheet.compose(parts, this.stamps);
    if (composed === undefined) {
      this.sheet.clear(this.unit);
      this.isStale = true;
      composed = this.sheet.compose(parts, this.stamps);
    }
    if (composed !== undefined) sprite.setTexture(this.sheet.key, composed.frame).setOrigin(composed.originX, composed.originY);
  }

  /** Gives every sprite its frame and place. */
  dress(): void {
    // Where the sheet is full it is emptied, and those who were dressed before that have to be dressed once more.
    for (let turn = 0; turn < 2 && (turn === 0 || this.isStale); turn += 1) {
      this.isStale = false;
      for (const entry of this.alive.values()) this.dressOne(entry);
      for (const guest of this.guests.keys()) this.refresh(guest);
    }
    this.isStale = false;
    this.wires?.dress(this.at, this.unit);
    this.sheet?.upload();
  }

  private dressOne(entry: Alive): void {
    const { item, sprites } = entry;
    const layers = partsOf(item, entry.posture);
    const [x, y] = this.at(item.x, item.y);
    for (const [index, { layer, parts }] of layers.entries()) {
      const sprite = sprites[index] ?? this.add.image(0, 0, BACKDROP);
      sprites[index] = sprite;
      this.wear(sprite, parts);
      sprite
        .setPosition(x, y - Math.round(entry.rise * this.unit))
        .setDepth(LAYERS.indexOf(layer))
        .setAlpha(entry.alpha)
        .setVisible(true);
    }
    for (const sprite of sprites.slice(layers.length)) sprite.setVisible(false);
  }

  itemAlive(key: string): Item | undefined {
    return this.alive.get(key)?.item;
  }

  pose(key: string, posture: Posture, alpha = 1, rise = 0): void {
    const entry = this.alive.get(key);
    if (entry === undefined) return;
    if (isSamePosture(entry.posture, posture) && entry.alpha === alpha && entry.rise === rise) return;
    entry.posture = posture;
    entry.alpha = alpha;
    entry.rise = rise;
    this.dressOne(entry);
  }

  vacate(key: string, isOut: boolean): void {
    const entry = this.alive.get(key);
    const current = this.picture?.items.find((item) => item.key === key);
    if (
      entry === undefined ||
      current === undefined ||
      (entry.item.kind !== 'seat' && entry.item.kind !== 'table-seat' && entry.item.kind !== 'stander')
    )
      return;
    const isEmpty = !('figure' in entry.item);
    if (isEmpty === isOut || current.kind !== entry.item.kind) return;
    if (isOut) {
      const { figure: _, ...empty } = entry.item;
      entry.item = empty;
    } else entry.item = current;
    this.dressOne(entry);
  }

  guest(parts: readonly Part[], x: number, y: number): Guest {
    const guest: Guest = { parts, x, y, flip: false, alpha: 1 };
    this.guests.set(guest, this.add.image(0, 0, BACKDROP).setDepth(DEPTH_IN_FRONT));
    this.refresh(guest);
    return guest;
  }

  refresh(guest: Guest): void {
    const sprite = this.guests.get(guest);
    if (sprite === undefined) return;
    const [x, y] = this.at(guest.x, guest.y);
    this.wear(sprite, guest.parts);
    sprite.setPosition(x, y).setFlipX(guest.flip).setAlpha(guest.alpha);
    if (guest.flip) sprite.setOrigin(1 - sprite.originX, sprite.originY);
  }

  dismiss(guest: Guest): void {
    this.guests.get(guest)?.destroy();
    this.guests.delete(guest);
  }

  lay(cable: Cable, share: number): void {
    this.wires?.lay(cable.key, share);
    this.wires?.dress(this.at, this.unit);
  }

  upload(): void {
    if (this.isStale) this.dress();
    else this.sheet?.upload();
  }

  /** A ring of `radius` CSS pixels around a point of the canvas, or none. */
  encircle(point: { readonly x: number; readonly y: number; readonly radius: number } | undefined): void {
    if (point === undefined) this.ring?.hide();
    else this.ring?.show(point.x, point.y, point.radius, this.density);
  }
}
