// What must have a place on a floor: people with a name, machines, deliveries, and how many desks for all who have none.

import type { AssetKind, AssetView, DepartmentView, FloorRule, ProjectView, View } from '../core/index.ts';
import type { FloorPlan, Named, Unit } from './unit.ts';

/** Loud people come to you; quiet ones sit at their desks. */
const LOUD = 6_000;
/** How many of a department one desk stands for, by how many work in the house: the same for all of them, so that they compare. */
const PEOPLE_A_SEAT: readonly (readonly [upTo: number, people: number])[] = [
  [80, 4],
  [160, 8],
  [320, 12],
  [Infinity, 24],
];
/**
 * A building is wide enough for a desk of each floor's people, and one more from each of these sizes of a department on. The first step is wide,
 * so that a usual department that grows does not widen the house every other week.
 */
const ROOM_FROM = [22, 90, 110, 130, 150, 170, 190] as const;

export type AssetSpot = 'floor' | 'closet' | 'ceiling' | 'wall';

export function spotOf(kind: AssetKind): AssetSpot {
  switch (kind) {
    case 'server':
    case 'storage':
    case 'back-up':
    case 'ups':
    case 'computers':
    case 'phones':
      return 'floor';
    case 'switch':
    case 'router':
    case 'firewall':
    case 'link':
    case 'cabling':
      return 'closet';
    case 'access-points':
      return 'ceiling';
    case 'hosted':
      return 'wall';
  }
}

const pairs = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.flatMap((_, index) => (index % 2 === 0 ? [list.slice(index, index + 2)] : []));

export interface Needs {
  readonly plan: Omit<FloorPlan, 'units' | 'zones' | 'crowd' | 'overflow'>;
  readonly people: readonly Unit[];
  readonly machines: readonly Unit[];
  readonly needed: number;
  readonly peopleASeat: number;
  /** All projects that were ever meant for this floor: the n-th has the n-th place of work. */
  readonly turns: readonly string[];
}

export const desksFor = ({ people }: DepartmentView): number => 1 + ROOM_FROM.filter((size) => people >= size).length;

/** The needs of one floor; `ground` is where people come in. */
export function needsOn(view: View, floor: FloorRule, ground: FloorRule | undefined): Needs {
  const isGround = floor.id === ground?.id;
  const departments = view.departments.filter((department) => department.floor === floor.id);
  const stakeholders = view.stakeholders
    .filter((stakeholder) => stakeholder.floor === floor.id)
    .map((of): Named => ({ kind: 'stakeholder', of }));
  const team = view.team.filter((person) => person.floor === floor.id).map((of): Named => ({ kind: 'person', of }));
  const isLoud = (named: Named): boolean => named.kind === 'stakeholder' && named.of.loudness >= LOUD;
  const assets = view.assets.filter((asset) => asset.at === floor.id);
  // Those that stood here first keep their places when a project brings another.
  const standsSince = ({ madeBy }: AssetView): number => {
    const project = view.projects.find(({ id }) => id === madeBy);
    return project?.liveSince ?? project?.bridge?.since ?? -1;
  };
  const standing = assets.filter((asset) => spotOf(asset.kind) === 'floor').sort((a, b) => standsSince(a) - standsSince(b));
  const projects = view.projects.filter(
    (project) => project.at === floor.id && project.liveSince === undefined && project.stage !== 'live',
  );
  const hasCome = (project: ProjectView): boolean =>
    project.stage === 'delivered' || project.stage === 'installing' || project.stage === 'ready';
  const people: readonly Unit[] = [
    ...pairs(stakeholders.filter(isLoud)).map((named): Unit => ({ kind: 'stand', named })),
    ...stakeholders.filter((named) => !isLoud(named)).map((named): Unit => ({ kind: 'seat', named })),
    ...pairs(team).map((named): Unit => ({ kind: 'table', named, department: departments[0] })),
  ];
  const machines = pairs(standing).map((pair): Unit => ({ kind: 'machines', assets: pair }));
  return {
    plan: {
      floor,
      isGround,
      isBelowGround: floor.level < 0,
      departments,
      inCloset: assets.filter((asset) => spotOf(asset.kind) === 'closet'),
      onCeiling: assets.filter((asset) => spotOf(asset.kind) === 'ceiling'),
      onWall: assets.filter((asset) => spotOf(asset.kind) === 'wall'),
      wishes: projects.filter((project) => !hasCome(project)),
      works: projects.filter(hasCome),
    },
    people,
    machines,
    peopleASeat: PEOPLE_A_SEAT.find(([upTo]) => view.departments.reduce((sum, { people: some }) => sum + some, 0) <= upTo)?.[1] ?? 1,
    turns: view.projects.filter((project) => project.at === floor.id).map((project) => project.id),
    needed:
      2 +
      (isGround ? 1 : 0) +
      people.length +
      machines.length +
      departments.reduce((sum, department) => sum + desksFor(department) - 1, Math.min(1, departments.length)),
  };
}
