// Cables while they are being laid: straight stretches of one colour, as far as they have come. A stretch is a sprite.

import type Phaser from 'phaser';
import { COLOURS } from '../picture/index.ts';
import type { Cable, MachineState } from '../picture/index.ts';
import { stretchesOf } from './alive.ts';

const COLOUR: Readonly<Record<MachineState, string>> = { ok: COLOURS.copper, warn: COLOURS.warn, down: COLOURS.down };
/** As thick as those that are painted, in world units. */
const THICK = 2.2;
/** Behind everything that stands, before the backdrop. */
const DEPTH = -0.25;
const SIDE = 4;

export interface Stretch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The stretches of a line as far as a share of its length, each from its lesser to its greater end. */
export function laidStretches(points: readonly number[], share: number): readonly Stretch[] {
  const ends = Array.from({ length: points.length / 2 }, (_, at) => ({ x: points[at * 2] ?? 0, y: points[at * 2 + 1] ?? 0 }));
  const lengths = ends.slice(1).map((end, at) => Math.abs(end.x - (ends[at]?.x ?? 0)) + Math.abs(end.y - (ends[at]?.y ?? 0)));
  let left = share * lengths.reduce((sum, one) => sum + one, 0);
  return ends.slice(1).map((end, at) => {
    const from = ends[at] ?? end;
    const length = lengths[at] ?? 0;
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, left / length));
    left -= length;
    const [x, y] = [from.x + (end.x - from.x) * part, from.y + (end.y - from.y) * part];
    return { x: Math.min(from.x, x), y: Math.min(from.y, y), width: Math.abs(x - from.x), height: Math.abs(y - from.y) };
  });
}

export class Wires {
  private readonly laid = new Map<string, readonly Phaser.GameObjects.Image[]>();
  private readonly shares = new Map<string, number>();
  private cables: readonly Cable[] = [];

  constructor(private readonly scene: Phaser.Scene) {}

  /** The cables that are drawn here from now on, and not in the backdrop. */
  keep(cables: readonly Cable[]): void {
    for (const [key, images] of this.laid) {
      if (cables.some((cable) => cable.key === key)) continue;
      for (const image of images) image.destroy();
      this.laid.delete(key);
      this.shares.delete(key);
    }
    this.cables = cables;
  }

  get keys(): readonly string[] {
    return this.cables.map(({ key }) => key);
  }

  lay(key: string, share: number): void {
    this.shares.set(key, share);
  }

  /** Puts every stretch where it belongs; `at` gives device pixels of a world point, `unit` how many a world unit has. */
  dress(at: (x: number, y: number) => readonly [number, number], unit: number): void {
    const thick = Math.max(1, Math.round(THICK * unit));
    for (const cable of this.cables) {
      const images = this.laid.get(cable.key) ?? Array.from({ length: stretchesOf(cable) }, () => this.stretch(cable.state));
      this.laid.set(cable.key, images);
      for (const [index, { x, y, width, height }] of laidStretches(cable.points, this.shares.get(cable.key) ?? 1).entries()) {
        const [left, top] = at(x, y);
        images[index]
          ?.setPosition(left - thick / 2, top - thick / 2)
          .setDisplaySize(Math.max(thick, width * unit), Math.max(thick, height * unit))
          .setVisible(width + height > 0);
      }
    }
  }

  private stretch(state: MachineState): Phaser.GameObjects.Image {
    const name = `wire-${state}`;
    if (!this.scene.textures.exists(name)) {
      const texture = this.scene.textures.createCanvas(name, SIDE, SIDE);
      if (texture !== null) {
        texture.context.fillStyle = COLOUR[state];
        texture.context.fillRect(0, 0, SIDE, SIDE);
        texture.refresh();
      }
    }
    return this.scene.add.image(0, 0, name).setOrigin(0, 0).setDepth(DEPTH);
  }
}
