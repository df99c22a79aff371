// A planned floor as items: what stands, sits and hangs in each bay. Which bay is whose stands in `floor-plan.ts`, how a piece is made in
// `fittings.ts`.

import { departmentHeadedBy, screenOf } from './conditions-shown.ts';
import { decorSetOf, endSetOf } from './decor.ts';
import { fittingsOf, staffFigure } from './fittings.ts';
import { fix } from './fixtures.ts';
import { BAY, DESK_OFFSET, STOREY } from './measures.ts';
import { thingKey } from './picture.ts';
import type { Item } from './picture.ts';
import { around, bayLeft } from './place.ts';
import type { Place } from './place.ts';
import { pick } from './seed.ts';
import type { Unit } from './unit.ts';

const BOARDS = ['whiteboard-curve', 'whiteboard-boxes', 'whiteboard-list'] as const;
const ORNAMENTS = ['clock', 'picture-hills'] as const;
/** Below the board, at the edge of its bay. */
const BESIDE_BOARD = ['plant-small', 'plant-tall', 'cooler', 'plant-small'] as const;
/** From the first to the last of what has come to one bay: crates are 72 wide, and none stands in a wall. */
const WORKS_SPREAD = BAY - 84;

/** All items of a floor. */
export function furnish(place: Place): readonly Item[] {
  const { plan, view, y } = place;
  const floor = plan.floor.id;
  const ceiling = y - STOREY;
  const fittings = fittingsOf(place);
  const { items, decor, machine, seat, namedFigure, stander, tableSeat, window, outlook, lamp, notes, arranged } = fittings;

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
  fix(place, fittings);
  return items;
}

/** Middle of the desk of a seat. */
export const deskMiddle = (x: number): number => x + DESK_OFFSET;
