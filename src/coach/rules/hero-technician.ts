// The hero technician: a large part of the hours that are the manager's to give, interruptions apart, goes into doing the work, while a talk
// was left out or somebody who waits has heard nothing. Only work that somebody of the team could have done counts; where the manager's are the only hands, it does not.
// Source: Walker 2002; Watkins (research §3, 1; 40 % below a team of six: model).

import { DAYS_PER_WEEK, type ProjectId, type View } from '../../core/index.ts';
import { done, happened, windows, type SeenWeek } from '../reading.ts';
import { withoutBlocks } from '../remedy.ts';
import { minutes, project, share, shown, word, type Rule, type Sign } from './rule.ts';

const WEEKS = 4;
const SMALL_TEAM = 6;
const MOST_SMALL = 0.4;
const MOST = 0.25;
/** A skill that does the work (research: .6). */
const SKILLED = 6000;
/** Days without a word to somebody who was promised something. */
const SILENCE = 4 * DAYS_PER_WEEK;

/** Whether somebody of the team could do what this project's work asks for. */
export function isManned(view: View, id: string): boolean {
  const own = view.projects.find((one) => one.id === id);
  const effort = own?.options.find((one) => one.id === own.order?.option)?.effort ?? [];
  return view.team.some(
    (one) => one.here && one.skills.some(({ skill, level }) => level >= SKILLED && effort.some((part) => part.skill === skill)),
  );
}

const helped = (some: readonly SeenWeek[]): readonly string[] =>
  some.flatMap((week) => done(week, 'help').filter((id) => isManned(week.plan, id)));

/** The hours of a week that were the manager's to give. What asks for them after the blocks have run cannot have taken them from those. */
function given({ plan: { manager }, days }: SeenWeek): number {
  const ran = days.flatMap(({ happenings }) => happenings.filter(({ type }) => type === 'activity')).length;
  return Math.max(manager.minutes - manager.interrupted, ran * manager.blockMinutes);
}

/** The one that comes most often; of equals the one that came first. */
function commonest(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best === undefined || one[1] > best[1] ? one : best),
    undefined,
  )?.[0];
}

/** What was left out meanwhile. */
function skipped(some: readonly SeenWeek[], now: View): 'talks' | 'contact' | undefined {
  if (some.some(({ plan }) => plan.manager.standing.some((one) => one.habit === 'one-to-ones' && (one.skipped || one.rhythm === 'off'))))
    return 'talks';
  const waits = now.promises.filter((one) => one.state === 'open').map((one) => one.to);
  return now.stakeholders.some((one) => waits.includes(one.id) && now.day - (one.lastContact ?? 0) > SILENCE) ? 'contact' : undefined;
}

function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return windows(weeks, WEEKS).flatMap((some): Sign[] => {
    const last = some.at(-1);
    if (last === undefined) return [];
    const { team, manager } = last.plan;
    const all = some.reduce((sum, week) => sum + given(week), 0);
    const own = helped(some);
    const spent = own.length * manager.blockMinutes;
    const duty = skipped(some, last.after);
    if (spent <= all * (team.length < SMALL_TEAM ? MOST_SMALL : MOST) || duty === undefined) return [];
    const often = commonest(own);
    const most = last.plan.projects.find(({ id }) => (id as string) === often);
    if (most === undefined) return [];
    return [
      {
        week: last.week,
        since: last.week - WEEKS + 1,
        evidence: { hours: minutes(spent), part: share(spent, all), project: project(most.id), left: word(duty) },
        dose: 1,
        remedy: withoutBlocks(some, (block) => block.activity === 'help'),
      },
    ];
  });
}

/** Something is live that a lead of the team carried, with a free hand, and the manager never took out of it. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index) =>
    happened(week, 'live').flatMap((live) => {
      const own = week.after.projects.find((one) => one.id === live.project);
      const isFree = own?.lead !== undefined && (own.delegation === 'report' || own.delegation === 'yours');
      const isTaken = weeks.slice(0, index + 1).some((one) => done(one, 'help').some((id) => (id as ProjectId) === live.project));
      return isFree && !isTaken ? [shown(week.week, week.week, { project: project(live.project) })] : [];
    }),
  );
}

export const heroTechnician: Rule = { id: 'hero-technician', knowable: 'own-doing', needs: ['attention'], mistakes, strengths };
