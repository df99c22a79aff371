// Blindness to lead times. Either the last day to order what was promised or chosen passed a week ago, with the money there, and nothing
// had gone out; or nobody has a project to work on for a fortnight, because all waits for what was ordered late. A need left for later on
// purpose is not charged, nor one that came too late to be met, nor one that a bridge serves meanwhile, nor one whose sponsor has been given a
// later date or a warning, or has signed that it can wait.
// Source: Gartner 2022; GHT (research §3, 8; calibration §4, 7: what waits for a timely order is no mistake).

import { DAYS_PER_WEEK, fridayOf, mondayOf, weekOf, type Day, type OptionView, type ProjectView, type View } from '../../core/index.ts';
import { isAccepted } from '../accepted.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { inWeek, project, shown, word, type Rule, type Sign } from './rule.ts';

/** Leads shorter than this need no planning ahead, and longer than that they do. */
const SHORT: Day = DAYS_PER_WEEK;
const LONG: Day = 2 * DAYS_PER_WEEK;

const cheapest = (own: ProjectView): OptionView | undefined =>
  own.options.reduce<OptionView | undefined>((best, one) => (best === undefined || one.price < best.price ? one : best), undefined);
const inMind = (own: ProjectView): OptionView | undefined => own.options.find((one) => one.id === own.chosen) ?? cheapest(own);

/** Something the player means to do. */
const isMeant = (view: View, own: ProjectView): boolean =>
  own.chosen !== undefined || view.promises.some((one) => one.project === own.id && one.state === 'open');

/** The last day to order. Two hours of comparing would tell it where it does not stand there: then by the quickest option, with kindness. */
function lastDay(own: ProjectView): Day | undefined {
  // A bridge in place is what one does about a long lead.
  if (own.order !== undefined || own.bridge !== undefined || own.stage === 'live') return undefined;
  if (own.orderBy !== undefined) return own.orderBy;
  const leads = own.options.map((one) => one.leadMin);
  return leads.length === 0 || Math.min(...leads) < SHORT ? undefined : fridayOf(own.wanted) - Math.min(...leads);
}

const isTold = (view: View, own: ProjectView): boolean =>
  isAccepted(view, 'unmet', own.id) ||
  view.promises.some((one) => one.project === own.id && (one.week > own.wanted || one.warnings.length > 0));

const canPay = (view: View, own: ProjectView): boolean => {
  const option = cheapest(own);
  return (
    option !== undefined &&
    option.price <= view.money.left - view.money.pending &&
    option.monthly <= Math.max(0, view.money.monthlyLimit - view.money.monthly)
  );
};

function passed(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) => {
    const { before, after } = week;
    if (before === undefined) return [];
    return after.projects.flatMap((own): Sign[] => {
      const earlier = before.projects.find((one) => one.id === own.id);
      const by = earlier === undefined ? undefined : lastDay(earlier);
      // It was known in time, and on two Sundays the day had passed.
      if (earlier === undefined || by === undefined || by < own.appeared + DAYS_PER_WEEK || by > before.day) return [];
      if (own.stage === 'live' || !isMeant(before, earlier) || isTold(after, own) || !canPay(before, earlier)) return [];
      const option = inMind(own);
      return [
        {
          week: week.week,
          since: weekOf(by),
          evidence: { how: word('passed'), project: project(own.id), by: inWeek(weekOf(by)), wanted: inWeek(own.wanted) },
          dose: 1,
          remedy:
            option === undefined
              ? []
              : [onMonday(Math.max(weekOf(own.appeared) + 1, weekOf(by)), { type: 'order', project: own.id, option: option.id })],
        },
      ];
    });
  });
}

const isBlocked = (week: SeenWeek): boolean => happened(week, 'worked').every((one) => one.on === undefined);

/** Two weeks in which the vendor's lorry was all that the work waited for. */
function blocked(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, 2).flatMap((pair): Sign[] => {
    const [first, last] = pair;
    if (first === undefined || last === undefined || !pair.every(isBlocked)) return [];
    const waiting = last.after.projects.find(
      ({ order, appeared, bridge }) =>
        order !== undefined &&
        bridge === undefined &&
        order.arrived === undefined &&
        order.placed < mondayOf(first.week) &&
        order.placed - appeared >= LONG &&
        order.expected.value - order.placed >= LONG,
    );
    if (waiting?.order === undefined || isTold(last.after, waiting)) return [];
    const by = weekOf(waiting.appeared) + 1;
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { how: word('blocked'), project: project(waiting.id), by: inWeek(by), wanted: inWeek(waiting.wanted) },
        dose: 1,
        remedy: [onMonday(by, { type: 'order', project: waiting.id, option: waiting.order.option })],
      },
    ];
  });
}

const mistakes = (weeks: readonly SeenWeek[]): readonly Sign[] => [...passed(weeks), ...blocked(weeks)];

/** What takes long went out a week or more before it had to. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    week.after.projects.flatMap((own) => {
      const before = week.before?.projects.find((one) => one.id === own.id);
      const option = own.options.find((one) => one.id === own.order?.option);
      if (own.order === undefined || option === undefined || before?.orderBy === undefined || own.order.placed < mondayOf(week.week))
        return [];
      if (option.leadMax < LONG || before.orderBy - own.order.placed < DAYS_PER_WEEK) return [];
      return [shown(week.week, week.week, { project: project(own.id), by: inWeek(weekOf(before.orderBy)) })];
    }),
  );
}

export const lateOrdering: Rule = { id: 'late-ordering', knowable: 'buyable', needs: ['lead-times'], mistakes, strengths };
