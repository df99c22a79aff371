// From what may be known to what is to be seen. Pure: equal views give equal pictures, on every day and machine.

import { FRIDAY, weekdayOf } from '../core/index.ts';
import type { View } from '../core/index.ts';
import { badgesOf } from './badges.ts';
import { planOf } from './floor-plan.ts';
import type { FloorPlan } from './unit.ts';
import { furnish } from './furnish.ts';
import {
  BAY,
  DESK_TOP,
  LIFT,
  MARGIN,
  PLINTH,
  RISE,
  RISER,
  ROOF,
  ROOF_KIT,
  SCREEN_OFFSET,
  SHELL,
  SLAB,
  STOREY,
  TRAY,
  VAN_OFFSET,
  YARD,
} from './measures.ts';
import { WALLS } from './palette.ts';
import type { Cable, Item, Light, MachineState, Names, Picture, PictureFloor } from './picture.ts';
import { listOf } from './thing-list.ts';
import { figureOf } from './seed.ts';

const SCREEN_STATES = { ok: 'ok', slow: 'warn', down: 'down', off: 'ok' } as const;

/** Cables along the ceiling tray from the riser down to screens and machines of a floor. */
function cablesOf(items: readonly Item[], riserMiddle: number, y: number): readonly Cable[] {
  const tray = y - STOREY + TRAY;
  return items.flatMap((item): readonly Cable[] => {
    const drop = (x: number, foot: number, state: MachineState): readonly Cable[] => [
      { key: `cable:${item.key}`, state, points: [riserMiddle, tray, x, tray, x, foot] },
    ];
    if (item.kind === 'seat') return drop(item.x + SCREEN_OFFSET, y - DESK_TOP - 4, SCREEN_STATES[item.screen]);
    if (item.kind === 'machine' && item.y === y) return drop(item.x + 12, y - DESK_TOP - 12, item.state);
    return [];
  });
}

/**
 * Wall colours by department: each has the one that its name draws, or the next that neither the floor above nor a neighbour has. Floors
 * without a department have one of their own.
 */
function wallsOf(floors: readonly FloorPlan[]): readonly (readonly number[])[] {
  let above: readonly number[] = [];
  return floors.map(({ floor, zones }) => {
    const chosen = new Map<string, number>();
    const row = zones.map((zone) => {
      const name = zone?.id ?? floor.id;
      const wished = figureOf(name) % WALLS.length;
      const taken = [...above, ...chosen.values()];
      const turns = WALLS.map((_, turn) => (wished + turn) % WALLS.length);
      const wall =
        chosen.get(name) ??
        turns.find((turn) => !taken.includes(turn)) ??
        turns.find((turn) => turn !== [...chosen.values()].at(-1)) ??
        wished;
      chosen.set(name, wall);
      return wall;
    });
    above = [...chosen.values()];
    return row;
  });
}

/** The light of a day that has passed: it is Friday evening when the week's work is done, and night over the weekend. */
export function lightOf(day: number): Light {
  const weekday = weekdayOf(day);
  return weekday < FRIDAY ? 'day' : weekday === FRIDAY ? 'dusk' : 'night';
}

/** The picture of a view, named by `names` (a scenario's texts fit). */
export function pictureOf(view: View, names: Names, light: Light = 'day'): Picture {
  const plan = planOf(view);
  const width = plan.bays * BAY + RISER;
  const riser = plan.riserBay * BAY;
  const above = plan.floors.filter((floor) => !floor.isBelowGround);
  const below = plan.floors.filter((floor) => floor.isBelowGround);
  const lineOf = (index: number): number =>
    index < above.length ? -PLINTH - (above.length - 1 - index) * RISE : STOREY + SHELL + (index - above.length) * RISE;

  const walls = wallsOf(plan.floors);
  const items: Item[] = [];
  const cables: Cable[] = [];
  const floors: PictureFloor[] = [];
  for (const [index, floor] of plan.floors.entries()) {
    const y = lineOf(index);
    const furnished = furnish({ view, names, plan: floor, bays: plan.bays, riserBay: plan.riserBay, y, light });
    items.push(...furnished);
    cables.push(...cablesOf(furnished, riser + RISER / 2, y));
    floors.push({
      id: floor.floor.id,
      level: floor.floor.level,
      name: names.floors[floor.floor.id]?.name ?? floor.floor.id,
      y,
      ceiling: y - STOREY,
      walls: walls[index] ?? [],
      isBelowGround: floor.isBelowGround,
      things: listOf(view, names, floor.floor.id, furnished),
    });
  }
  // The lift waits where people come in.
  const entrance =
    floors[
      Math.max(
        0,
        plan.floors.findIndex((floor) => floor.isGround),
      )
    ];
  if (entrance !== undefined && floors.length > 1) items.push(liftAt(riser + LIFT, entrance));
  const top = -PLINTH - above.length * RISE + SLAB - ROOF;
  const bottom = below.length === 0 ? SHELL + SLAB : lineOf(plan.floors.length - 1) + SLAB + SHELL;
  // Whoever has brought something is still there while it stands unopened.
  if (view.projects.some(({ stage }) => stage === 'delivered')) items.push(vanAt(width + SHELL + VAN_OFFSET));
  const building = { left: -SHELL, top, right: width + SHELL, bottom };
  return {
    seed: view.scenario,
    day: view.day,
    light,
    bays: plan.bays,
    width,
    riser,
    building,
    whole: { left: building.left - MARGIN, top: top - ROOF_KIT - MARGIN, right: building.right + YARD, bottom: bottom + MARGIN },
    floors,
    items,
    cables,
    badges: badgesOf(view, names, items),
  };
}

const vanAt = (x: number): Item => ({
  kind: 'van',
  key: 'van',
  frame: 'van',
  x,
  y: 0,
  box: { left: x - 62, top: -78, right: x + 62, bottom: 0 },
});

/** Key of the lift's cabin where it waits. */
export const LIFT_KEY = 'decor:lift';

const liftAt = (x: number, { id, y }: PictureFloor): Item => ({
  kind: 'decor',
  key: LIFT_KEY,
  frame: 'lift',
  layer: 'back',
  floor: id,
  x,
  y,
  box: { left: x, top: y, right: x, bottom: y },
});

/** Where a delivery van stops. */
export const vanPlace = (picture: Picture): { readonly x: number; readonly y: number } => ({
  x: picture.building.right + VAN_OFFSET,
  y: 0,
});
