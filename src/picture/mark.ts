// One mark of a scene: everything that the world can paint besides people who move.

export type Mark =
  | {
      readonly mark: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly radius?: number;
      readonly alpha?: number;
    }
  /** A box that fades from one colour to the other, downwards or to the right. */
  | {
      readonly mark: 'fade';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly from: string;
      readonly to: string;
      readonly across: boolean;
    }
  /** Light around a point, from its middle to its rim. */
  | { readonly mark: 'glow'; readonly x: number; readonly y: number; readonly radius: number; readonly from: string; readonly to: string }
  | {
      readonly mark: 'line';
      readonly points: readonly number[];
      readonly colour: string;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly mark: 'frame';
      readonly frame: string;
      readonly x: number;
      readonly y: number;
      readonly flip?: boolean;
      readonly alpha?: number;
    };

/** A filled box. */
export const box = (x: number, y: number, width: number, height: number, fill: string, radius?: number, alpha?: number): Mark => ({
  mark: 'box',
  x,
  y,
  width,
  height,
  fill,
  ...(radius === undefined ? {} : { radius }),
  ...(alpha === undefined ? {} : { alpha }),
});
