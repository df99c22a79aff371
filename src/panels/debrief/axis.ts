// The week axis that the lanes of the timeline, its marks and the scrubber share.

import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Week } from '../../core/index.ts';
import { widthOf } from './chart/wrap.ts';

/** Room at the left for a mark of the first week, at the right for the words at the ends of the lines; less where there is little. */
const LEFT = 20;
const RIGHT = 118;
const RIGHT_NARROW = 92;
const NARROW = 560;
/** Room that two week numbers need from middle to middle. */
const APART = 30;

export interface Axis {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly x: ScaleLinear<number, number>;
  /** Weeks whose number is written. */
  readonly ticks: readonly Week[];
}

export function axisOf(width: number, weeks: Week, endText = ''): Axis {
  const room = Math.max(width < NARROW ? RIGHT_NARROW : RIGHT, Math.min(widthOf(endText) + 12, width / 3));
  const right = width - room;
  const x = scaleLinear()
    .domain([1, Math.max(2, weeks)])
    .range([LEFT, right]);
  const each = (right - LEFT) / Math.max(1, weeks - 1);
  const step = Math.max(1, Math.ceil(APART / each));
  const ticks = Array.from({ length: weeks }, (_, index) => index + 1).filter((week) => (week - 1) % step === 0);
  return { width, left: LEFT, right, x, ticks };
}
