// The key person: for six weeks more than three fifths of all project work go through one pair of hands, though somebody else has the skill
// for just that work. Where nobody else has, the others were away, or somebody was taught meanwhile, it does not count.
// Source: The Phoenix Project (research §3, 18).

import type { PersonId, ProjectId, View } from '../../core/index.ts';
import { byPerson, byProject, sumOf } from '../effort.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { count, person, share, shown, type Rule, type Sign } from './rule.ts';

const WEEKS = 6;
const MOST = 0.6;
/** A skill that can take a share of the work (research: .5). */
const ENOUGH = 5000;
/** Hands that carry something, and how many of them make it safe (calibration). */
const CARRIES = 0.15;
const SAFE = 3;

/** What somebody worked on. */
const ownWork = (some: readonly SeenWeek[], id: PersonId): ReadonlySet<ProjectId> =>
  new Set(some.flatMap((week) => happened(week, 'worked').flatMap((one) => (one.person === id && one.on !== undefined ? [one.on] : []))));

/** Somebody here all the while with the skill for what the key person worked on. */
function other(some: readonly SeenWeek[], view: View, key: PersonId): PersonId | undefined {
  const worked = ownWork(some, key);
  const able = view.team.find((one) => one.id === key)?.skills.filter((one) => one.level >= ENOUGH) ?? [];
  const skills = view.projects
    .filter((one) => worked.has(one.id))
    .flatMap((one) => one.options.find((option) => option.id === one.order?.option)?.effort ?? [])
    .map((one) => one.skill)
    .filter((skill) => able.some((one) => one.skill === skill));
  return view.team.find(
    (one) =>
      one.id !== key &&
      some.every((week) => week.plan.team.some((then) => then.id === one.id && then.here)) &&
      one.skills.some(({ skill, level }) => level >= ENOUGH && skills.includes(skill)),
  )?.id;
}

/** Whether somebody worked beside a colleague, or took a course, to learn. */
const isTaught = (some: readonly SeenWeek[]): boolean =>
  some.some(
    (week) => week.plan.team.some((one) => one.shadows !== undefined || one.course !== undefined) || happened(week, 'learnt').length > 0,
  );

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const [first] = some;
    const last = some.at(-1);
    const spent = byPerson(some);
    const [most] = [...spent].sort((a, b) => b[1] - a[1]);
    if (first === undefined || last === undefined || most === undefined || most[1] <= sumOf(spent) * MOST) return [];
    const second = other(some, last.after, most[0]);
    const [busiest] = [...byProject(some)].sort((a, b) => b[1] - a[1]);
    if (second === undefined || busiest === undefined || isTaught(some)) return [];
    return [
      {
        week: last.week,
        since: first.week,
        evidence: { person: person(most[0]), other: person(second), part: share(most[1], sumOf(spent)), weeks: count(WEEKS) },
        dose: 1,
        remedy: [onMonday(first.week, { type: 'pin', person: second, project: busiest[0] })],
      },
    ];
  });
}

/** The work that the player ordered stood on three pairs of hands. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const last = some.at(-1);
    const spent = byPerson(some);
    const carriers = [...spent.values()].filter((one) => one >= sumOf(spent) * CARRIES).length;
    const isOwn = weeks.some(({ week, log }) => week <= (last?.week ?? 0) && log.some(({ decision }) => decision.type === 'order'));
    return last === undefined || carriers < SAFE || !isOwn
      ? []
      : [shown(last.week, last.week - WEEKS + 1, { people: count(carriers), weeks: count(WEEKS) })];
  });
}

export const keyPerson: Rule = { id: 'key-person', knowable: 'on-screen', needs: [], mistakes, strengths };
