// When a project should be live, by what a manager knows: arrival, then the work that stands before it and its own.

import type { Minutes, ProjectId, ProjectView, View, Week } from '../../core/index.ts';

/** Share of the team's hours that support, switching and rework leave for projects. */
const PROJECT_SHARE = 0.5;

/** Minutes of project work that the team gets done in a week. */
const weeklyMinutes = (view: View): number =>
  view.team.reduce((sum, p) => sum + (p.here ? p.works.reduce((a, m) => a + m, 0) : 0), 0) * PROJECT_SHARE;

/** Whether users would feel a switch-over that goes wrong: what serves nobody need not wait for the window. */
export const needsWindow = (project: ProjectView): boolean => project.serves.length > 0;

/**
 * The week by whose Friday a project should be live, counting `work` for each project in the order of work. What is ready in one week
 * goes live in the next with care: the window comes after that week's Friday, and a rehearsal may find work.
 */
export function weekOfLive(view: View, project: ProjectView, order: readonly ProjectId[], work: (project: ProjectView) => Minutes): Week {
  const option = project.options.find((o) => o.id === project.order?.option);
  const arrives =
    project.order?.arrived ?? Math.max(project.order?.expected.value ?? 0, (project.order?.placed ?? view.day) + (option?.leadMax ?? 0));
  const before = order.slice(0, Math.max(0, order.indexOf(project.id)));
  const queue = view.projects.filter((p) => before.includes(p.id) && p.order !== undefined && p.stage !== 'live' && p.stage !== 'ready');
  const pace = weeklyMinutes(view);
  const all = work(project) + queue.reduce((sum, p) => sum + work(p), 0);
  const doneMeanwhile = pace * (Math.max(0, arrives - view.day) / 7);
  const weeks = project.stage === 'ready' ? 0 : Math.max(work(project), all - doneMeanwhile) / Math.max(1, pace);
  return Math.min(view.weeks + 9, Math.floor((Math.max(arrives, view.day) + 7 * weeks) / 7) + 2);
}

/** Work that is left of a project as likely as not, minutes: by its range, else by the team's guess. */
const left = (p: ProjectView): Minutes => p.estimate?.p50 ?? p.guess * (1 - p.reportedDone / 10_000);

/** Whether the team can still end a project after what is ordered, by the least work of its options. */
export function canBeEnded(view: View, project: ProjectView): boolean {
  const queue = view.projects.reduce(
    (sum, p) => sum + (p.order === undefined || p.stage === 'live' || p.stage === 'ready' ? 0 : left(p)),
    0,
  );
  const own = project.options.reduce(
    (least, o) =>
      Math.min(
        least,
        o.effort.reduce((sum, e) => sum + e.minutes, 0),
      ),
    Number.POSITIVE_INFINITY,
  );
  return queue + own <= weeklyMinutes(view) * (view.weeks - view.week);
}
