// Where a floor's furniture goes: the floor and its hour, the bays' edges, boxes around points.

import type { View } from '../core/index.ts';
import { BAY, RISER } from './measures.ts';
import type { Box, Light, Names } from './picture.ts';
import type { FloorPlan } from './unit.ts';

export interface Place {
  readonly view: View;
  readonly names: Names;
  readonly plan: FloorPlan;
  readonly bays: number;
  readonly riserBay: number;
  /** The floor's line. */
  readonly y: number;
  readonly light: Light;
}

/** Left edge of a bay. */
export const bayLeft = (bay: number, riserBay: number): number => bay * BAY + (bay >= riserBay ? RISER : 0);

/** A box around a point. */
export const around = (x: number, y: number, left: number, up: number, right: number, down = 0): Box => ({
  left: x - left,
  top: y - up,
  right: x + right,
  bottom: y + down,
});
