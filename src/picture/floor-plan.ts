// Who and what gets which bay: the building's width from what its floors must hold, and each floor's bays from left to
// right. The same things get the same bays on every day; what arrives takes a bay that was left for it, and machines close up
// where one is taken away. How a bay is furnished stands in `furnish.ts`.

import type { AssetView, DepartmentView, ProjectView, View } from '../core/index.ts';
import { fillersFor } from './fillers.ts';
import { desksFor, needsOn } from './floor-needs.ts';
import type { Needs } from './floor-needs.ts';
import { LARGEST_BAYS, SMALLEST_BAYS } from './measures.ts';
import type { FloorPlan, Named, Unit } from './unit.ts';

/** Bays shared out among a floor's departments from left to right, by how much room each needs. */
function zonesOf({ plan: { departments }, people }: Needs, bays: number): readonly (DepartmentView | undefined)[] {
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

function planned(needs: Needs, bays: number, riserBay: number): FloorPlan {
  const { departments } = needs.plan;
  const zones = zonesOf(needs, bays);
  const units: (Unit | undefined)[] = Array.from({ length: bays }, () => undefined);
  const crowd: Named[] = [];
  const overflow: AssetView[] = [];
  units[0] = { kind: 'first' };
  if (needs.plan.isGround) units[1] = { kind: 'reception', department: departments[0] };
  units[bays - 1] = { kind: 'works', projects: [] };
  const nextFree = (from: number): number => {
    const right = units.findIndex((unit, index) => index >= from && unit === undefined);
    return right >= 0 ? right : units.indexOf(undefined);
  };
  for (const unit of needs.machines) {
    const at = nextFree(riserBay);
    if (at >= 0) units[at] = unit;
    else if (unit.kind === 'machines') overflow.push(...unit.assets);
  }
  const ownFree = (department: DepartmentView | undefined): number =>
    department === undefined ? -1 : units.findIndex((unit, bay) => unit === undefined && zones[bay]?.id === department.id);
  for (const unit of needs.people) {
    const own = ownFree(departmentOf(unit, departments));
    const at = own >= 0 ? own : nextFree(0);
    if (at >= 0) units[at] = unit;
    else if (unit.kind === 'seat') crowd.push(unit.named);
    else if (unit.kind === 'stand' || unit.kind === 'table') crowd.push(...unit.named);
  }
  const rest = [...fillersFor(needs, units.filter((one) => one === undefined).length)];
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
  return { ...needs.plan, zones, units: withWorks(filled, needs), crowd, overflow };
}

/** What has come stands in the bay at the far end, and where more comes, in the bays nearest to it that are there for show. */
function withWorks(units: readonly Unit[], needs: Needs): readonly Unit[] {
  const places = units
    .flatMap((unit, bay) => (unit.kind === 'works' || unit.kind === 'decor' || unit.kind === 'stores' ? [bay] : []))
    .reverse();
  const placeOf = (project: ProjectView): number | undefined => places[needs.turns.indexOf(project.id) % places.length];
  return units.map((unit, bay) => {
    const projects = needs.plan.works.filter((project) => placeOf(project) === bay);
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
  const needs = floors.map((floor) => needsOn(view, floor, ground));
  const bays = Math.min(LARGEST_BAYS, Math.max(SMALLEST_BAYS, ...needs.map((floor) => floor.needed)));
  const riserBay = Math.floor(bays / 2);
  return { bays, riserBay, floors: needs.map((floor) => planned(floor, bays, riserBay)) };
}
