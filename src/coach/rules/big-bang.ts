// The big bang: more than half of all users, or more than two services for more than half of theirs, switched over at once with no pilot. What
// goes out in steps is judged by the step. What was rehearsed, can be undone and is no more difficult than usual needs no pilot. Source: Flyvbjerg on modularity; DORA (research §3, 11).

import { FULL, type Share, type View } from '../../core/index.ts';
import type { SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { cutoversIn, type Cutover } from './cowboy-change.ts';
import { count, project, share, shown, word, type Evidence, type Rule, type Sign } from './rule.ts';

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

/** Whether so large a share of a change is a big one. */
const isBig = (view: View, change: Cutover, part: Share): boolean => {
  const { touched, all } = usersOf(view, change);
  return touched * part > all * MOST_USERS * FULL || (change.own.serves.length > MOST_SERVICES && part > MOST_USERS * FULL);
};
/** Whether some had it before the rest. */
const isTried = ({ own, plan, part }: Cutover): boolean => plan.pilot || part < FULL || (own.cutOver?.share ?? 0) > 0;
const isSafe = ({ complexity, plan }: Cutover): boolean => complexity <= USUAL && plan.tested && plan.wayBack;

function evidence(view: View, change: Cutover): Evidence {
  const { touched, all } = usersOf(view, change);
  return { project: project(change.own.id), people: count(touched), users: share(touched, all) };
}

const mistakes = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    cutoversIn(week)
      .filter((change) => isBig(week.plan, change, change.part) && !isTried(change) && !isSafe(change))
      .map((change): Sign => ({
        week: week.week,
        since: week.week,
        evidence: evidence(week.plan, change),
        dose: 1,
        remedy: [onMonday(week.week, { type: 'plan-cutover', project: change.own.id, plan: { ...change.plan, pilot: true } })],
      })),
  );

/** The same with a few friendly users first, or in steps. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week) =>
    cutoversIn(week)
      .filter((change) => isBig(week.plan, change, FULL) && isTried(change))
      .map((change) => shown(week.week, week.week, { ...evidence(week.plan, change), how: word(change.plan.pilot ? 'pilot' : 'steps') })),
  );

export const bigBang: Rule = { id: 'big-bang', knowable: 'own-doing', needs: ['change-risk'], mistakes, strengths };
