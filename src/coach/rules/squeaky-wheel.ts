// The squeaky wheel: for three weeks two fifths of the project work or more go to what the loud ask for, though most of what was told to wait
// costs more for each day of work, while a quiet one's need gets less than a fifth, though its delay was told a fortnight ago to cost more,
// or though nobody has ever asked, which takes an hour. A quiet one who has been given a date knows where they stand, what waits for its
// delivery cannot be worked on, and what need not be ordered yet, cannot be paid, or would come when all is over, may wait: each clears it. Source: Reinertsen; Covey
// (research §3, 7: below the median; calibration §4: loud needs may rightly be first, and what waits for a timely order is no mistake).

import { fridayOf, weekOf, type Minutes, type ProjectId, type ProjectView, type View } from '../../core/index.ts';
import { byProject, sumOf, toldCost } from '../effort.ts';
import { done, windows, type SeenWeek } from '../reading.ts';
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

/** The middle one of what waiting was told to cost; undefined where nobody was asked. */
function median(view: View): number | undefined {
  const told = view.projects.flatMap((one) => (one.stage === 'live' ? [] : (urgency(view, one) ?? []))).sort((a, b) => a - b);
  return told[Math.floor(told.length / 2)];
}

/** Whether what was told gives a loud need its place: it costs no less than most, or nobody has told what any costs. */
const isDear = (view: View, own: ProjectView): boolean => {
  const cost = urgency(view, own);
  return cost !== undefined && cost >= (median(view) ?? 0);
};

const isWorkable = (own: ProjectView): boolean =>
  own.stage !== 'live' && own.bridge === undefined && (own.order === undefined || own.order.arrived !== undefined);

/** Whether it could still be ordered in time with its quickest option. */
const mayWait = (view: View, own: ProjectView): boolean =>
  own.order === undefined && view.day <= fridayOf(own.wanted) - Math.min(...own.options.map((one) => one.leadMin));

/** Whether it is under way, or something that meets it could be paid and would be here before all is over. */
const canBegin = ({ money, day, weeks }: View, own: ProjectView): boolean =>
  own.order !== undefined ||
  own.options.some(
    (one) =>
      one.price <= money.left - money.pending &&
      one.monthly <= Math.max(0, money.monthlyLimit - money.monthly) &&
      day + one.leadMin <= fridayOf(weeks),
  );

/** Whether hours of these weeks went to others who are quiet, and no more to the loud: not everybody can be the first to be asked. */
function asksAround(some: readonly SeenWeek[], loudOnes: readonly string[]): boolean {
  const talks = some.flatMap((week) => done(week, 'talk'));
  const loudly = talks.filter((id) => loudOnes.includes(id)).length;
  return talks.length > loudly && talks.length - loudly >= loudly;
}

/** Whether work on one need takes from another: both can be worked on, or its order went out when what the other costs had been told. */
function takesFrom(weeks: readonly SeenWeek[], loudOne: ProjectView, quiet: ProjectView): boolean {
  if (quiet.order !== undefined || loudOne.order === undefined) return true;
  const then = weeks[weekOf(loudOne.order.placed) - 1]?.before;
  return then !== undefined && toldCost(then, quiet.id) !== undefined;
}

/** What the loud had of these weeks. */
interface Loud {
  readonly names: readonly string[];
  readonly needs: readonly ProjectView[];
  readonly spent: ReadonlyMap<string, Minutes>;
  readonly all: Minutes;
}

const partOf = ({ spent }: Loud, needs: readonly ProjectView[]): Minutes => needs.reduce((sum, one) => sum + (spent.get(one.id) ?? 0), 0);
const isMuch = (had: Loud, needs: readonly ProjectView[]): boolean => had.all > 0 && partOf(had, needs) >= had.all * LOUD_SHARE;

/** Those of the loud needs that stand before a quiet one, though they cost less than it and than most. */
function before(weeks: readonly SeenWeek[], { after }: SeenWeek, had: Loud, id: ProjectId): readonly ProjectView[] {
  const quiet = after.projects.find((one) => one.id === id);
  if (quiet === undefined) return [];
  const cost = urgency(after, quiet);
  if (cost === undefined || mayWait(after, quiet)) return [];
  const all = had.needs.filter((one) => !isDear(after, one));
  return all.every((one) => (urgency(after, one) ?? Infinity) < cost) ? all.filter((one) => takesFrom(weeks, one, quiet)) : [];
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const { after } = last;
    const spent = byProject(some);
    const names = loud(after);
    const needs = after.projects.filter((one) => names.includes(one.sponsor) && (spent.get(one.id) ?? 0) > 0);
    const had: Loud = { names, needs, spent, all: sumOf(spent) };
    const goesRound = asksAround(some, names);
    return after.projects
      .flatMap((quiet): Sign[] => {
        const wasThere = some.every((week) =>
          week.after.projects.some((early) => early.id === quiet.id && isWorkable(early) && canBegin(week.after, early)),
        );
        const isToldWhen = after.promises.some(
          (promise) => promise.project === quiet.id && promise.state === 'open' && promise.to === quiet.sponsor,
        );
        const isLeft = wasThere && !isToldWhen && (spent.get(quiet.id) ?? 0) < had.all * QUIET_SHARE;
        if (names.includes(quiet.sponsor) || !isLeft) return [];
        const isNeverAsked = isUnheard(after, quiet);
        const favoured = isNeverAsked ? (goesRound ? [] : needs) : before(weeks, first, had, quiet.id);
        return isMuch(had, favoured) ? [sign(first, last, quiet, had, favoured)] : [];
      })
      .slice(0, 1);
  });
}

function sign(first: SeenWeek, { week, after }: SeenWeek, quiet: ProjectView, had: Loud, favoured: readonly ProjectView[]): Sign {
  const isNeverAsked = isUnheard(after, quiet);
  return {
    week,
    since: first.week,
    evidence: {
      how: word(isNeverAsked ? 'unheard' : 'told'),
      project: project(quiet.id),
      name: stakeholder(quiet.sponsor),
      part: share(partOf(had, favoured), had.all),
      cost: cents(urgency(after, quiet) ?? 0),
      other: cents(Math.max(0, ...favoured.map((one) => urgency(after, one) ?? 0))),
    },
    dose: 1,
    remedy: isNeverAsked
      ? [withBlock(first, { activity: 'talk', with: quiet.sponsor })]
      : [onMonday(first.week, { type: 'set-order', projects: [quiet.id, ...first.plan.order.filter((id) => id !== quiet.id)] })],
  };
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
