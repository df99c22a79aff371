// What fills the bays that nobody with a name needs: colleagues at their desks, rooms for all, and things for show.

import type { DepartmentView } from '../core/index.ts';
import type { Needs } from './floor-needs.ts';
import type { Unit } from './unit.ts';
import { tradeOf } from './trades.ts';

/** Each floor begins its round of things for show this far after the one below. */
const DECOR_APART = 3;

/** Desks of colleagues without a name, shared out by the size of their departments. */
function staffOf(departments: readonly DepartmentView[], room: number, peopleASeat: number): readonly Unit[] {
  const wishes = departments.map((department) => Math.ceil(department.people / peopleASeat));
  const units: Unit[] = [];
  for (let index = 0; units.length < room && wishes.some((wish) => wish > index); index += 1) {
    for (const [place, department] of departments.entries()) {
      if ((wishes[place] ?? 0) > index && units.length < room) units.push({ kind: 'staff', department, index });
    }
  }
  // Neighbours belong together.
  return departments.flatMap((department) => units.filter((unit) => unit.kind === 'staff' && unit.department === department));
}

/** Rooms that a department has besides desks. */
function roomsFor(department: DepartmentView): readonly Unit[] {
  switch (tradeOf(department)) {
    case 'beds':
      return [{ kind: 'beds' }, { kind: 'beds' }];
    case 'stores':
      return [{ kind: 'stores' }];
    case 'shop':
    case 'books':
    case 'office':
      return department.people >= 12 ? [{ kind: 'meeting', department }] : [];
  }
}

/** What fills the bays that nobody needs: colleagues first, then rooms for all, at most two of five bays for show. */
export function fillersFor(needs: Needs, room: number): readonly Unit[] {
  const { departments, isBelowGround } = needs.plan;
  if (room <= 0) return [];
  const rooms: Unit[] = isBelowGround ? [{ kind: 'cold' }] : departments.flatMap(roomsFor);
  const isBedded = rooms.some((unit) => unit.kind === 'beds');
  const forShow = room >= 3 ? 1 : 0;
  const staff = staffOf(
    departments,
    Math.max(0, isBedded ? Math.ceil((room - forShow) / 3) : room - forShow - (room >= 4 ? Math.min(1, rooms.length) : 0)),
    needs.peopleASeat,
  );
  const chosenRooms = rooms.slice(0, Math.max(0, room - staff.length - forShow));
  const rest = room - staff.length - chosenRooms.length;
  const decor = Array.from({ length: rest }, (_, index): Unit => ({
    kind: 'decor',
    index: index + DECOR_APART * Math.abs(needs.plan.floor.level),
  }));
  const middle = Math.ceil(staff.length / 2);
  return [...staff.slice(0, middle), ...decor.slice(0, 1), ...staff.slice(middle), ...chosenRooms, ...decor.slice(1)];
}
