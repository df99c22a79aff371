// The key person: for six weeks more than three fifths of all project work go through one pair of hands, though somebody else has the skill
// for just that work, or nobody else has it and nobody was taught. Where those who have it were away, or a colleague learnt meanwhile, it does
// not count. Where learning from a colleague is not in play, nothing could be done about a skill that only one has.
// Source: The Phoenix Project (research §3, 18).

import type { PersonId, PersonView, ProjectId, SkillId, View } from '../../core/index.ts';
import { byPerson, byProject, sumOf } from '../effort.ts';
import { happened, windows, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { count, person, share, shown, word, type Rule, type Sign } from './rule.ts';

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

/** What the key person can do of what they worked on. */
function skillsOf(some: readonly SeenWeek[], view: View, key: PersonId): readonly SkillId[] {
  const worked = ownWork(some, key);
  const able = view.team.find((one) => one.id === key)?.skills.filter((one) => one.level >= ENOUGH) ?? [];
  return view.projects
    .filter((one) => worked.has(one.id))
    .flatMap((one) => one.options.find((option) => option.id === one.order?.option)?.effort ?? [])
    .map((one) => one.skill)
    .filter((skill) => able.some((one) => one.skill === skill));
}

const levelOf = (one: PersonView, skill: SkillId): number => one.skills.find((own) => own.skill === skill)?.level ?? 0;
const isHereThroughout = (some: readonly SeenWeek[], id: PersonId): boolean =>
  some.every((week) => week.plan.team.some((then) => then.id === id && then.here));

interface Second {
  readonly id: PersonId;
  /** The skill that only the key person has, and this one could learn; absent where they have it. */
  readonly learns?: SkillId;
}

/** Somebody here all the while with the skill for what the key person worked on, or who could be taught it where nobody else has it. */
function secondOf(some: readonly SeenWeek[], view: View, key: PersonId): Second | undefined {
  const skills = skillsOf(some, view, key);
  const others = view.team.filter((one) => one.id !== key);
  const here = others.filter((one) => isHereThroughout(some, one.id));
  const able = here.find((one) => skills.some((skill) => levelOf(one, skill) >= ENOUGH));
  if (able !== undefined) return { id: able.id };
  const sole = skills.find((skill) => others.every((one) => levelOf(one, skill) < ENOUGH));
  if (sole === undefined || !view.mechanisms.includes('key-person')) return undefined;
  const [learner] = [...here].sort((a, b) => levelOf(b, sole) - levelOf(a, sole));
  return learner === undefined ? undefined : { id: learner.id, learns: sole };
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
    const second = secondOf(some, last.after, most[0]);
    const [busiest] = [...byProject(some)].sort((a, b) => b[1] - a[1]);
    if (second === undefined || busiest === undefined || isTaught(some)) return [];
    return [
      {
        week: last.week,
        since: first.week,
        evidence: {
          person: person(most[0]),
          other: person(second.id),
          part: share(most[1], sumOf(spent)),
          weeks: count(WEEKS),
          how: word(second.learns === undefined ? 'second' : 'sole'),
        },
        dose: 1,
        remedy: [
          onMonday(
            first.week,
            second.learns === undefined
              ? { type: 'pin', person: second.id, project: busiest[0] }
              : { type: 'shadow', person: second.id, of: most[0], skill: second.learns },
          ),
        ],
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
