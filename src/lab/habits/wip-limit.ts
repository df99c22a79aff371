// A limit of work in progress: few projects at once, so that one gets done, what somebody was given a date for first, and nothing begun that
// cannot be ended (M2, M3). Without it the team works on everything known, behind the costliest need the hours of the manager begin everything as well
// and think little through, and each date is given as if the team had that one thing to do.

import type { ProjectId, View } from '../../core/index.ts';
import { canBeEnded } from '../sense/dates.ts';
import { sensible } from '../sense/sensible.ts';
import type { Habit } from './habit.ts';

/** Projects that a small team works on at once; a larger one takes one for each so many days of its week. */
const LIMIT = 2;
const DAYS_FOR_ONE = 7;
const DAY = 480;

const days = (view: View): number => view.team.reduce((sum, p) => sum + (p.here ? p.works.reduce((a, m) => a + m, 0) : 0), 0) / DAY;

/** So many projects a team of this size ends well beside each other. */
const endsWell = (view: View): number => Math.max(LIMIT, Math.round(days(view) / DAYS_FOR_ONE));

/**
 * What has a date stays in front, also once the date has passed; the rest comes after it, both by what waiting costs. A new wish does not push
 * a word aside. The nearest date first would be another order: with more than can be done, it serves what is small before what is dear.
 */
function wordsFirst(view: View): readonly ProjectId[] {
  const owed = new Set<ProjectId>(view.promises.filter(({ state }) => state !== 'kept').map(({ project }) => project));
  const all = sensible.rank(view);
  return [...all.filter((id) => owed.has(id)), ...all.filter((id) => !owed.has(id))];
}

export const wipLimit: Habit = {
  name: 'wip-limit',
  kept: {
    limit: (view) => Math.min(endsWell(view), view.projects.length),
    rank: wordsFirst,
    mayOrder: (view, project) => canBeEnded(view, project),
  },
  left: { limit: (view) => view.projects.length, abreast: true, alone: true },
};
