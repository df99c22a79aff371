// Delegation that does not fit: a free hand for two weeks for somebody who does not know the work yet, with no talk in them, no brief in three
// lines, and nobody to learn from; or "do as I say" for somebody who does. A date in danger makes the closer look right. Source: MindTools; Humphrey et al. 2007 (research §3, 2 and 3,
// merged as its note says; Hersey–Blanchard as a teaching language only).

import { fridayOf, type PersonId, type ProjectId, type View } from '../../core/index.ts';
import { soonestLive } from '../outlook.ts';
import { done, happened, windows, type SeenWeek } from '../reading.ts';
import { onMonday } from '../remedy.ts';
import { person, project, shown, word, type Rule, type Sign } from './rule.ts';

const WEEKS = 2;
const HABIT_WEEKS = 3;
/** From here on somebody can do it; below that they want a hand (research: .7, .5). */
const CAPABLE = 7000;
const LEARNING = 5000;

type Fit = 'loose' | 'tight' | 'free' | 'guided' | 'between';

interface Led {
  readonly id: ProjectId;
  readonly lead: PersonId;
  readonly fit: Fit;
}

/** How the leads of what is in work are led, by their skill in the largest part of it. */
function ledIn(view: View): readonly Led[] {
  return view.projects.flatMap((own): Led[] => {
    const effort = own.options.find((one) => one.id === own.order?.option)?.effort ?? [];
    const [main] = [...effort].sort((a, b) => b.minutes - a.minutes);
    const lead = view.team.find((one) => one.id === own.lead && one.here);
    if (own.order === undefined || own.stage === 'live' || main === undefined || lead === undefined) return [];
    const level = lead.skills.find((one) => one.skill === main.skill)?.level ?? 0;
    const isFree = own.delegation === 'report' || own.delegation === 'yours';
    const fit =
      level < LEARNING
        ? isFree
          ? 'loose'
          : 'guided'
        : level < CAPABLE
          ? 'between'
          : own.delegation === 'tell'
            ? 'tight'
            : isFree
              ? 'free'
              : 'between';
    return [{ id: own.id, lead: lead.id, fit }];
  });
}

const isInDanger = (view: View, id: ProjectId): boolean => {
  const own = view.projects.find((one) => one.id === id);
  return (
    own !== undefined &&
    view.promises.some((one) => one.project === id && one.state === 'open' && soonestLive(view, own) > fridayOf(one.week))
  );
};
const talkedTo = (some: readonly SeenWeek[], id: PersonId): boolean =>
  some.some((week) => done(week, 'coach').some((one) => one === id) || happened(week, 'mood-seen').some((one) => one.person === id));

/** Whether they were told what it is for, or learn it beside a colleague or on a course (research: "and no train/brief"). */
const isGuided = (some: readonly SeenWeek[], { id, lead }: Led): boolean =>
  some.some(({ plan, after }) =>
    [plan, after].some(
      (view) =>
        (view.projects.find((one) => one.id === id)?.intent?.told.length ?? 0) > 0 ||
        view.team.some((one) => one.id === lead && (one.shadows !== undefined || one.course !== undefined)),
    ),
  );

/** Those led in the same way in every one of these weeks. */
function steady(some: readonly SeenWeek[], fit: Fit): readonly Led[] {
  const [first, ...others] = some.map((week) => ledIn(week.plan).filter((one) => one.fit === fit));
  return (first ?? []).filter((one) => others.every((list) => list.some((other) => other.id === one.id && other.lead === one.lead)));
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some) => {
    const [first] = some;
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    const loose = steady(some, 'loose').filter((one) => !talkedTo(some, one.lead) && !isGuided(some, one));
    const tight = steady(some, 'tight').filter((one) => !some.some((week) => isInDanger(week.plan, one.id)));
    return [...loose, ...tight].map((one): Sign => ({
      week: last.week,
      since: first.week,
      evidence: { how: word(one.fit), person: person(one.lead), project: project(one.id) },
      dose: 1,
      remedy: [onMonday(first.week, { type: 'set-delegation', project: one.id, level: one.fit === 'loose' ? 'ask' : 'report' })],
    }));
  });
}

/** A free hand for who can do it, or a guided one, with talks, for who is learning it, for three weeks. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, HABIT_WEEKS).flatMap((some) => {
    const last = some.at(-1);
    const fits = [...steady(some, 'free'), ...steady(some, 'guided').filter((one) => talkedTo(some, one.lead))];
    return last === undefined
      ? []
      : fits.map((one) =>
          shown(last.week, last.week - HABIT_WEEKS + 1, { how: word(one.fit), person: person(one.lead), project: project(one.id) }),
        );
  });
}

export const delegationMisfit: Rule = { id: 'delegation-misfit', knowable: 'on-screen', needs: ['delegation'], mistakes, strengths };
