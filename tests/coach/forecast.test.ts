// A forecast's worlds end on the day that answers: what they tell is what whole runs of the same worlds tell.

import { describe, expect, it } from 'vitest';
import { continueRun, imagine, prepare, run, view, weekOf, type Game, type ProjectId, type View, type Week } from '../../src/core/index.ts';
import { answers, dotsOf, finishIn, IMAGINATIONS } from '../../src/coach/forecast.ts';
import { botNamed, playBot } from '../../src/lab/index.ts';
import { harborRules } from '../helpers/harbor.ts';

/** The same world, run to its end. */
function finishInWhole(game: Game, seen: View, project: ProjectId, seed: string): Week {
  const { days } = continueRun(game, imagine(game, seen, seed), [], { keep: true });
  const found = days.find(({ happenings }) => happenings.some((one) => answers(game, project, one)));
  return found === undefined ? seen.weeks + 1 : weekOf(found.day);
}

describe('a forecast', () => {
  it('finds the week that a whole run of the same imagined world finds', () => {
    const game = prepare(harborRules);
    const { log } = playBot(game, botNamed('planner', 'dots'), 'dots');
    const views: View[] = [];
    run(game, 'dots', log, { onMonday: (state) => views.push(structuredClone(view(game, state))) });
    let unfinished = 0;
    let compared = 0;
    for (const seen of [views[3], views[7]]) {
      if (seen === undefined) throw new Error('there are eight weeks');
      for (const project of seen.projects.filter((one) => one.liveSince === undefined))
        for (const seed of IMAGINATIONS.slice(0, 4)) {
          // A game of its own has no tape of another forecast.
          const whole = finishInWhole(prepare(harborRules), seen, project.id, seed);
          expect(finishIn(game, seen, project.id, seed)).toBe(whole);
          compared += 1;
          if (whole > seen.weeks) unfinished += 1;
        }
    }
    expect(compared).toBeGreaterThan(8);
    expect(unfinished).toBeLessThan(compared);
  });
});

describe('dots', () => {
  it('are the middle ones of each three worlds in their order', () => {
    expect(dotsOf([9, 2, 4, 3, 8, 7])).toEqual([3, 8]);
    expect(dotsOf(IMAGINATIONS.map((_, index) => index))).toHaveLength(20);
  });
});

describe('a run', () => {
  it('that is over stops after that day', () => {
    const days: number[] = [];
    const game = prepare(harborRules);
    const ran = run(game, 'short', [], { isOver: (day) => days.push(day) === 10 });
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(view(game, ran.state).day).toBe(10);
  });
});
