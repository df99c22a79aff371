// Promising on the spot: a date given without a range behind it, though a week passed in which two hours would have found one.
// Moving or warning of the date in that week, or finding the range after all, clears it. Source: Kahneman; Flyvbjerg (research §3, 4).

import { DAYS_PER_WEEK, weekOf, type PromiseView, type View } from '../../core/index.ts';
import { withBlock, without } from '../remedy.ts';
import type { SeenWeek } from '../reading.ts';
import { inWeek, project, stakeholder, type Rule, type Sign } from './rule.ts';

/** A date given by the player, not by an answer to a letter that left no other way. */
const isOwn = (weeks: readonly SeenWeek[], promise: PromiseView): boolean =>
  weeks.some((week) =>
    week.log.some(({ decision }) => decision.type === 'promise' && decision.project === promise.project && decision.to === promise.to),
  );

const hasRange = (view: View, promise: PromiseView): boolean =>
  promise.estimated || view.projects.find((one) => one.id === promise.project)?.estimate !== undefined;

/** On the Sunday of the week after the one in which it was given. */
function mistakes(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week, index) => {
    const given = weeks[index - 1];
    if (given === undefined) return [];
    return week.after.promises.flatMap((promise): Sign[] => {
      const age = week.after.day - promise.made;
      if (age <= DAYS_PER_WEEK || age > 2 * DAYS_PER_WEEK || !isOwn([given], promise)) return [];
      if (hasRange(week.after, promise) || promise.warnings.length > 0 || promise.state === 'kept') return [];
      return [
        {
          week: week.week,
          since: weekOf(promise.made),
          evidence: { project: project(promise.project), name: stakeholder(promise.to), promised: inWeek(promise.firstWeek) },
          dose: 1,
          remedy: [
            withBlock(given, { activity: 'estimate', project: promise.project }),
            ...without(
              [given],
              (decision) => decision.type === 'promise' && decision.project === promise.project && decision.to === promise.to,
            ),
            {
              kind: 'insert',
              day: given.after.day,
              decision: {
                type: 'promise',
                to: promise.to,
                project: promise.project,
                week: Math.min(given.after.weeks, promise.firstWeek + 1),
              },
            },
          ],
        },
      ];
    });
  });
}

/** A date with a range behind it. */
function strengths(weeks: readonly SeenWeek[]): readonly Sign[] {
  return weeks.flatMap((week) =>
    week.after.promises.flatMap((promise): Sign[] =>
      promise.estimated && weekOf(promise.made) === week.week && isOwn([week], promise)
        ? [
            {
              week: week.week,
              since: week.week,
              evidence: { project: project(promise.project), name: stakeholder(promise.to), promised: inWeek(promise.firstWeek) },
              dose: 1,
              remedy: [],
            },
          ]
        : [],
    ),
  );
}

export const promiseOnTheSpot: Rule = {
  id: 'promise-on-the-spot',
  knowable: 'buyable',
  needs: ['estimates', 'promises'],
  mistakes,
  strengths,
};
