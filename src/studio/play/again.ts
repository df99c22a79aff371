// Plays the same decisions again in another version of a scenario. What no longer applies is left out and named; where a message comes
// that nobody answered before, silence answers; the play ends where the decisions end.

import { isProblem, silently, type DecisionRecord, type Game, type Log, type Problem } from '../../core/index.ts';
import { beginCourse, take, type Course } from '../../run/index.ts';

/** A decision that no longer applies: refused, or its moment did not come (the message is gone, the run is over). */
export interface LeftOut {
  /** Its place in the old log. */
  readonly index: number;
  readonly record: DecisionRecord;
  readonly problem?: Problem;
}

export interface Again {
  readonly course: Course;
  readonly leftOut: readonly LeftOut[];
}

/** Goes on by a step where nobody decides: silence, or the week runs as it is planned. Undefined at the end. */
function unasked(course: Course): Course | undefined {
  const decision =
    silently(course.game, course.state) ?? (course.view.awaiting.kind === 'plan' ? { type: 'run-week' as const } : undefined);
  if (decision === undefined) return undefined;
  const next = take(course, decision);
  return isProblem(next) ? undefined : next;
}

/** Never throws for a log that was legal in some version of the scenario. */
export function playAgain(game: Game, seed: string, log: Log): Again {
  let course = beginCourse(game, seed);
  const leftOut: LeftOut[] = [];
  let index = 0;
  for (let record = log[index]; record !== undefined; record = log[index]) {
    const [day] = record.at;
    const now = course.view.day;
    if (course.view.awaiting.kind !== 'end' && day > now) {
      const next = unasked(course);
      if (next === undefined) break;
      course = next;
      continue;
    }
    index += 1;
    if (course.view.awaiting.kind === 'end' || day < now) {
      leftOut.push({ index: index - 1, record });
      continue;
    }
    const next = take(course, record.decision);
    if (isProblem(next)) leftOut.push({ index: index - 1, record, problem: next });
    else course = next;
  }
  for (; index < log.length; index += 1) {
    const record = log[index];
    if (record !== undefined) leftOut.push({ index, record });
  }
  return { course, leftOut };
}

/** The play to its end: from where the decisions end, silence answers and the weeks run. */
export function playOut(game: Game, seed: string, log: Log): Course {
  let { course } = playAgain(game, seed, log);
  for (let next = unasked(course); next !== undefined; next = unasked(course)) course = next;
  return course;
}
