// Where the team's hours went, and what delay costs as far as it has been told.

import type { Cents, Minutes, PersonId, ProjectId, View } from '../core/index.ts';
import { happened, type SeenWeek } from './reading.ts';

/** Minutes of project work in these weeks, by project. */
export function byProject(some: readonly SeenWeek[]): ReadonlyMap<ProjectId, Minutes> {
  const spent = new Map<ProjectId, Minutes>();
  for (const { on, minutes } of some.flatMap((week) => happened(week, 'worked')))
    if (on !== undefined) spent.set(on, (spent.get(on) ?? 0) + minutes);
  return spent;
}

/** The same by person. */
export function byPerson(some: readonly SeenWeek[]): ReadonlyMap<PersonId, Minutes> {
  const spent = new Map<PersonId, Minutes>();
  for (const { person, on, minutes } of some.flatMap((week) => happened(week, 'worked')))
    if (on !== undefined) spent.set(person, (spent.get(person) ?? 0) + minutes);
  return spent;
}

export const sumOf = (spent: ReadonlyMap<string, Minutes>): Minutes => [...spent.values()].reduce((sum, one) => sum + one, 0);

/** What a week of delay costs, as told; undefined where nobody who bears it was asked. */
export function toldCost(view: View, project: ProjectId): Cents | undefined {
  const costs = view.stakeholders.flatMap((one) => one.costOfDelay ?? []).filter((one) => one.project === project);
  return costs.length === 0 ? undefined : costs.reduce((sum, one) => sum + one.perWeek, 0);
}
