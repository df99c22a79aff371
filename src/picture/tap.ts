// A tap on the picture as the thing it hits.

import type { Picture, Thing } from './picture.ts';

const thingOfFloor = (floor: Picture['floors'][number]): Thing => ({ kind: 'floor', id: floor.id });

/**
 * What a tap at (x, y), in world units, means: the nearest thing whose box holds the point, else the floor, else nothing.
 * `reach` widens boxes for fingers, in world units.
 */
export function thingAt(picture: Picture, x: number, y: number, reach = 0): Thing | undefined {
  let best: { readonly thing: Thing; readonly far: number } | undefined;
  for (const item of picture.items) {
    const { box, thing } = item;
    if (thing === undefined || x < box.left - reach || x > box.right + reach || y < box.top - reach || y > box.bottom + reach) continue;
    // Of things that overlap the one whose middle is nearest; small ones before large ones.
    const far = Math.abs(x - (box.left + box.right) / 2) + Math.abs(y - (box.top + box.bottom) / 2) + (box.right - box.left) / 4;
    if (best === undefined || far < best.far) best = { thing, far };
  }
  if (best !== undefined) return best.thing;
  const floor = picture.floors.find(
    (entry) => x >= picture.building.left && x <= picture.building.right && y >= entry.ceiling && y <= entry.y,
  );
  return floor === undefined ? undefined : thingOfFloor(floor);
}
