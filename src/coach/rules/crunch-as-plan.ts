// Crunch as a plan: somebody works fifty hours or more for four weeks on end, or more than half of the team for three. Who was away in
// those weeks is not counted. Source: Business Roundtable; Abdel-Hamid (research §3, 16).

import type { PersonView } from '../../core/index.ts';
import { windows, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { count, person, shown, type Rule, type Sign } from './rule.ts';

/** Hours a week above which it is a crunch: the first step above 48. */
const CRUNCH = 50;
const ONE_WEEKS = 4;
const TEAM_WEEKS = 3;
const TEAM_SHARE = 0.5;
/** Weeks of crunch that people get over. */
const SHORT_WEEKS = 2;

const crunched = (week: SeenWeek): readonly PersonView[] => week.plan.team.filter((one) => one.here && one.overtime >= CRUNCH);
/** Who was in it in each of these weeks. */
const throughout = (some: readonly SeenWeek[]): readonly PersonView[] =>
  (some[0] === undefined ? [] : crunched(some[0])).filter((one) =>
    some.every((week) => crunched(week).some((other) => other.id === one.id)),
  );

function signOf(some: readonly SeenWeek[], isTeam: boolean): readonly Sign[] {
  const [first] = some;
  const last = some.at(-1);
  const who = throughout(some);
  const [worst] = [...who].sort((a, b) => b.overtime - a.overtime);
  if (first === undefined || last === undefined || worst === undefined) return [];
  const here = last.plan.team.filter((one) => one.here).length;
  if (isTeam && who.length <= here * TEAM_SHARE) return [];
  return [
    {
      week: last.week,
      since: first.week,
      evidence: { person: person(worst.id), hours: count(worst.overtime), people: count(who.length), weeks: count(some.length) },
      dose: who.length,
      remedy: who.map((one) => onMonday(first.week + SHORT_WEEKS, { type: 'set-overtime', person: one.id, hours: 40 })),
    },
  ];
}

const mistakes = (weeks: readonly SeenWeek[]): readonly Sign[] => [
  ...windows(weeks, ONE_WEEKS).flatMap((some) => signOf(some, false)),
  ...windows(weeks, TEAM_WEEKS).flatMap((some) => signOf(some, true)),
];

/** A crunch that ended after one or two weeks. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index) => {
    if (crunched(week).length > 0) return [];
    let long = 0;
    while (crunched(weeks[index - 1 - long] ?? week).length > 0) long += 1;
    const [one] = crunched(weeks[index - 1] ?? week);
    return one === undefined || long > SHORT_WEEKS ? [] : [shown(week.week, week.week - long, { person: person(one.id) })];
  });
}

export const crunchAsPlan: Rule = { id: 'crunch-as-plan', knowable: 'own-doing', needs: ['fatigue'], mistakes, strengths };
