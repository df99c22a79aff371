// The planner's dates: when a project should be live, seen with care; what to promise; whom to warn. A date is given from a range, moved
// while there is time for the other side to plan anew, and never passes without a word.

import { latestDate, type Block, type Decision, type ProjectView, type PromiseView, type View } from '../../core/index.ts';

/** Share of the team's hours that support, switching and rework leave for projects. */
const PROJECT_SHARE = 0.4;
/** What a team's guess is multiplied by where nobody has estimated. */
const GUESS_CARE = 1.5;
/** Weeks ahead from which a move is early enough for others to plan by (M24): the block falls on Tuesday at the earliest. */
const EARLY = 2;

/** Minutes of project work that the team gets done in a week. */
const weeklyMinutes = (view: View): number =>
  view.team.reduce((sum, p) => sum + (p.here ? p.works.reduce((a, m) => a + m, 0) : 0), 0) * PROJECT_SHARE;

const careful = (project: ProjectView): number => project.estimate?.p80 ?? project.guess * GUESS_CARE * (1 - project.reportedDone / 10_000);

/** Whether users would feel a switch-over that goes wrong: what serves nobody need not wait for the window. */
export const needsWindow = (project: ProjectView): boolean => project.serves.length > 0;

/**
 * The week by whose Friday a project should be live: arrival, then all work that stands before it and its own. What is ready in one week
 * goes live in the next with care: the window comes after that week's Friday, and a rehearsal may find work.
 */
export function carefulWeek(view: View, project: ProjectView): number {
  const option = project.options.find((o) => o.id === project.order?.option);
  const arrives =
    project.order?.arrived ?? Math.max(project.order?.expected.value ?? 0, (project.order?.placed ?? view.day) + (option?.leadMax ?? 0));
  const before = view.order.slice(0, Math.max(0, view.order.indexOf(project.id)));
  const queue = view.projects.filter((p) => before.includes(p.id) && p.order !== undefined && p.stage !== 'live' && p.stage !== 'ready');
  const work = careful(project) + queue.reduce((sum, p) => sum + careful(p), 0);
  const doneMeanwhile = weeklyMinutes(view) * (Math.max(0, arrives - view.day) / 7);
  const weeks = project.stage === 'ready' ? 0 : Math.max(careful(project), work - doneMeanwhile) / weeklyMinutes(view);
  return Math.floor((Math.max(arrives, view.day) + 7 * weeks) / 7) + 2;
}

/** A date for the sponsor once there is an order and a range; none where the careful week is one they would not take. */
export function promise(view: View, project: ProjectView): Decision | undefined {
  if (project.order === undefined || project.estimate === undefined || project.stage === 'live') return undefined;
  if (view.promises.some((p) => p.project === project.id && p.to === project.sponsor)) return undefined;
  const week = carefulWeek(view, project);
  const power = view.stakeholders.find((s) => s.id === project.sponsor)?.power ?? 0;
  if (week > latestDate(power, project.wanted, view.week, view.weeks)) return undefined;
  return { type: 'promise', to: project.sponsor, project: project.id, week, confidence: 80 };
}

/** Dates that the careful week no longer keeps and that nobody was told about: moved while it is early, else at least a word. */
export function warnings(view: View): Block[] {
  return view.promises.flatMap((p) => {
    const project = view.projects.find((q) => q.id === p.project);
    if (project === undefined || !isInDanger(view, p, project)) return [];
    const week = Math.min(carefulWeek(view, project), view.weeks);
    return [
      week > p.week && p.week - view.week >= EARLY
        ? { activity: 'warn', promise: p.id, newWeek: week }
        : { activity: 'warn', promise: p.id },
    ];
  });
}

const isInDanger = (view: View, p: PromiseView, project: ProjectView): boolean =>
  p.state === 'open' && p.warned === undefined && p.made < view.day && project.stage !== 'live' && carefulWeek(view, project) > p.week;
