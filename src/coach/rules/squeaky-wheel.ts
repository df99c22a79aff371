// The squeaky wheel: for three weeks two fifths of the project work or more go to what the loud ask for, while a quiet one's need gets less
// than a fifth, though its delay was told to cost more for each day of work, or though nobody has ever asked, which takes an hour. A quiet
// one who has been given a date knows where they stand, what waits for its delivery cannot be worked on, and what need not be ordered yet
// may wait: each clears it. Source: Reinertsen; Covey (research §3, 7; calibration §4: loud needs may rightly be first, and what waits for
// a timely order is no mistake).

import { fridayOf, type Minutes, type ProjectView, type View } from '../../core/index.ts';
import { byProject, sumOf, toldCost } from '../effort.ts';
import { windows, type SeenWeek } from '../reading.ts';
import { onMonday, withBlock } from '../remedy.ts';
import { cents, project, share, shown, stakeholder, word, type Rule, type Sign } from './rule.ts';

const WEEKS = 3;
const LOUD_SHARE = 0.4;
const QUIET_SHARE = 0.2;
/** Work below this counts as this much, and the day by which costs are told (CD3, research M44). */
const DAY: Minutes = 480;
/** The loud are the loudest third. */
const THIRD = 3;

const loud = (view: View): readonly string[] =>
  [...view.stakeholders]
    .sort((a, b) => b.loudness - a.loudness)
    .slice(0, Math.max(1, Math.floor(view.stakeholders.length / THIRD)))
    .map((one) => one.id);

/** What waiting costs for each day of its work, as told; undefined where nobody who bears it was asked. */
function urgency(view: View, own: ProjectView): number | undefined {
  const cost = toldCost(view, own.id);
  return cost === undefined ? undefined : (cost * DAY) / Math.max(DAY / 2, own.guess);
}

/** Whether who asks for it was never asked what waiting costs. */
const isUnheard = (view: View, own: ProjectView): boolean =>
  toldCost(view, own.id) === undefined && view.stakeholders.some((one) => one.id === own.sponsor && one.lastTalk === undefined);

const isWorkable = (own: ProjectView): boolean =>
  own.stage !== 'live' && own.bridge === undefined && (own.order === undefined || own.order.arrived !== undefined);

/** Whether it could still be ordered in time with its quickest option. */
const mayWait = (view: View, own: ProjectView): boolean =>
  own.order === undefined && view.day <= fridayOf(own.wanted) - Math.min(...own.options.map((one) => one.leadMin));

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
    const dearest = Math.max(0, ...favoured.map((one) => urgency(after, one) ?? Infinity));
    if (all === 0 || part < all * LOUD_SHARE) return [];
    return after.projects
      .filter((one) => {
        const cost = urgency(after, one);
        const wasThere = some.every((week) => week.after.projects.some((early) => early.id === one.id && isWorkable(early)));
        const isToldWhen = after.promises.some(
          (promise) => promise.project === one.id && promise.state === 'open' && promise.to === one.sponsor,
        );
        return (
          !loudOnes.includes(one.sponsor) &&
          ((cost !== undefined && cost > dearest && !mayWait(first.after, one)) || isUnheard(after, one)) &&
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
          how: word(isUnheard(after, quiet) ? 'unheard' : 'told'),
          project: project(quiet.id),
          name: stakeholder(quiet.sponsor),
          part: share(part, all),
          cost: cents(urgency(after, quiet) ?? 0),
          other: cents(Number.isFinite(dearest) ? dearest : 0),
        },
        dose: 1,
        remedy: isUnheard(after, quiet)
          ? [withBlock(first, { activity: 'talk', with: quiet.sponsor })]
          : [onMonday(first.week, { type: 'set-order', projects: [quiet.id, ...first.plan.order.filter((id) => id !== quiet.id)] })],
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
    const cost = own === undefined ? undefined : urgency(after, own);
    if (
      most === undefined ||
      own === undefined ||
      cost === undefined ||
      loudOnes.includes(own.sponsor) ||
      most[1] < sumOf(spent) * LOUD_SHARE
    )
      return [];
    const rivals = after.projects.filter((one) => loudOnes.includes(one.sponsor) && one.stage !== 'live');
    if (rivals.length === 0 || rivals.some((one) => (urgency(after, one) ?? Infinity) >= cost)) return [];
    return [shown(last.week, last.week - WEEKS + 1, { project: project(own.id), name: stakeholder(own.sponsor), cost: cents(cost) })];
  });
}

export const squeakyWheel: Rule = { id: 'squeaky-wheel', knowable: 'buyable', needs: [], mistakes, strengths };
