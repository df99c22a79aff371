// Where the manager's minutes of a week go, and the meter's segments made of them. All in minutes.

import type { ManagerView } from '../../core/index.ts';

export interface Hours {
  readonly all: number;
  readonly standing: number;
  readonly blocks: number;
  readonly answers: number;
  readonly slack: number;
}

export type SegmentKind = 'standing' | 'block' | 'answer' | 'slack';

const HOUR = 60;
/** More segments than this would be slivers at 360 px. */
const MOST_SEGMENTS = 14;

export function hoursOf(manager: ManagerView): Hours {
  const standing = manager.standing.reduce((sum, entry) => sum + entry.costs, 0);
  const blocks = manager.blocks.length * manager.blockMinutes + (manager.beyond ?? 0);
  const answers = manager.interrupted;
  return { all: manager.minutes, standing, blocks, answers, slack: Math.max(0, manager.minutes - standing - blocks - answers) };
}

/** A segment and the kinds of its two halves: half an hour is drawn as half an hour. */
export type Segment = readonly [SegmentKind, SegmentKind];

/** Two kinds for each segment. Rounding goes to slack, so nothing seems free that is not. */
export function segmentsOf(hours: Hours): readonly Segment[] {
  const size = hours.all / HOUR <= MOST_SEGMENTS ? HOUR : 2 * HOUR;
  const count = Math.max(1, Math.round(hours.all / size));
  const upTo = [hours.standing, hours.standing + hours.blocks, hours.standing + hours.blocks + hours.answers];
  const kindAt = (place: number): SegmentKind => {
    const minute = place * (hours.all / count);
    if (minute < (upTo[0] ?? 0)) return 'standing';
    if (minute < (upTo[1] ?? 0)) return 'block';
    return minute < (upTo[2] ?? 0) ? 'answer' : 'slack';
  };
  return Array.from({ length: count }, (_, index): Segment => [kindAt(index + 0.25), kindAt(index + 0.75)]);
}
