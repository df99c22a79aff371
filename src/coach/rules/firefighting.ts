// Firefighting: for four weeks more than half of all hours, the team's and the manager's, go into what came unasked, and nothing into
// what would keep it from coming: no block, and nobody who learns. Where there is nothing else to work on, as all is ordered
// and under way or cannot be paid, it does not count.
// Source: Walker; The Visible Ops Handbook (research §3, 29).

import type { Activity, Block, Minutes, ProjectView, View } from '../../core/index.ts';
import { done, happened, windows, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { count, minutes, share, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 4;
const MOST = 0.5;
/** Support that weighs on a team, and weeks of prevention beside it that show a habit (calibration). */
const HEAVY = 0.3;
const HABIT = 3;
const PREVENTION: readonly Activity[] = ['test-restore', 'audit', 'find-cause', 'coach', 'review'];

/** A block against what comes, or somebody who learns beside a colleague or on a course (research: prevention, documents, training, tests). */
const prevented = (week: SeenWeek): boolean =>
  PREVENTION.some((activity) => done(week, activity).length > 0) ||
  week.plan.team.some((one) => one.shadows !== undefined || one.course !== undefined);

/** A look at old kit, else at a copy, else a talk with somebody: there is always one of them. */
function instead({ plan }: SeenWeek): Block | undefined {
  const unseen = plan.assets.find((one) => one.facts.seen === undefined && one.bought === undefined);
  if (unseen !== undefined) return { activity: 'audit', asset: unseen.id };
  const copies = plan.assets.find((one) => one.covers.length > 0);
  if (copies !== undefined) return { activity: 'test-restore', asset: copies.id };
  const here = plan.team.find((one) => one.here);
  return here === undefined ? undefined : { activity: 'coach', person: here.id };
}
const sum = (some: readonly SeenWeek[], of: (week: SeenWeek) => Minutes): Minutes => some.reduce((all, week) => all + of(week), 0);
const unasked = (week: SeenWeek): Minutes =>
  happened(week, 'worked').reduce((all, one) => all + (one.on === undefined ? one.minutes : 0), 0) + week.plan.manager.interrupted;
const worked = (week: SeenWeek): Minutes => happened(week, 'worked').reduce((all, one) => all + one.minutes, 0) + week.plan.manager.minutes;
/** Whether the player could have given the team something else to do. */
const hasChoice = ({ after }: SeenWeek): boolean =>
  after.projects.some((one) => one.stage !== 'live' && (one.order === undefined ? canPay(after, one) : one.order.arrived !== undefined));
const canPay = ({ money }: View, own: ProjectView): boolean =>
  own.options.some((one) => one.price <= money.left - money.pending && one.monthly <= Math.max(0, money.monthlyLimit - money.monthly));

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    const [fires, all] = [sum(some, unasked), sum(some, worked)];
    if (first === undefined || last === undefined || fires <= all * MOST || some.some(prevented) || !some.every(hasChoice)) return [];
    const block = instead(first);
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { hours: minutes(fires), part: share(fires, all), weeks: count(WEEKS) },
        dose: 1,
        remedy: block === undefined ? [] : [withBlock(first, block)],
      },
    ];
  });
}

/** Much came unasked, and still nearly every week something was done against it. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const last = some.at(-1);
    const [fires, all] = [sum(some, unasked), sum(some, worked)];
    const kept = some.filter(prevented).length;
    return last === undefined || fires < all * HEAVY || kept < HABIT
      ? []
      : [shown(last.week, last.week - WEEKS + 1, { part: share(fires, all), weeks: count(WEEKS), kept: count(kept) })];
  });
}

export const firefighting: Rule = { id: 'firefighting', knowable: 'own-doing', needs: ['tickets'], mistakes, strengths };
