// A limit of work in progress: few projects at once, so that one gets done, what has the nearest date first, and nothing begun that cannot be
// ended (M2, M3). Without it the team works on everything known, behind the costliest need the hours of the manager begin everything as well
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

/** What has a date stays in front, the nearest first; then the rest by what waiting costs. A new wish does not push a word aside. */
function byDate(view: View): readonly ProjectId[] {
  const due = new Map<ProjectId, number>();
  for (const { project, state, week } of view.promises)
    if (state === 'open') due.set(project, Math.min(week, due.get(project) ?? Number.POSITIVE_INFINITY));
  const all = sensible.rank(view);
  const dated = all.filter((id) => due.has(id)).sort((a, b) => (due.get(a) ?? 0) - (due.get(b) ?? 0));
  return [...dated, ...all.filter((id) => !due.has(id))];
}

export const wipLimit: Habit = {
  name: 'wip-limit',
  kept: {
    limit: (view) => Math.min(endsWell(view), view.projects.length),
    rank: byDate,
    mayOrder: (view, project) => canBeEnded(view, project),
  },
  left: { limit: (view) => view.projects.length, abreast: true, alone: true },
};
