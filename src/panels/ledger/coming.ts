// What has a date in this week or the next: words that were given, last days to order, weeks in which something is wanted, dates that
// everybody knows. The nearest first.

import type { View } from '../../core/index.ts';
import { DAYS_PER_WEEK, fridayOf, type StopReason } from '../../session/types.ts';

const MOST_TOLD = 3;
/** This week and the next: whatever has a last day is told a week ahead. */
const WEEKS_AHEAD = 2;

interface Dated {
  readonly day: number;
  readonly reason: StopReason;
}

export function comingUp(view: View): readonly StopReason[] {
  const end = view.day + WEEKS_AHEAD * DAYS_PER_WEEK;
  const open = view.projects.filter((project) => project.stage !== 'live');
  const promised = view.promises.filter((promise) => promise.state === 'open');
  const dated: readonly Dated[] = [
    ...promised.map(({ id, week }): Dated => ({ day: fridayOf(week), reason: { kind: 'promise', promise: id, state: 'due' } })),
    ...open.flatMap(({ id, orderBy }): readonly Dated[] =>
      orderBy === undefined ? [] : [{ day: orderBy, reason: { kind: 'order-by', project: id, day: orderBy } }],
    ),
    ...open
      .filter(({ id }) => !promised.some(({ project }) => project === id))
      .map(({ id, sponsor, wanted }): Dated => ({
        day: fridayOf(wanted),
        reason: { kind: 'wanted', project: id, by: sponsor, week: wanted },
      })),
    ...view.milestones.map(({ id, week }): Dated => ({ day: fridayOf(week), reason: { kind: 'milestone', milestone: id, week } })),
  ];
  return dated
    .filter(({ day }) => day >= view.day && day < end)
    .sort((a, b) => a.day - b.day)
    .slice(0, MOST_TOLD)
    .map(({ reason }) => reason);
}
