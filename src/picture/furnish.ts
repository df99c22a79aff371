// A planned floor as items: what stands, sits and hangs in each bay. Which bay is whose stands in `floor-plan.ts`.

import type { AssetView, DepartmentView, View } from '../core/index.ts';
import {
  OLD_AGE,
  departmentHeadedBy,
  lightsLit,
  machineState,
  personMood,
  screenOf,
  staffMood,
  stakeholderMood,
} from './conditions-shown.ts';
import { decorSetOf, endSetOf, papersOn } from './decor.ts';
import type { DecorSet } from './decor.ts';
import type { FloorPlan, Named, Unit } from './unit.ts';
import { lookOf } from './look.ts';
import { BAY, DESK_OFFSET, RISER, SLOT, STOREY, TRAY, closetFor } from './measures.ts';
import { thingKey } from './picture.ts';
import type { Box, Figure, Item, Layer, Light, Names, Screen, Thing } from './picture.ts';
import { drawn, pick } from './seed.ts';

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

/** The empty one is a tidy desk. */
const CLUTTER = ['on-desk-mug', 'on-desk-paper', 'on-desk-plant', 'on-desk-phone', ''] as const;
const BOARDS = ['whiteboard-curve', 'whiteboard-boxes', 'whiteboard-list'] as const;
const ORNAMENTS = ['clock', 'picture-hills'] as const;
const WINDOWS = ['window', 'window', 'window-blind', 'window', 'window-plant'] as const;
/** Below the board, at the edge of its bay. */
const BESIDE_BOARD = ['plant-small', 'plant-tall', 'cooler', 'plant-small'] as const;
const HANGINGS = ['picture-map', 'picture-chart', 'picture-sail', 'poster', 'wall-screen'] as const;
const NOTE_COLOURS = 5;
const NOTES_A_ROW = 4;
/** From the first to the last of what has come to one bay: crates are 72 wide, and none stands in a wall. */
const WORKS_SPREAD = BAY - 84;

const around = (x: number, y: number, left: number, up: number, right: number, down = 0): Box => ({
  left: x - left,
  top: y - up,
  right: x + right,
  bottom: y + down,
});

export const thingOf = (named: Named): Thing =>
  named.kind === 'stakeholder' ? { kind: 'stakeholder', id: named.of.id } : { kind: 'person', id: named.of.id };
const isHere = (named: Named): boolean => named.kind === 'stakeholder' || named.of.here;

function figureOf({ view, names }: Place, named: Named): Figure {
  return named.kind === 'stakeholder'
    ? { look: lookOf(named.of.id, 'named', names.stakeholders[named.of.id]?.looks), mood: stakeholderMood(view, named.of) }
    : { look: lookOf(named.of.id, 'team', names.team[named.of.id]?.looks), mood: personMood(named.of) };
}

const staffFigure = (department: DepartmentView, key: string, screen: Screen): Figure => ({
  look: lookOf(key, 'staff'),
  mood: staffMood(department, key, screen),
});

/** Frames by kind; a server is drawn as what its age makes likely. */
export function machineFrame(asset: AssetView): string {
  switch (asset.kind) {
    case 'server':
      return asset.facts.value.ageWeeks >= OLD_AGE ? 'tower' : 'rack-server';
    case 'storage':
      return 'rack-storage';
    case 'back-up':
      return asset.madeBy === undefined ? 'usb-stick' : 'nas';
    case 'ups':
      return 'ups';
    case 'computers':
      return 'laptops';
    case 'phones':
      return 'phones';
    case 'switch':
      return 'switch';
    case 'router':
      return 'router';
    case 'firewall':
      return 'firewall';
    case 'link':
      return 'link';
    case 'cabling':
      return 'cabling';
    case 'access-points':
      return 'access-point';
    case 'hosted':
      return 'hosted';
  }
}

/** All items of a floor. */
export function furnish(place: Place): readonly Item[] {
  const { plan, view, y } = place;
  const floor = plan.floor.id;
  const ceiling = y - STOREY;
  const items: Item[] = [];

  const decor = (key: string, frame: string, x: number, at: number, layer: Layer = 'furniture'): void => {
    items.push({ kind: 'decor', key: `decor:${floor}:${key}`, frame, x, y: at, floor, layer, box: around(x, at, 0, 0, 0) });
  };
  const machine = (asset: AssetView, x: number, at: number, box: Box): void => {
    const load = lightsLit(view, asset);
    items.push({
      kind: 'machine',
      key: `asset:${asset.id}`,
      frame: machineFrame(asset),
      state: machineState(view, asset),
      ...(load === undefined ? {} : { load }),
      x,
      y: at,
      floor,
      thing: { kind: 'asset', id: asset.id },
      box,
    });
  };
  const seat = (key: string, x: number, screen: Screen, figure: Figure | undefined, thing?: Thing): void => {
    items.push({
      kind: 'seat',
      key,
      x,
      y,
      floor,
      screen,
      clutter: pick(`${key}/clutter`, CLUTTER),
      box: around(x, y, 18, 84, 58),
      ...(figure === undefined ? {} : { figure }),
      ...(thing === undefined ? {} : { thing }),
    });
  };
  const namedFigure = (named: Named): { readonly figure?: Figure; readonly thing: Thing } => ({
    thing: thingOf(named),
    ...(isHere(named) ? { figure: figureOf(place, named) } : {}),
  });
  const stander = (named: Named, x: number): void => {
    const thing = thingOf(named);
    items.push({
      kind: 'stander',
      key: thingKey(thing),
      x,
      y,
      floor,
      turned: drawn(`${named.of.id}/turned`, 2) === 1,
      box: around(x, y, 20, 90, 20),
      ...namedFigure(named),
    });
  };
  const tableSeat = (key: string, table: string, x: number, turned: boolean, figure: Figure | undefined, thing?: Thing): void => {
    items.push({
      kind: 'table-seat',
      key,
      x,
      y,
      floor,
      table,
      turned,
      box: around(x, y, 20, 84, 20),
      ...(figure === undefined ? {} : { figure }),
      ...(thing === undefined ? {} : { thing }),
    });
  };
  const window = (bay: number, left: number): void => {
    if (plan.isBelowGround) decor(`pipes:${bay}`, 'pipes', left, ceiling + 21, 'wall');
    else decor(`window:${bay}`, `${pick(`${floor}/${bay}/window`, WINDOWS)}-${place.light}`, left + 20, ceiling + 26, 'wall');
  };
  /** A window, or now and then something that somebody has hung up instead. */
  const outlook = (bay: number, left: number): void => {
    const luck = drawn(`${floor}/${bay}/outlook`, 5);
    if (plan.isBelowGround || luck > 0) window(bay, left);
    else decor(`ornament:${bay}`, pick(`${floor}/${bay}/ornament`, HANGINGS), left + 24, ceiling + 32, 'wall');
  };
  const lamp = (bay: number, left: number): void =>
    decor(`lamp:${bay}`, plan.isBelowGround ? 'cellar-lamp' : 'lamp', left + BAY / 2, ceiling, 'lamp');
  const notes = (left: number): void => {
    decor('board', 'pinboard', left + 8, ceiling + 22, 'wall');
    for (const { frame, x, above = 0 } of papersOn(floor, plan.wishes.length))
      decor(`board:${frame}`, frame, left + x, ceiling + above, 'wall');
    const step = 70 / Math.max(NOTES_A_ROW, Math.ceil(plan.wishes.length / 2));
    const inRow = Math.round(70 / step);
    for (const [index, project] of plan.wishes.entries()) {
      const x = left + 14 + (index % inRow) * step;
      const at = ceiling + 28 + Math.floor(index / inRow) * 20;
      items.push({
        kind: 'project',
        key: `project:${project.id}`,
        frame: `note-${drawn(project.id, NOTE_COLOURS)}`,
        x,
        y: at,
        floor,
        thing: { kind: 'project', id: project.id },
        box: { left: x - 1, top: at - 1, right: x + 18, bottom: at + 18 },
      });
    }
  };

  /** A set of things for show. What is as high as a window stands before a bare wall. */
  const arranged = (bay: number, left: number, set: DecorSet): void => {
    if (!set.isHigh || plan.isBelowGround) window(bay, left);
    lamp(bay, left);
    for (const [index, { frame, x, above }] of set.things.entries()) {
      if (above === undefined) decor(`set:${bay}:${index}`, frame, left + x, y);
      else decor(`set:${bay}:${index}`, frame, left + x, ceiling + above, 'wall');
    }
  };

  const furnishUnit = (unit: Unit, bay: number): void => {
    const left = bayLeft(bay, place.riserBay);
    const middle = left + BAY / 2;
    switch (unit.kind) {
      case 'first':
        lamp(bay, left);
        if (plan.isGround) decor('doors', `doors-${place.light}`, middle - 2, y, 'back');
        else {
          notes(left);
          if (plan.isBelowGround) decor('trolley:first', 'trolley', left + 68, y);
          else decor('plant:first', pick(`${floor}/first`, BESIDE_BOARD), left + 78, y);
        }
        return;
      case 'cold':
        window(bay, left);
        lamp(bay, left);
        decor('cold', 'air-con', left + 34, y, 'back');
        decor('fuse-box', 'fuse-box', left + 48, ceiling + 40, 'wall');
        return;
      case 'reception': {
        lamp(bay, left);
        notes(left);
        if (unit.department === undefined) {
          decor('plant:board', 'plant-small', left + 78, y);
          return;
        }
        const key = `staff:${unit.department.id}:reception`;
        items.push({
          kind: 'stander',
          key,
          x: middle - 8,
          y,
          floor,
          turned: false,
          box: around(middle, y, 0, 0, 0),
          figure: staffFigure(unit.department, key, 'ok'),
        });
        decor('counter', 'counter', middle, y, 'front');
        return;
      }
      case 'seat': {
        window(bay, left);
        lamp(bay, left);
        const department =
          unit.named.kind === 'stakeholder' ? (departmentHeadedBy(view, unit.named.of) ?? plan.departments[0]) : plan.departments[0];
        const { figure, thing } = namedFigure(unit.named);
        seat(thingKey(thing), left + 30, figure === undefined ? 'off' : screenOf(view, department), figure, thing);
        return;
      }
      case 'staff': {
        outlook(bay, left);
        lamp(bay, left);
        const key = `staff:${unit.department.id}:${unit.index}`;
        const screen = screenOf(view, unit.department);
        seat(key, left + 30, screen, staffFigure(unit.department, key, screen));
        return;
      }
      case 'stand':
        window(bay, left);
        lamp(bay, left);
        if (unit.named.length === 1) decor(`plant:${bay}`, 'plant-tall', left + 80, y);
        for (const [index, named] of unit.named.entries()) stander(named, left + (unit.named.length === 1 ? 40 : 26 + index * 46));
        return;
      case 'table': {
        lamp(bay, left);
        decor(`whiteboard:${bay}`, pick(`${floor}/${bay}/board`, BOARDS), left + 16, ceiling + 26, 'wall');
        const table = `decor:${floor}:table:${bay}`;
        for (const [index, named] of unit.named.entries()) {
          const { figure, thing } = namedFigure(named);
          tableSeat(thingKey(thing), table, left + 16 + index * 64, index === 1, figure, thing);
        }
        if (unit.named.length === 1 && unit.department !== undefined) {
          const key = `staff:${unit.department.id}:table:${bay}`;
          tableSeat(key, table, left + 80, true, staffFigure(unit.department, key, 'ok'));
        }
        decor(`table:${bay}`, 'table', middle, y);
        return;
      }
      case 'meeting': {
        lamp(bay, left);
        decor(`whiteboard:${bay}`, pick(`${floor}/${bay}/board`, BOARDS), left + 16, ceiling + 26, 'wall');
        const table = `decor:${floor}:table:${bay}`;
        for (const index of [0, 1]) {
          const key = `staff:${unit.department.id}:meeting:${bay}:${index}`;
          tableSeat(key, table, left + 16 + index * 64, index === 1, staffFigure(unit.department, key, 'ok'));
        }
        decor(`table:${bay}`, 'table', middle, y);
        return;
      }
      case 'machines':
        if (plan.isBelowGround) window(bay, left);
        lamp(bay, left);
        if (unit.assets.every((asset) => ['back-up', 'ups', 'phones'].includes(asset.kind)))
          decor(`ornament:${bay}`, pick(`${floor}/${bay}/ornament`, ORNAMENTS), middle, ceiling + 44, 'wall');
        for (const [index, asset] of unit.assets.entries()) {
          const x = left + 27 + index * 46;
          machine(asset, x, y, around(x, y, 24, 104, 24));
        }
        if (unit.assets.length === 1)
          decor(
            `beside:${bay}`,
            plan.isBelowGround ? 'cabinet' : pick(`${floor}/${bay}/beside`, ['plant-tall', 'cabinet', 'shelf-b']),
            left + 75,
            y,
          );
        return;
      case 'works':
        if (unit.projects.length === 0) {
          arranged(bay, left, endSetOf(plan, bay));
          return;
        }
        window(bay, left);
        lamp(bay, left);
        const workStep = WORKS_SPREAD / Math.max(1, unit.projects.length - 1);
        for (const [index, project] of unit.projects.entries()) {
          const x = middle + (index - (unit.projects.length - 1) / 2) * workStep;
          items.push({
            kind: 'project',
            key: `project:${project.id}`,
            frame: project.stage === 'delivered' ? 'crates' : 'work-site',
            x,
            y,
            floor,
            thing: { kind: 'project', id: project.id },
            box: around(x, y, 36, 70, 36),
          });
        }
        return;
      case 'beds':
        lamp(bay, left);
        for (const index of [0, 1]) decor(`bunk:${bay}:${index}`, `bunk-${(bay + index) % 3}`, left + 3 + index * 47, y);
        return;
      case 'stores':
        lamp(bay, left);
        decor(`stores:${bay}`, 'stores', middle, y);
        return;
      case 'decor':
        arranged(bay, left, decorSetOf(plan, bay, unit.index));
        return;
    }
  };

  for (const [bay, unit] of plan.units.entries()) furnishUnit(unit, bay);

  const inner = place.bays * BAY + RISER;
  for (const [index, named] of plan.crowd.entries()) stander(named, ((index + 0.5) / plan.crowd.length) * inner);
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
  return items;
}

/** Middle of the desk of a seat. */
export const deskMiddle = (x: number): number => x + DESK_OFFSET;
