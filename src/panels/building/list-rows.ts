// The building as a list, as data: floors from the top down; on each its departments with whoever leads them, the team, others, and the
// machines. Pure: what stands where, in words only as far as names go.

import type { DepartmentView, FloorRule, View } from '../../core/index.ts';
import type { Thing } from '../../session/types.ts';
import { keyOf } from '../blocks.ts';

export interface ListGroup {
  readonly kind: 'department' | 'team' | 'others' | 'machines';
  readonly department?: DepartmentView;
  readonly things: readonly Thing[];
}

export interface ListFloor {
  readonly floor: FloorRule;
  readonly groups: readonly ListGroup[];
}

export function listOf(view: View): readonly ListFloor[] {
  const fromTheTop = [...view.floors].sort((a, b) => b.level - a.level);
  return fromTheTop.map((floor) => ({ floor, groups: groupsOn(floor, view) }));
}

function groupsOn(floor: FloorRule, view: View): readonly ListGroup[] {
  const here = view.departments.filter((entry) => entry.floor === floor.id);
  const people = view.stakeholders.filter((entry) => entry.floor === floor.id);
  const leads = new Set<string>(here.map((entry) => entry.head));
  const of = (kind: 'stakeholder' | 'person' | 'asset', ids: readonly { readonly id: string }[]): readonly Thing[] =>
    ids.map(({ id }) => ({ kind, id }) as Thing);
  const groups: readonly ListGroup[] = [
    ...here.map((department): ListGroup => ({
      kind: 'department',
      department,
      things: of(
        'stakeholder',
        people.filter((entry) => entry.id === department.head),
      ),
    })),
    {
      kind: 'others',
      things: of(
        'stakeholder',
        people.filter((entry) => !leads.has(entry.id)),
      ),
    },
    {
      kind: 'team',
      things: of(
        'person',
        view.team.filter((entry) => entry.floor === floor.id && entry.here),
      ),
    },
    {
      kind: 'machines',
      things: of(
        'asset',
        view.assets.filter((entry) => entry.at === floor.id),
      ),
    },
  ];
  return groups.filter((group) => group.kind === 'department' || group.things.length > 0);
}

export const floorThing = ({ floor }: ListFloor): Thing => ({ kind: 'floor', id: floor.id });

/** The keys of a floor's stops, in the order of the page: the floor, then its people and things. A head of two departments is one stop. */
const keysOf = (floor: ListFloor): readonly string[] => [
  ...new Set([keyOf(floorThing(floor)), ...floor.groups.flatMap((group) => group.things.map(keyOf))]),
];

/** Where an arrow key leads: up and down from stop to stop, left and right to a floor. Undefined for other keys. */
export function listStep(floors: readonly ListFloor[], from: string, key: string): string | undefined {
  const rows = floors.map(keysOf);
  const all = rows.flat();
  const at = Math.max(0, all.indexOf(from));
  const row = Math.max(
    0,
    rows.findIndex((keys) => keys.includes(from)),
  );
  const stop = (index: number): string | undefined => all[Math.min(all.length - 1, Math.max(0, index))];
  switch (key) {
    case 'ArrowUp':
      return stop(at - 1);
    case 'ArrowDown':
      return stop(at + 1);
    case 'ArrowLeft':
      return rows[row]?.[0] === from ? rows[Math.max(0, row - 1)]?.[0] : rows[row]?.[0];
    case 'ArrowRight':
      return rows[Math.min(rows.length - 1, row + 1)]?.[0];
    case 'Home':
      return stop(0);
    case 'End':
      return stop(all.length - 1);
    default:
      return undefined;
  }
}

export const listKeys = (floors: readonly ListFloor[]): readonly (readonly string[])[] => floors.map(keysOf);
