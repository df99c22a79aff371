// Starting everything: for two weeks nearly as many projects begun and not done as there are people, or more than two a person. A limit
// lowered in those weeks clears it: the player has seen it; so does one that stands where the remedy would put it. Under a limit that the
// team can hold, what a vendor or a permit still has does not count: its first steps fill a wait. Source: The Phoenix Project; Little;
// Weinberg (research §3, 6).

import type { ProjectId, View } from '../../core/index.ts';
import { onMonday } from '../remedy.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { count, project, type Rule, type Sign } from './rule.ts';

/** Projects for each person at once that a head can hold. */
const PER_PERSON = 2;
/** More projects than this share of the team, rounded up, are too many at once. */
const PER_TEAM = 0.9;
/** Projects in work that a small team finishes things with, and weeks of it that show a habit (calibration). */
const FEW = 2;
const HABIT_WEEKS = 3;

interface InWork {
  readonly projects: number;
  /** Projects a person, on average over those who worked on any. */
  readonly each: number;
}

const here = (view: View): number => view.team.filter((one) => one.here).length;

/** Under a limit that the team can hold, first steps of what a vendor or a permit still has fill a wait: nobody could end those. */
function waiting({ plan, after }: SeenWeek): ReadonlySet<ProjectId> {
  const isHeld = plan.limit <= Math.ceil(here(plan) * PER_TEAM);
  return new Set(isHeld ? after.projects.filter((one) => one.stage === 'ordered').map((one) => one.id) : []);
}

function inWork(week: SeenWeek, apart: ReadonlySet<ProjectId> = new Set()): InWork {
  const worked = happened(week, 'worked');
  const pairs = new Map<string, Set<ProjectId>>();
  for (const { person, on } of worked) {
    if (on !== undefined && !apart.has(on)) pairs.set(person, (pairs.get(person) ?? new Set<ProjectId>()).add(on));
  }
  const sets = [...pairs.values()];
  // What was begun and lies there is in work as well (Little).
  const begun = week.after.projects.filter((one) => one.stage === 'installing').map((one) => one.id);
  const all = new Set([...sets.flatMap((one) => [...one]), ...begun]);
  return { projects: all.size, each: sets.length === 0 ? 0 : sets.reduce((sum, one) => sum + one.size, 0) / sets.length };
}

const isTooMany = (week: SeenWeek): boolean => {
  const { projects, each } = inWork(week, waiting(week));
  return week.plan.limit > FEW && projects > FEW && (each > PER_PERSON || projects > Math.ceil(here(week.plan) * PER_TEAM));
};
const lowered = (pair: readonly SeenWeek[]): boolean =>
  pair.some((week) =>
    week.log.some(({ decision }) => decision.type === 'set-limit' && decision.projects < (week.before?.limit ?? Infinity)),
  );

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, 2).flatMap((pair): Sign[] => {
    const [first, last] = pair;
    if (first === undefined || last === undefined || !pair.every(isTooMany) || lowered(pair)) return [];
    const { projects } = inWork(last, waiting(last));
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { projects: count(projects), people: count(here(last.plan)), limit: count(last.plan.limit) },
        dose: projects - FEW,
        remedy: [onMonday(first.week, { type: 'set-limit', projects: FEW })],
      },
    ];
  });
}

/** The player's own doing, not a gift of somebody's letter. */
const wasOrdered = (weeks: readonly SeenWeek[], id: ProjectId): boolean =>
  weeks.some(({ log }) => log.some(({ decision }) => decision.type === 'order' && decision.project === id));

/** Little at once for weeks, and then something is live. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, HABIT_WEEKS).flatMap((some): Sign[] => {
    const last = some.at(-1);
    const [live] = last === undefined ? [] : happened(last, 'live');
    const many = some.map((week) => inWork(week).projects);
    if (last === undefined || live === undefined || !wasOrdered(weeks, live.project) || last.plan.projects.length <= FEW) return [];
    if (many.some((few) => few === 0 || few > FEW)) return [];
    return [
      {
        week: last.week,
        since: last.week - HABIT_WEEKS + 1,
        evidence: { project: project(live.project) },
        dose: 1,
        remedy: [],
      },
    ];
  });
}

export const startEverything: Rule = { id: 'start-everything', knowable: 'own-doing', needs: ['context-switching'], mistakes, strengths };
