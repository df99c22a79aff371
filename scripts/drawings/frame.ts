// One drawing of the atlas: shapes around an origin, and the box that holds them. The origin is where the picture places it:
// the floor under a thing that stands, the shoulder of an arm, the upper left corner of what hangs on a wall.

import { markupOf } from '../../src/picture/shape.ts';
import type { Shape } from '../../src/picture/shape.ts';

export interface Drawing {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is inside the `svg` element. */
  readonly markup: string;
}

/** A drawing within the box from (x, y), in whole units so that both scales of the atlas fall on whole pixels. */
export const drawing = (name: string, x: number, y: number, width: number, height: number, shapes: readonly Shape[]): Drawing => ({
  name,
  x,
  y,
  width,
  height,
  markup: markupOf(shapes),
});

/** A soft shadow on the floor. */
export const SHADOW = { fill: '#14213D', opacity: 0.13 } as const;

/** A drawing as the text of an SVG file. */
export const svgOf = ({ x, y, width, height, markup }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${markup}</svg>`;
