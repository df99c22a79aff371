// Who and what gets which bay: the building's width from what its floors must hold, and each floor's bays from left to
// right. The same things get the same bays on every day; what arrives takes a bay that was left for it, and machines close up
// where one is taken away. How a bay is furnished stands in `furnish.ts`.

import type { AssetKind, AssetView, DepartmentView, FloorRule, PersonView, ProjectView, StakeholderView, View } from '../core/index.ts';
import { LARGEST_BAYS, SMALLEST_BAYS } from './measures.ts';

export type Named = { readonly kind: 'stakeholder'; readonly of: StakeholderView } | { readonly kind: 'person'; readonly of: PersonView };

export type Unit =
  /** Under the floor's name: doors on the ground floor, a board elsewhere. */
  | { readonly kind: 'first' }
  /** Beside the doors: the ground floor's board, and somebody to ask where there is a department. */
  | { readonly kind: 'reception'; readonly department: DepartmentView | undefined }
  | { readonly kind: 'seat'; readonly named: Named }
  | { readonly kind: 'staff'; readonly department: DepartmentView; readonly index: number }
  | { readonly kind: 'stand'; readonly named: readonly Named[] }
  | { readonly kind: 'table'; readonly named: readonly Named[]; readonly department: DepartmentView | undefined }
  | { readonly kind: 'machines'; readonly assets: readonly AssetView[] }
  /** Deliveries wait here and people work here. */
  | { readonly kind: 'works'; readonly projects: readonly ProjectView[] }
  | { readonly kind: 'meeting'; readonly department: DepartmentView }
  | { readonly kind: 'beds' }
  | { readonly kind: 'stores' }
  /** Cools the machines below ground. */
  | { readonly kind: 'cold' }
  | { readonly kind: 'decor'; readonly index: number };

export interface FloorPlan {
  readonly floor: FloorRule;
  readonly isGround: boolean;
  readonly isBelowGround: boolean;
  readonly departments: readonly DepartmentView[];
  /** One unit a bay, left to right. */
  readonly units: readonly Unit[];
  /** Whose each bay is; undefined where no department works on the floor. */
  readonly zones: readonly (DepartmentView | undefined)[];
  /** Whoever and whatever found no bay: shown in front of the others. */
  readonly crowd: readonly Named[];
  readonly overflow: readonly AssetView[];
  readonly inCloset: readonly AssetView[];
  readonly onCeiling: readonly AssetView[];
  readonly onWall: readonly AssetView[];
  /** Not yet delivered: a note on the board. */
  readonly wishes: readonly ProjectView[];
  readonly works: readonly ProjectView[];
}

/** Loud people come to you; quiet ones sit at their desks. */
const LOUD = 6_000;
/** How many of a department one desk stands for, by how many work in the house: the same for all of them, so that they compare. */
const PEOPLE_A_SEAT: readonly (readonly [upTo: number, people: number])[] = [
  [80, 4],
  [160, 8],
  [320, 12],
  [Infinity, 24],
];
/** Each floor begins its round of things for show this far after the one below. */
const DECOR_APART = 3;
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

/** Scenario files do not say what a department's rooms look like; ids that name such a place get its furniture. */
const namesOne = (department: DepartmentView, words: RegExp): boolean => words.test(department.id) || words.test(department.floor);
const BEDS = /shelter|ward|hostel|dorm|clinic|hospital/;
const STORES = /warehouse|store|depot|logistic|stock/;
const SHOPS = /shop|show|retail/;
const BOOKS = /financ|account|audit|payroll|legal|archive|library/;

/** What kind of place a department's rooms are. */
export type Trade = 'office' | 'beds' | 'stores' | 'shop' | 'books';

export function tradeOf(department: DepartmentView): Trade {
  if (namesOne(department, BEDS)) return 'beds';
  if (SHOPS.test(department.id)) return 'shop';
  if (namesOne(department, STORES)) return 'stores';
  return namesOne(department, BOOKS) ? 'books' : 'office';
}

const pairs = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.flatMap((_, index) => (index % 2 === 0 ? [list.slice(index, index + 2)] : []));

interface Wanted {
  readonly plan: Omit<FloorPlan, 'units' | 'zones' | 'crowd' | 'overflow'>;
  readonly people: readonly Unit[];
  readonly machines: readonly Unit[];
  readonly needed: number;
  readonly peopleASeat: number;
  /** All projects that were ever meant for this floor: the n-th has the n-th place of work. */
  readonly turns: readonly string[];
}

const desksFor = ({ people }: DepartmentView): number => 1 + ROOM_FROM.filter((size) => people >= size).length;

function wantedOn(view: View, floor: FloorRule, ground: FloorRule | undefined): Wanted {
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
function fillers(wanted: Wanted, room: number): readonly Unit[] {
  const { departments, isBelowGround } = wanted.plan;
  if (room <= 0) return [];
  const rooms: Unit[] = isBelowGround ? [{ kind: 'cold' }] : departments.flatMap(roomsFor);
  const isBedded = rooms.some((unit) => unit.kind === 'beds');
  const forShow = room >= 3 ? 1 : 0;
  const staff = staffOf(
    departments,
    Math.max(0, isBedded ? Math.ceil((room - forShow) / 3) : room - forShow - (room >= 4 ? Math.min(1, rooms.length) : 0)),
    wanted.peopleASeat,
  );
  const chosenRooms = rooms.slice(0, Math.max(0, room - staff.length - forShow));
  const rest = room - staff.length - chosenRooms.length;
  const decor = Array.from({ length: rest }, (_, index): Unit => ({
    kind: 'decor',
    index: index + DECOR_APART * Math.abs(wanted.plan.floor.level),
  }));
  const middle = Math.ceil(staff.length / 2);
  return [...staff.slice(0, middle), ...decor.slice(0, 1), ...staff.slice(middle), ...chosenRooms, ...decor.slice(1)];
}

/** Bays shared out among a floor's departments from left to right, by how much room each needs. */
function zonesOf({ plan: { departments }, people }: Wanted, bays: number): readonly (DepartmentView | undefined)[] {
  const weights = departments.map(
    (department) => desksFor(department) + people.filter((unit) => departmentOf(unit, departments)?.id === department.id).length,
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: bays }, (_, bay) => {
    let before = 0;
    const at = weights.findIndex((weight) => {
      before += weight;
      return (bay + 0.5) / bays < before / all;
    });
    return departments[at] ?? departments.at(-1);
  });
}

/** The department that a unit belongs to: of somebody with a say the one that they head. */
function departmentOf(unit: Unit, departments: readonly DepartmentView[]): DepartmentView | undefined {
  const headedBy = (named: Named | undefined): DepartmentView | undefined =>
    named?.kind === 'stakeholder' ? departments.find(({ head }) => head === named.of.id) : undefined;
  switch (unit.kind) {
    case 'seat':
      return headedBy(unit.named);
    case 'stand':
      return headedBy(unit.named[0]);
    case 'staff':
    case 'meeting':
      return unit.department;
    case 'first':
    case 'reception':
    case 'table':
    case 'machines':
    case 'works':
    case 'beds':
    case 'stores':
    case 'cold':
    case 'decor':
      return undefined;
  }
}

function planned(wanted: Wanted, bays: number, riserBay: number): FloorPlan {
  const { departments } = wanted.plan;
  const zones = zonesOf(wanted, bays);
  const units: (Unit | undefined)[] = Array.from({ length: bays }, () => undefined);
  const crowd: Named[] = [];
  const overflow: AssetView[] = [];
  units[0] = { kind: 'first' };
  if (wanted.plan.isGround) units[1] = { kind: 'reception', department: departments[0] };
  units[bays - 1] = { kind: 'works', projects: [] };
  const nextFree = (from: number): number => {
    const right = units.findIndex((unit, index) => index >= from && unit === undefined);
    return right >= 0 ? right : units.indexOf(undefined);
  };
  for (const unit of wanted.machines) {
    const at = nextFree(riserBay);
    if (at >= 0) units[at] = unit;
    else if (unit.kind === 'machines') overflow.push(...unit.assets);
  }
  const ownFree = (department: DepartmentView | undefined): number =>
    department === undefined ? -1 : units.findIndex((unit, bay) => unit === undefined && zones[bay]?.id === department.id);
  for (const unit of wanted.people) {
    const own = ownFree(departmentOf(unit, departments));
    const at = own >= 0 ? own : nextFree(0);
    if (at >= 0) units[at] = unit;
    else if (unit.kind === 'seat') crowd.push(unit.named);
    else if (unit.kind === 'stand' || unit.kind === 'table') crowd.push(...unit.named);
  }
  const rest = [...fillers(wanted, units.filter((one) => one === undefined).length)];
  // First those who have a place among their own, then whatever is left.
  for (const [bay, zone] of zones.entries()) {
    if (units[bay] !== undefined) continue;
    const at = rest.findIndex((unit) => {
      const department = departmentOf(unit, departments);
      return department === undefined || department.id === zone?.id;
    });
    if (at >= 0) units[bay] = rest.splice(at, 1)[0];
  }
  for (const unit of rest) units[nextFree(0)] = unit;
  const filled = units.map((unit, index): Unit => unit ?? { kind: 'decor', index });
  return { ...wanted.plan, zones, units: withWorks(filled, wanted), crowd, overflow };
}

/** What has come stands in the bay at the far end, and where more comes, in the bays nearest to it that are there for show. */
function withWorks(units: readonly Unit[], wanted: Wanted): readonly Unit[] {
  const places = units
    .flatMap((unit, bay) => (unit.kind === 'works' || unit.kind === 'decor' || unit.kind === 'stores' ? [bay] : []))
    .reverse();
  const placeOf = (project: ProjectView): number | undefined => places[wanted.turns.indexOf(project.id) % places.length];
  return units.map((unit, bay) => {
    const projects = wanted.plan.works.filter((project) => placeOf(project) === bay);
    return projects.length === 0 ? unit : { kind: 'works', projects };
  });
}

export interface BuildingPlan {
  readonly bays: number;
  /** The riser stands left of this bay. */
  readonly riserBay: number;
  /** Top floor first. */
  readonly floors: readonly FloorPlan[];
}

/** The plan of the whole building. A building without floors in its rules gets none. */
export function planOf(view: View): BuildingPlan {
  const floors = [...view.floors].sort((a, b) => b.level - a.level);
  const ground = floors.filter((floor) => floor.level >= 0).at(-1);
  const wanted = floors.map((floor) => wantedOn(view, floor, ground));
  const bays = Math.min(LARGEST_BAYS, Math.max(SMALLEST_BAYS, ...wanted.map((floor) => floor.needed)));
  const riserBay = Math.floor(bays / 2);
  return { bays, riserBay, floors: wanted.map((floor) => planned(floor, bays, riserBay)) };
}
