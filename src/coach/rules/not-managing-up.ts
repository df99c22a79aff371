// Not managing up: whoever has most to say has heard nothing for more than three weeks. A talk that was planned and lost to an interruption
// clears the fortnight around it. Source: Walker, "support from above"; Watkins's five conversations (research §3, 27).

import { DAYS_PER_WEEK } from '../../core/index.ts';
import { byPower, silence, wasLost } from '../contact.ts';
import { done, windows, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { count, shown, stakeholder, type Rule, type Sign } from './rule.ts';

const MOST = 3 * DAYS_PER_WEEK;
const HABIT_WEEKS = 6;
const FORTNIGHT = 2 * DAYS_PER_WEEK;

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, 2).flatMap((pair): Sign[] => {
    const [first, last] = pair;
    const top = last === undefined ? undefined : byPower(last.after)[0];
    if (first === undefined || last === undefined || top === undefined) return [];
    const days = silence(last.after, top);
    if (days <= MOST || wasLost(pair, top.id)) return [];
    return [
      {
        week: last.week,
        since: Math.max(1, last.week - Math.floor(days / DAYS_PER_WEEK) + 1),
        evidence: { name: stakeholder(top.id), weeks: count(Math.floor(days / DAYS_PER_WEEK)) },
        dose: 1,
        remedy: [withBlock(first, { activity: 'talk', with: top.id })],
      },
    ];
  });
}

/** For six weeks never more than a fortnight, and at least once face to face. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, HABIT_WEEKS).flatMap((some) => {
    const last = some.at(-1);
    const top = last === undefined ? undefined : byPower(last.after)[0];
    if (last === undefined || top === undefined || !some.some((week) => done(week, 'talk').some((id) => id === top.id))) return [];
    const isKept = some.every(({ after }) => after.stakeholders.every((one) => one.id !== top.id || silence(after, one) <= FORTNIGHT));
    return isKept ? [shown(last.week, last.week - HABIT_WEEKS + 1, { name: stakeholder(top.id), weeks: count(HABIT_WEEKS) })] : [];
  });
}

export const notManagingUp: Rule = { id: 'not-managing-up', knowable: 'on-screen', needs: [], mistakes, strengths };
