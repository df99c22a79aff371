// What stands and hangs on a floor outside of its bays: whoever and whatever found none, what is in the closet, on the ceiling and on the wall.

import type { Fittings } from './fittings.ts';
import { BAY, RISER, SLOT, STOREY, TRAY, closetFor } from './measures.ts';
import { around, bayLeft } from './place.ts';
import type { Place } from './place.ts';

/** Room that somebody has in a crowd before it stands in one row more, behind and higher, as for a picture of a class. */
const ELBOWS = 58;
const MOST_ROWS = 3;
/** Each row stands this much higher than the one before it. */
const STEP = 30;

function crowd({ plan }: Place, { stander, decor, y }: Fittings & { readonly y: number }, inner: number): void {
  const { crowd: people } = plan;
  const rows = Math.min(MOST_ROWS, Math.max(1, Math.ceil((people.length * ELBOWS) / inner)));
  // From the back to the front; neighbours stand in different rows, so that every head is seen.
  for (let row = rows - 1; row >= 0; row -= 1) {
    if (row > 0)
      for (let at = 0; at < inner / BAY; at += 1)
        for (let high = 1; high <= row; high += 1)
          decor(`step:${row}:${at}:${high}`, 'step', Math.min(inner - BAY / 2, at * BAY + BAY / 2), y - (high - 1) * STEP, 'front');
    for (const [index, named] of people.entries())
      if (index % rows === row) stander(named, ((index + 0.5) / people.length) * inner, row * STEP);
  }
}

/** Adds all that is in no bay to a floor's items. */
export function fix(place: Place, fittings: Fittings): void {
  const { plan, y } = place;
  const { decor, machine } = fittings;
  const ceiling = y - STOREY;
  const inner = place.bays * BAY + RISER;
  crowd(place, { ...fittings, y }, inner);
  for (const [index, asset] of plan.overflow.entries()) {
    const x = ((index + 0.5) / plan.overflow.length) * (inner - 60) + 30;
    machine(asset, x, y, around(x, y, 24, 104, 24));
  }
  // Between two lamps, so that neither hides the other.
  const gaps = plan.units
    .map((_, bay) => bay)
    .filter((bay) => bay > 0 && bay !== place.riserBay)
    .map((bay) => bayLeft(bay, place.riserBay));
  for (const [index, asset] of plan.onCeiling.entries()) {
    const share = (index + 0.5) / plan.onCeiling.length;
    const gap = gaps[Math.floor(share * gaps.length)] ?? BAY;
    const x = plan.onCeiling.length <= gaps.length ? gap : BAY / 2 + share * (inner - BAY);
    machine(asset, x, ceiling + TRAY + 3, around(x, ceiling + TRAY, 18, 4, 18, 30));
  }
  for (const [index, asset] of plan.onWall.entries()) {
    const x = inner - 74 - ((index * 66) % (inner - 140));
    machine(asset, x, ceiling + 26, { left: x, top: ceiling + 26, right: x + 58, bottom: ceiling + 66 });
  }
  const riser = place.riserBay * BAY;
  decor('extinguisher', 'extinguisher', riser + 82, y);
  const closet = closetFor(plan.inCloset.length);
  const step = Math.min(SLOT, (closet.slots * SLOT) / Math.max(closet.slots, plan.inCloset.length));
  for (const [index, asset] of plan.inCloset.entries()) {
    const at = y - closet.foot - 18 - index * step;
    machine(asset, riser + 30, at, { left: riser + 28, top: at, right: riser + 76, bottom: at + step });
  }
}
