// How a promise is told on the panels and in the report, from a played run: a warning counts for the date that stood when it was given,
// and a move is in time or late.

import { describe, expect, it } from 'vitest';
import { promiseState } from '../../src/coach/index.ts';
import { countEndings, slopes } from '../../src/panels/debrief/promises.ts';
import { blocks, order, play, promise, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (minutes: number) =>
  tinyRules({ mechanisms: ['promises'], projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes }] })] })] });
const warn = (newWeek?: number) => blocks({ activity: 'warn', promise: 'server-ines', ...(newWeek === undefined ? {} : { newWeek }) });
/** A promise for week 4 of work that takes into week 5, or never ends; warned in a week, to another date or to none. */
const told = (week: number, newWeek?: number, minutes = 9600): Play => {
  const run = play(rules(minutes))
    .decide(order(), promise(4))
    .weeks(week - 1);
  return run.decide(warn(newWeek)).weeks(1);
};
const stateOf = (run: Play): string => run.view.promises.map((one) => promiseState(one, run.view)).join();
const endingOf = (run: Play): readonly unknown[] => slopes(run.view).map(({ ending, told: week }) => [ending, week]);

describe('an open promise', () => {
  it('is open, warned, moved in time, moved late', () => {
    expect(stateOf(play(rules(9600)).decide(promise(4)))).toBe('open');
    expect(stateOf(told(2))).toBe('warned');
    expect(stateOf(told(2, 7))).toBe('moved');
    expect(stateOf(told(3, 7))).toBe('moved-late');
  });

  it('that was moved and warned of again is warned, whatever came first', () => {
    expect(stateOf(told(2, 7).decide(warn()).weeks(1))).toBe('warned');
  });
});

describe('the end of a promise', () => {
  it('says when they were told of the date that stood', () => {
    expect(endingOf(told(2, 6).weeks(5))).toEqual([['moved', 2]]);
    expect(endingOf(told(3, 6).weeks(4))).toEqual([['moved-late', 3]]);
    expect(endingOf(told(2, undefined, 400_000).weeks(3))).toEqual([['late-warned', 2]]);
    expect(endingOf(told(2, 5, 400_000).weeks(4))).toEqual([['late-silent', 2]]);
    const again = told(2, 6, 400_000).weeks(1).decide(warn()).weeks(3);
    expect(endingOf(again)).toEqual([['late-warned', 4]]);
  });

  it('is counted', () => {
    expect(countEndings(slopes(told(3, 6).weeks(4).view))).toEqual({ kept: 0, moved: 0, movedLate: 1, broken: 0, open: 0 });
  });
});
