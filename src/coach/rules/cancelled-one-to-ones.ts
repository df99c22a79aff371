// One-to-ones that do not take place: less than half of those due in four weeks, for somebody who was here all the time. A fortnightly
// rhythm is the least that is due. Source: Manager Tools; Gallup; MindTools (research §3, 24).

import type { PersonView, Rhythm } from '../../core/index.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { onMonday, without } from '../remedy.ts';
import { count, person, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 4;
/** Talks due in a week by the rhythm; one that is off counts as the least. */
const DUE: Readonly<Record<Rhythm, number>> = { weekly: 1, fortnightly: 0.5, off: 0.5 };
/** Less than this share of what was due is a drought. */
const LEAST = 0.5;
/** A week this full is one in which talks are easily dropped (calibration). */
const FULL_WEEK = 0.9;

const rhythmOf = (week: SeenWeek): Rhythm | undefined => week.plan.manager.standing.find(({ habit }) => habit === 'one-to-ones')?.rhythm;
const dueIn = (some: readonly SeenWeek[]): number => some.reduce((sum, week) => sum + DUE[rhythmOf(week) ?? 'off'], 0);
const heldWith = (some: readonly SeenWeek[], id: string): number =>
  some.reduce((sum, week) => sum + happened(week, 'mood-seen').filter((one) => one.person === id).length, 0);
const presentIn = (some: readonly SeenWeek[]): readonly PersonView[] =>
  (some.at(-1)?.after.team ?? []).filter((one) =>
    some.every((week) => week.days.every(({ view }) => view.team.some((other) => other.id === one.id && other.here))),
  );

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined || rhythmOf(last) === undefined) return [];
    const left = presentIn(some).filter((one) => heldWith(some, one.id) < dueIn(some) * LEAST);
    const [longest] = [...left].sort((a, b) => (a.lastOneToOne ?? -1) - (b.lastOneToOne ?? -1));
    if (longest === undefined) return [];
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { person: person(longest.id), people: count(left.length), weeks: count(WEEKS) },
        dose: left.length,
        remedy: [
          ...without(some, (one) => one.type === 'skip-standing' && one.habit === 'one-to-ones' && one.skip),
          ...without(some, (one) => one.type === 'set-standing' && one.habit === 'one-to-ones' && one.rhythm === 'off'),
          ...(rhythmOf(first) === 'off'
            ? [onMonday(first.week, { type: 'set-standing' as const, habit: 'one-to-ones' as const, rhythm: 'fortnightly' as const })]
            : []),
        ],
      },
    ];
  });
}

function isFull({ plan: { manager } }: SeenWeek): boolean {
  const used =
    manager.standing.reduce((sum, one) => sum + one.costs, 0) + manager.blocks.length * manager.blockMinutes + manager.interrupted;
  return used >= manager.minutes * FULL_WEEK;
}

/** All that were due took place, with everybody, full weeks among them. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const last = some.at(-1);
    const here = presentIn(some);
    if (last === undefined || here.length === 0 || !some.some(isFull)) return [];
    if (here.some((one) => heldWith(some, one.id) < dueIn(some))) return [];
    return [shown(last.week, last.week - WEEKS + 1, { people: count(here.length), weeks: count(WEEKS) })];
  });
}

export const cancelledOneToOnes: Rule = { id: 'cancelled-one-to-ones', knowable: 'on-screen', needs: ['one-to-ones'], mistakes, strengths };
