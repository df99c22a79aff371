// Those on their feet, and signs, as parts: whoever rides has the lift's cabin around them.

import { lookOf, standingParts } from '../picture/index.ts';
import type { Courier, Item, Part, Walker } from '../picture/index.ts';

const STEP_LASTS = 55;
const WORK_LASTS = 160;
const STEPS = 6;

export const one = (frame: string): readonly Part[] => [{ frame, x: 0, y: 0 }];

const stepOf = (elapsed: number): number => Math.floor(elapsed / STEP_LASTS) % STEPS;

const inLift = (parts: readonly Part[]): readonly Part[] => [...one('lift'), ...parts];

export function walkerParts(item: Item, elapsed: number, doing: Walker['doing'], isBuilding: boolean): readonly Part[] {
  const figure =
    'figure' in item && item.figure !== undefined
      ? item.figure
      : { look: lookOf(item.key.slice(item.key.indexOf(':') + 1), 'team'), mood: 'ok' as const };
  const dress = { hasHat: isBuilding, hasToolbox: isBuilding };
  switch (doing) {
    case 'walk':
      return standingParts(figure.look, figure.mood, `walk-${stepOf(elapsed)}`, dress);
    case 'ride':
      return inLift(standingParts(figure.look, figure.mood, 'stand', dress));
    case 'work': {
      const reaches = Math.floor(elapsed / WORK_LASTS) % 2 === 1;
      return standingParts(figure.look, figure.mood, isBuilding ? (reaches ? 'kneel-reach' : 'kneel') : reaches ? 'talk' : 'stand', dress);
    }
  }
}

/** Who brings the crates of a project. */
export function courierParts(key: string, elapsed: number, { doing, hasCrate }: Courier): readonly Part[] {
  const look = lookOf(`courier/${key}`, 'staff');
  const pose =
    doing === 'ride'
      ? hasCrate
        ? 'carry-0'
        : 'stand'
      : hasCrate
        ? (`carry-${stepOf(elapsed)}` as const)
        : (`walk-${stepOf(elapsed)}` as const);
  const parts = standingParts(look, 'good', pose);
  return doing === 'ride' ? inLift(parts) : parts;
}

/** Five sparks that fly apart, in steps so that few frames have to be composed. */
export function sparks(share: number): readonly Part[] {
  const far = 8 + Math.floor(share * 6) * 6;
  return [0, 1, 2, 3, 4].map((index) => {
    const turn = (index / 5) * Math.PI * 2 - Math.PI / 2;
    return { frame: 'spark', x: Math.round(Math.cos(turn) * far), y: Math.round(Math.sin(turn) * far) };
  });
}
