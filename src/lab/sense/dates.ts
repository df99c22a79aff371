// When a project should be live, by what a manager knows: arrival, then the work that stands before it and its own, done by those who
// can do it, outside the weeks in which nothing may be changed.

import type { Minutes, OptionView, ProjectId, ProjectView, View, Week } from '../../core/index.ts';

/** Share of the team's hours that support, switching and rework leave for projects. */
const PROJECT_SHARE = 0.5;
/** Skill from which somebody counts for a kind of work. */
const CAN_HELP = 2500;

/** Minutes that the team has for projects in a week: all of them, or those of who can do some work. */
export const weeklyMinutes = (view: View, skill?: string): number =>
  view.team.reduce((sum, p) => {
    const counts = p.here && (skill === undefined || p.skills.some((s) => s.skill === skill && s.level >= CAN_HELP));
    return sum + (counts ? p.works.reduce((a, m) => a + m, 0) : 0);
  }, 0) * PROJECT_SHARE;

/** Whether users would feel a switch-over that goes wrong: what serves nobody need not wait for the window. */
export const needsWindow = (project: ProjectView): boolean => project.serves.length > 0;

/** The kind of work of which an option has the most. */
export function mainSkill(option: OptionView | undefined): string | undefined {
  let most: OptionView['effort'][number] | undefined;
  for (const part of option?.effort ?? []) if (part.minutes > (most?.minutes ?? 0)) most = part;
  return most?.skill;
}

const ordered = (project: ProjectView): OptionView | undefined => project.options.find((o) => o.id === project.order?.option);

/** The first week from this one on in which something may be changed. */
export function openWeek(view: View, from: Week): Week {
  let week = from;
  while (view.freeze.includes(week)) week += 1;
  return week;
}

/**
 * The week by whose Friday a project should be live, counting `work` for each project in the order of work. What is ready in one week
 * goes live in the next with care: the window comes after that week's Friday, and a rehearsal may find work.
 */
export function weekOfLive(view: View, project: ProjectView, order: readonly ProjectId[], work: (project: ProjectView) => Minutes): Week {
  const option = ordered(project);
  const arrives =
    project.order?.arrived ?? Math.max(project.order?.expected.value ?? 0, (project.order?.placed ?? view.day) + (option?.leadMax ?? 0));
  const before = order.slice(0, Math.max(0, order.indexOf(project.id)));
  const queue = view.projects.filter((p) => before.includes(p.id) && p.order !== undefined && p.stage !== 'live' && p.stage !== 'ready');
  const skill = mainSkill(option);
  const weeksOf = (rivals: readonly ProjectView[], pace: number): number => {
    const all = work(project) + rivals.reduce((sum, p) => sum + work(p), 0);
    const doneMeanwhile = pace * (Math.max(0, arrives - view.day) / 7);
    return Math.max(work(project), all - doneMeanwhile) / Math.max(1, pace);
  };
  const weeks =
    project.stage === 'ready'
      ? 0
      : Math.max(
          weeksOf(queue, weeklyMinutes(view)),
          weeksOf(
            queue.filter((p) => mainSkill(ordered(p)) === skill),
            weeklyMinutes(view, skill),
          ),
        );
  const week = Math.floor((Math.max(arrives, view.day) + 7 * weeks) / 7) + 2;
  return Math.min(view.weeks + 9, needsWindow(project) ? openWeek(view, week) : week);
}

/** Work that is left of a project as likely as not, minutes: by its range, else by the team's guess. */
const left = (p: ProjectView): Minutes => p.estimate?.p50 ?? p.guess * (1 - p.reportedDone / 10_000);

/** Work that is left of everything ordered. */
const queued = (view: View): Minutes =>
  view.projects.reduce((sum, p) => sum + (p.order === undefined || p.stage === 'live' || p.stage === 'ready' ? 0 : left(p)), 0);

/** The least work that any of a project's options takes, minutes; infinite where it has none. */
export const leastEffort = (project: ProjectView): Minutes =>
  Math.min(...project.options.map((option) => option.effort.reduce((sum, { minutes }) => sum + minutes, 0)));

/** Whether the team can still end a project after what is ordered, by the least work of its options. */
export const canBeEnded = (view: View, project: ProjectView): boolean =>
  queued(view) + leastEffort(project) <= weeklyMinutes(view) * (view.weeks - view.week);

/** Weeks for which the team is busy with what is ordered. */
export const weeksBusy = (view: View): number => queued(view) / Math.max(1, weeklyMinutes(view));
