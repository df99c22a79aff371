// What the figures on the screen say about a date: when a project would be live if what is believed holds. No forecast and no luck;
// anybody can do this sum on paper.

import { DAYS_PER_WEEK, FULL, openOptions, type Day, type Minutes, type ProjectView, type View } from '../core/index.ts';

/** Share of the team's hours that support and switching leave for projects, seen with kindness (calibration). */
const PROJECT_SHARE = 0.5;

/** Minutes of project work that the team gets done in a week. */
export const weeklyMinutes = (view: View): Minutes =>
  view.team.reduce((sum, person) => sum + (person.here ? person.works.reduce((all, one) => all + one, 0) : 0), 0) * PROJECT_SHARE;

/** Work left by the single guess, or by the middle of the range where there is one. */
export const workLeft = (project: ProjectView): Minutes =>
  project.estimate?.p50 ?? Math.round(project.guess * (1 - project.reportedDone / FULL));

/** The day on which it could be live, by the believed arrival and half of the team's hours for nothing else; now where it is ready. */
export function soonestLive(view: View, project: ProjectView): Day {
  if (project.stage === 'live' || project.stage === 'ready') return view.day;
  const { order } = project;
  const leads = openOptions(project, view.day)
    .filter((one) => project.chosen === undefined || one.id === project.chosen)
    .map((one) => one.leadMin);
  const arrival = order === undefined ? view.day + (leads.length === 0 ? 0 : Math.min(...leads)) : (order.arrived ?? order.expected.value);
  const weekly = weeklyMinutes(view);
  const weeks = weekly === 0 ? 0 : workLeft(project) / weekly;
  return Math.max(arrival, view.day) + Math.floor(weeks * DAYS_PER_WEEK);
}
