// The big bang: more than half of all users, or more than two services, switched over at once with no pilot. What was rehearsed, can be
// undone and is no more difficult than usual needs none. Source: Flyvbjerg on modularity; DORA (research §3, 11).

import type { View } from '../../core/index.ts';
import type { SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { cutoversIn, type Cutover } from './cowboy-change.ts';
import { count, project, share, shown, type Evidence, type Rule, type Sign } from './rule.ts';

const MOST_USERS = 0.5;
const MOST_SERVICES = 2;
/** Up to this complexity a rehearsal and a way back do. */
const USUAL = 3;

function usersOf(view: View, { own }: Cutover): { readonly touched: number; readonly all: number } {
  const people = (some: View['departments']): number => some.reduce((sum, one) => sum + one.people, 0);
  return {
    touched: people(view.departments.filter(({ uses }) => uses.some((service) => own.serves.includes(service)))),
    all: people(view.departments),
  };
}

const isBig = (view: View, change: Cutover): boolean => {
  const { touched, all } = usersOf(view, change);
  return touched > all * MOST_USERS || change.own.serves.length > MOST_SERVICES;
};
const isSafe = ({ complexity, plan }: Cutover): boolean => complexity <= USUAL && plan.tested && plan.wayBack;

function evidence(view: View, change: Cutover): Evidence {
  const { touched, all } = usersOf(view, change);
  return { project: project(change.own.id), people: count(touched), users: share(touched, all) };
}

const mistakes = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    cutoversIn(week)
      .filter((change) => isBig(week.plan, change) && !change.plan.pilot && !isSafe(change))
      .map((change): Sign => ({
        week: week.week,
        since: week.week,
        evidence: evidence(week.plan, change),
        dose: 1,
        remedy: [onMonday(week.week, { type: 'plan-cutover', project: change.own.id, plan: { ...change.plan, pilot: true } })],
      })),
  );

/** The same with a few friendly users first. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    cutoversIn(week)
      .filter((change) => isBig(week.plan, change) && change.plan.pilot)
      .map((change) => shown(week.week, week.week, evidence(week.plan, change))),
  );

export const bigBang: Rule = { id: 'big-bang', knowable: 'own-doing', needs: ['change-risk'], mistakes, strengths };
