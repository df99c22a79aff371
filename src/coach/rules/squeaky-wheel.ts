// The squeaky wheel: for three weeks two fifths of the project work or more go to what the loud ask for, while a quiet one's need, whose
// delay was told to cost more, gets less than a fifth. A quiet one who has been given a date knows where they stand, and what waits for
// its delivery cannot be worked on: both clear it. Source: Reinertsen; Covey (research §3, 7; calibration §4: loud needs may rightly be first).

import type { ProjectView, View } from '../../core/index.ts';
import { byProject, sumOf, toldCost } from '../effort.ts';
import { windows, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { cents, project, share, shown, stakeholder, type Rule, type Sign } from './rule.ts';

const WEEKS = 3;
const LOUD_SHARE = 0.4;
const QUIET_SHARE = 0.2;
/** The loud are the loudest third. */
const THIRD = 3;

const loud = (view: View): readonly string[] =>
  [...view.stakeholders]
    .sort((a, b) => b.loudness - a.loudness)
    .slice(0, Math.max(1, Math.floor(view.stakeholders.length / THIRD)))
    .map((one) => one.id);

const isWorkable = (own: ProjectView): boolean => own.stage !== 'live' && (own.order === undefined || own.order.arrived !== undefined);

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const { after } = last;
    const spent = byProject(some);
    const all = sumOf(spent);
    const loudOnes = loud(after);
    const favoured = after.projects.filter((one) => loudOnes.includes(one.sponsor) && (spent.get(one.id) ?? 0) > 0);
    const part = favoured.reduce((sum, one) => sum + (spent.get(one.id) ?? 0), 0);
    const dearest = Math.max(0, ...favoured.map((one) => toldCost(after, one.id) ?? Infinity));
    if (all === 0 || part < all * LOUD_SHARE) return [];
    return after.projects
      .filter((one) => {
        const cost = toldCost(after, one.id);
        const wasThere = some.every((week) => week.after.projects.some((early) => early.id === one.id && isWorkable(early)));
        const isToldWhen = after.promises.some(
          (promise) => promise.project === one.id && promise.state === 'open' && promise.to === one.sponsor,
        );
        return (
          !loudOnes.includes(one.sponsor) &&
          cost !== undefined &&
          cost > dearest &&
          wasThere &&
          !isToldWhen &&
          (spent.get(one.id) ?? 0) < all * QUIET_SHARE
        );
      })
      .slice(0, 1)
      .map((quiet): Sign => ({
        week: last.week,
        since: first.week,
        evidence: {
          project: project(quiet.id),
          name: stakeholder(quiet.sponsor),
          part: share(part, all),
          cost: cents(toldCost(after, quiet.id) ?? 0),
          other: cents(dearest),
        },
        dose: 1,
        remedy: [onMonday(first.week, { type: 'set-order', projects: [quiet.id, ...first.plan.order.filter((id) => id !== quiet.id)] })],
      }));
  });
}

/** The dearest need had most of the work, though a quiet one asks for it and a loud one waits. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const last = some.at(-1);
    if (last === undefined) return [];
    const { after } = last;
    const spent = byProject(some);
    const loudOnes = loud(after);
    const [most] = [...spent].sort((a, b) => b[1] - a[1]);
    const own = after.projects.find((one) => one.id === most?.[0]);
    const cost = own === undefined ? undefined : toldCost(after, own.id);
    if (
      most === undefined ||
      own === undefined ||
      cost === undefined ||
      loudOnes.includes(own.sponsor) ||
      most[1] < sumOf(spent) * LOUD_SHARE
    )
      return [];
    const rivals = after.projects.filter((one) => loudOnes.includes(one.sponsor) && one.stage !== 'live');
    if (rivals.length === 0 || rivals.some((one) => (toldCost(after, one.id) ?? Infinity) >= cost)) return [];
    return [shown(last.week, last.week - WEEKS + 1, { project: project(own.id), name: stakeholder(own.sponsor), cost: cents(cost) })];
  });
}

export const squeakyWheel: Rule = { id: 'squeaky-wheel', knowable: 'buyable', needs: [], mistakes, strengths };
