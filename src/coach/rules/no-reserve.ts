// No reserve: before half-time less than 8 % of the budget is left for a whole week, or half of the dates given with a confidence are coin
// flips. What went for emergencies and answers is what a reserve is for and counts as still there; a date that was warned of is no longer
// a coin flip. Source: Buehler; Flyvbjerg; AACE (research §3, 5).

import { DAYS_PER_WEEK, weekOf, type Cents, type PromiseView, type View } from '../../core/index.ts';
import type { SeenWeek } from '../reading.ts';
import { without } from '../remedy.ts';
import { cents, count, share, shown, word, type Evidence, type Rule, type Sign } from './rule.ts';

const LEAST = 0.08;
/** The share that is a reserve (M48: 10 to 20 %). */
const RESERVE = 0.1;
/** Percent up to which a date is a coin flip, and how many such dates make a habit. */
const COIN_FLIP = 55;
const HABIT = 2;

const isEarly = (view: View, week: number): boolean => week <= view.weeks / 2;

/** Money that went where a reserve goes. */
const wellSpent = (weeks: readonly SeenWeek[]): Cents =>
  weeks
    .flatMap(({ days }) => days.flatMap(({ postings }) => postings))
    .filter(({ stock, cause }) => stock === 'capital' && (cause.code === 'emergency-purchase' || cause.code === 'event-cost'))
    .reduce((sum, { delta }) => sum - delta, 0);

/** What was left; of what is below nothing, by how much. */
function leftOf({ money }: View): Evidence {
  const left = money.left - money.pending;
  return left < 0
    ? { how: word('over'), money: cents(-left), part: share(-left, money.budget) }
    : { how: word('money'), money: cents(left), part: share(left, money.budget) };
}

const free = ({ money }: View): Cents => money.left - money.pending;

function spentEarly(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index): Sign[] => {
    const { before, after } = week;
    const own = wellSpent(weeks.slice(0, index + 1));
    const least = after.money.budget * LEAST;
    if (before === undefined || !isEarly(after, week.week) || free(before) + own >= least || free(after) + own >= least) return [];
    const spender = weeks
      .slice(0, index)
      .filter((one) => one.log.some(({ decision }) => decision.type === 'order'))
      .at(-1);
    const order = spender?.log.filter(({ decision }) => decision.type === 'order').at(-1);
    return [
      {
        week: week.week,
        since: week.week - 1,
        evidence: leftOf(after),
        dose: 1,
        remedy: spender === undefined || order === undefined ? [] : without([spender], (one) => one === order.decision),
      },
    ];
  });
}

const flips = (promises: readonly PromiseView[]): readonly PromiseView[] =>
  promises.filter((one) => one.confidence !== undefined && one.confidence <= COIN_FLIP && one.warnings.length === 0);

function dates(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week): Sign[] => {
    const said = week.after.promises.filter((one) => one.confidence !== undefined && week.after.day - one.made > DAYS_PER_WEEK);
    const coins = flips(said);
    const newest = Math.max(-1, ...coins.map((one) => one.made));
    // Said once, a week after the date that made it a habit.
    if (coins.length < HABIT || coins.length * 2 < said.length || week.after.day - newest > 2 * DAYS_PER_WEEK) return [];
    return [
      {
        week: week.week,
        since: weekOf(newest),
        evidence: { how: word('dates'), coins: count(coins.length), dates: count(said.length) },
        dose: 1,
        remedy: weeks.flatMap(({ log }) =>
          log.flatMap(({ at, decision }) =>
            decision.type === 'promise' && decision.confidence !== undefined && decision.confidence <= COIN_FLIP
              ? [{ kind: 'replace' as const, at, decision: { ...decision, week: Math.min(week.after.weeks, decision.week + 1) } }]
              : [],
          ),
        ),
      },
    ];
  });
}

const mistakes = (weeks: readonly SeenWeek[]): readonly Sign[] => [...spentEarly(weeks), ...dates(weeks)];

/** At half-time things are under way, and there is still something for what nobody thought of. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks
    .filter(({ week, after }) => week === Math.floor(after.weeks / 2))
    .filter(
      ({ after }) => free(after) >= after.money.budget * RESERVE && after.projects.filter((one) => one.order !== undefined).length >= HABIT,
    )
    .map(({ week, after }) => shown(week, 1, { money: cents(free(after)), part: share(free(after), after.money.budget) }));

export const noReserve: Rule = { id: 'no-reserve', knowable: 'on-screen', needs: ['contingency'], mistakes, strengths };
