// The ring around the selected thing: white, with the accent's blue on it.

import type Phaser from 'phaser';
import { COLOURS } from '../picture/index.ts';

const NAME = 'ring';

export class Ring {
  private image: Phaser.GameObjects.Image | undefined;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly depth: number,
  ) {}

  hide(): void {
    this.image?.setVisible(false);
  }

  /** Around a point of the canvas; all in CSS pixels. */
  show(x: number, y: number, radius: number, density: number): void {
    const side = Math.ceil((radius * 2 + 12) * density);
    const name = `${NAME}-${side}`;
    if (!this.scene.textures.exists(name)) {
      const texture = this.scene.textures.createCanvas(name, side, side);
      if (texture === null) return;
      for (const [colour, width] of [
        ['#FFFFFF', 7],
        [COLOURS.trunk, 3],
      ] as const) {
        texture.context.strokeStyle = colour;
        texture.context.lineWidth = width * density;
        texture.context.beginPath();
        texture.context.arc(side / 2, side / 2, radius * density, 0, Math.PI * 2);
        texture.context.stroke();
      }
      texture.refresh();
    }
    const old = this.image?.texture.key;
    this.image ??= this.scene.add.image(0, 0, name).setDepth(this.depth);
    this.image
      .setTexture(name)
      .setPosition(Math.round(x * density), Math.round(y * density))
      .setVisible(true);
    // A ring of another size: while one comes nearer there are many.
    if (old !== undefined && old !== name) this.scene.textures.remove(old);
  }
}
