// What is bundled for every engine: the core alone, and a text in, a text out. It must not need anything that an engine may lack.

import { hashState, prepare, run, type Log, type Rules, type State } from '../../src/core/index.ts';

export interface Course {
  readonly seed: string;
  readonly log: Log;
}
export interface Courses {
  readonly rules: Rules;
  readonly courses: readonly Course[];
}

/** `Courses` as JSON → for each course the hash of every Monday's state and of the last, joined by spaces, one course a line. */
export function hashes(json: string): string {
  const { rules, courses } = JSON.parse(json) as Courses;
  const game = prepare(rules);
  return courses
    .map(({ seed, log }) => {
      const weeks: string[] = [];
      const { state } = run(game, seed, log, { onMonday: (monday: State) => weeks.push(hashState(monday)) });
      return [...weeks, hashState(state)].join(' ');
    })
    .join('\n');
}
