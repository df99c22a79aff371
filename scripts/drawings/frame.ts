// One drawing of the atlas: shapes around an origin, and the box that holds them. The origin is where the picture places it:
// the floor under a thing that stands, the shoulder of an arm, the upper left corner of what hangs on a wall.

import type { Shape } from '../../src/picture/shape.ts';

export interface Drawing {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A drawing within the box from (x, y), in whole units so that both scales of the atlas fall on whole pixels. */
export const drawing = (name: string, x: number, y: number, width: number, height: number, shapes: readonly Shape[]): Drawing => ({
  name,
  x,
  y,
  width,
  height,
  shapes,
});

/** A soft shadow on the floor. */
export const SHADOW = { fill: '#14213D', opacity: 0.13 } as const;
