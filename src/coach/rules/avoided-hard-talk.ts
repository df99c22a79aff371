// The hard talk that did not take place: a habit in somebody's work stood on the screen for four weeks, two of them to see it and two to speak,
// and nobody said what they saw. A word that an interruption took counts as meant. Source: CCL (situation, behaviour, impact); Scott 2017
// (research §3, 25).

import { mondayOf, type PersonView } from '../../core/index.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { withBlock } from '../remedy.ts';
import { count, person, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 4;
/** A talk within so many weeks of seeing it is soon. */
const SOON = 2;

const stands = (week: SeenWeek, id: string): boolean =>
  week.after.team.some((one) => one.id === id && one.here && one.behaviour !== undefined && !one.behaviour.corrected);

const wasLost = (some: readonly SeenWeek[], id: string): boolean =>
  some.some((week) => happened(week, 'block-lost').some((one) => one.activity === 'feedback' && one.subject === id));

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first, second] = some;
    const last = some.at(-1);
    if (first === undefined || second === undefined || last === undefined) return [];
    const waiting = last.after.team.filter(({ id }) => some.every((week) => stands(week, id)) && !wasLost(some, id));
    const [longest] = [...waiting].sort((a, b) => (a.behaviour?.seen ?? 0) - (b.behaviour?.seen ?? 0));
    if (longest === undefined) return [];
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { person: person(longest.id), weeks: count(WEEKS) },
        dose: waiting.length,
        remedy: [withBlock(second, { activity: 'feedback', person: longest.id, form: 'sbi' })],
      },
    ];
  });
}

const isPutRight = ({ behaviour }: PersonView): boolean => behaviour?.corrected === true;

/** A habit that was put right within two weeks of being seen. */
const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  weeks.flatMap((week, i) =>
    week.after.team
      .filter((one) => isPutRight(one) && (one.behaviour?.seen ?? -1) >= mondayOf(week.week - SOON))
      .filter(({ id }) => !(weeks[i - 1]?.after.team.some((one) => one.id === id && isPutRight(one)) ?? false))
      .map((one) => shown(week.week, week.week, { person: person(one.id) })),
  );

export const avoidedHardTalk: Rule = { id: 'avoided-hard-talk', knowable: 'on-screen', needs: ['feedback'], mistakes, strengths };
