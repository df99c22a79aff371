// The shipped scenario day by day, as its planner plays it: views and happenings for pictures and performances.

import { begin, isProblem, view, type View } from '../../src/core/index.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { beginCourse, take, type Course } from '../../src/run/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import type { Texts } from '../../src/scenario/texts.ts';
import { harbor, harborText } from './harbor.ts';

function textsOf(text: string): Texts {
  const made = compileScenario(text, 'harbor-relief.yaml');
  if (!made.ok) throw new Error('the shipped scenario does not compile');
  return made.texts;
}

export const harborTexts: Texts = textsOf(harborText);

/** The first Monday, before anything is decided. */
export const firstMonday = (seed = 'one'): View => view(harbor, begin(harbor, seed));

/** A whole game, every day of it. */
export function harborDays(seed: string, bot: 'planner' | 'idle' | 'random' = 'planner'): Course['days'] {
  const { log } = playBot(harbor, botNamed(bot, seed), seed);
  const course = log.reduce<Course>(
    (before, { decision }) => {
      const after = take(before, decision);
      if (isProblem(after)) throw new Error(`refused: ${after.problem}`);
      return after;
    },
    beginCourse(harbor, seed),
  );
  return course.days;
}
