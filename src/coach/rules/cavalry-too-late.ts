// The cavalry that comes too late: somebody new works on a project whose date is nearer than one and a half times the weeks they need to find
// their feet. A piece of their own, which they alone lead or work on, does not count: it takes no hand-over. Nor does a date that was given
// after they had been asked for: nobody was sent to save it.
// Source: Brooks 1975; Hsia et al. 1999 (research §3, 17).

import { fridayOf, weekOf, type PersonId, type PersonView, type ProjectId, type PromiseView } from '../../core/index.ts';
import { byProject } from '../effort.ts';
import { happened, type SeenWeek } from '../reading.ts';
import { without } from '../remedy.ts';
import { count, person, project, shown, stakeholder, type Rule, type Sign } from './rule.ts';

/** The date is further away than so many times the ramp: soon enough (research: 1.5). */
const RAMPS = 1.5;
const DAYS = 7;

/** What somebody worked on in a week, together with others who had begun it. */
function sharedWork(week: SeenWeek, id: PersonId): readonly ProjectId[] {
  const own = new Map<ProjectId, number>();
  for (const one of happened(week, 'worked'))
    if (one.person === id && one.on !== undefined) own.set(one.on, (own.get(one.on) ?? 0) + one.minutes);
  const all = byProject([week]);
  const leads = week.plan.projects.filter((one) => one.lead === id).map((one) => one.id);
  return [...own].flatMap(([on, minutes]) => ((all.get(on) ?? 0) > minutes && !leads.includes(on) ? [on] : []));
}

interface Joining {
  readonly week: SeenWeek;
  readonly who: PersonView;
  readonly ramp: number;
  readonly date: PromiseView;
  readonly left: number;
}

/** Newcomers of these weeks in their first week of work, with the nearest date of what they work on. */
function joinings(weeks: readonly SeenWeek[]): readonly Joining[] {
  return weeks.flatMap((week) =>
    happened(week, 'joined').flatMap(({ person: id }): Joining[] => {
      const who = week.plan.team.find((one) => one.id === id);
      if (who?.joined?.since === undefined) return [];
      const { asked, since } = who.joined;
      const shared = sharedWork(week, id);
      const [date] = week.plan.promises
        .filter((one) => one.state === 'open' && one.made <= asked && shared.includes(one.project))
        .sort((a, b) => a.week - b.week);
      return date === undefined ? [] : [{ week, who, ramp: who.joined.rampWeeks, date, left: (fridayOf(date.week) - since) / DAYS }];
    }),
  );
}

const facts = ({ who, ramp, date, left }: Joining) => ({
  person: person(who.id),
  project: project(date.project),
  name: stakeholder(date.to),
  left: count(Math.max(0, Math.round(left))),
  ramp: count(ramp),
});

const mistakes = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  joinings(weeks)
    .filter(({ left, ramp }) => left < RAMPS * ramp)
    .map((one) => ({
      week: one.week.week,
      since: weekOf(one.who.joined?.asked ?? 0),
      evidence: facts(one),
      dose: Math.min(2, (RAMPS * one.ramp) / Math.max(1, one.left)),
      remedy: without(weeks, (decision) => decision.type === 'hire' && decision.person === one.who.id),
    }));

const strengths = (weeks: readonly SeenWeek[]): readonly Sign[] =>
  joinings(weeks)
    .filter(({ left, ramp }) => left >= RAMPS * ramp)
    .map((one) => shown(one.week.week, weekOf(one.who.joined?.asked ?? 0), facts(one)));

export const cavalryTooLate: Rule = { id: 'cavalry-too-late', knowable: 'on-screen', needs: ['ramp-up'], mistakes, strengths };
