// M22 worked by hand: after a success expectations go a quarter of the way to what people get; a date on the spot raises them by a fifth of
// a point of five; an honest new date brings them half-way down to what is.

import { describe, expect, it } from 'vitest';
import { imagine, prepare, type Mechanism, type Rules } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { blocks, order, play, promise, type Play } from '../helpers/play.ts';
import { aDepartment, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';
import '../helpers/matchers.ts';

const ON: readonly Mechanism[] = ['expectations', 'ratchet', 'promises', 'early-warnings'];
const rules = (expectation: number, own: Partial<Rules> = {}): Rules =>
  tinyRules({ mechanisms: ON, departments: [aDepartment({ expectation })], ...own });
const raised = (run: Play) => run.postings.filter((p) => p.stock === 'expectation').map((p) => [p.day, p.cause.code, p.delta]);
const estimated = blocks({ activity: 'estimate', project: 'server' });
const endless = { projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 400_000 }] })] })] };

describe('after a success', () => {
  it('a quarter of the way, in the first whole week, once', () => {
    // 480 minutes are done in week 1 and live on its Saturday, day 5; the Friday after a whole week is day 18.
    const quick = { projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 480 }] })] })] };
    const run = play(rules(5000, quick)).decide(order()).weeks(6);
    expect(run).toBeLive('server');
    expect(run.view.projects[0]?.liveSince).toBe(5);
    // Reliability 5, speed 5, dates 4; heard of 18 days ago: 4.5 − .5 × (18/7 − 1) = 3.714. Weighted .37, .28, .2, .15:
    // 3.25 + .8 + .5571 = 4.6071 of five, 9,214 points. (9,214 − 5,000) ÷ 4 = 1,053.5, rounded up.
    expect(raised(run)).toEqual([[18, 'got-used-to-it', 1054]]);
    expect(run.stock('expectation')).toBe(6054);
  });

  it('not where they expected more than they get', () => {
    const quick = { projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 480 }] })] })] };
    expect(raised(play(rules(9900, quick)).decide(order()).weeks(6))).toEqual([]);
  });
});

describe('a date', () => {
  it('on the spot raises hopes; with a range it does not', () => {
    expect(raised(play(rules(5000)).decide(promise(6)).weeks(1))).toEqual([[0, 'hopes-raised', 400]]);
    const careful = play(rules(5000)).decide(estimated).weeks(1).decide(promise(6)).weeks(1);
    expect(raised(careful)).toEqual([]);
  });

  it('moved in time brings hopes half-way down to what they get', () => {
    // Estimated in week 1, promised for week 6 in week 2 (day 7), warned on Tuesday of week 3 (day 15, heard of on day 7): information
    // 4.5 − .5 × (8/7 − 1) = 4.4286; 1.85 + 1.4 + .8 + .6643 = 4.7143, 9,429. (10,000 − 9,429) ÷ 2 = 285.5, rounded up and taken away.
    const run = play(rules(10_000, endless)).decide(estimated).weeks(1).decide(promise(6)).weeks(1);
    run.decide(blocks({ activity: 'warn', promise: 'server-ines', newWeek: 8 })).weeks(1);
    expect(raised(run)).toEqual([[15, 'hopes-reset', -286]]);
    expect(run.posted('trust', 'warned-early')).toBe(-200);
  });

  it('is not needed for it: a walk over their floor brings hopes half-way down, too', () => {
    // Walked on Tuesday, day 1, and heard of that day: 1.85 + 1.4 + .8 + .15 × 4.5 = 4.725, 9,450. (10,000 − 9,450) ÷ 2 = 275.
    const floor = aDepartment().floor;
    expect(
      raised(
        play(rules(10_000))
          .decide(blocks({ activity: 'walk', floor }))
          .weeks(1),
      ),
    ).toEqual([[1, 'hopes-reset', -275]]);
    expect(
      raised(
        play(rules(9000))
          .decide(blocks({ activity: 'walk', floor }))
          .weeks(1),
      ),
    ).toEqual([]);
  });

  it('moved late, moved again, or only warned of, resets nothing', () => {
    const begun = (week: number) => play(rules(10_000, endless)).decide(estimated).weeks(1).decide(promise(week)).weeks(1);
    const warn = (newWeek?: number) => blocks({ activity: 'warn', promise: 'server-ines', ...(newWeek === undefined ? {} : { newWeek }) });
    expect(raised(begun(4).decide(warn(8)).weeks(1))).toEqual([]);
    expect(raised(begun(6).decide(warn()).weeks(1))).toEqual([]);
    const twice = begun(6).decide(warn(7)).weeks(1).decide(warn(8)).weeks(1);
    expect(raised(twice)).toHaveLength(1);
  });

  it('changes nothing where the mechanism is off', () => {
    expect(
      raised(
        play(rules(5000, { mechanisms: ['expectations', 'promises'] }))
          .decide(promise(6))
          .weeks(3),
      ),
    ).toEqual([]);
  });
});

describe('an imagined world', () => {
  const expected = (of: Rules, run: Play): readonly number[] =>
    Array.from({ length: 30 }, (_, i) => open(imagine(prepare(of), run.view, `d${i}`)).stocks.expectation[0] ?? 0);

  it('has the hopes of each date on the spot that went out', () => {
    const of = rules(5000);
    for (const one of expected(of, play(of).decide(promise(6)))) expect(one).toBe(5000);
    for (const one of expected(of, play(of).decide(promise(6)).weeks(1))) expect(one).toBe(5400);
  });

  it('has got used to what is live, somewhere between not at all and a quarter of the way to the most', () => {
    const of = rules(5000, { projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 480 }] })] })] });
    const all = expected(of, play(of).decide(order()).weeks(4));
    expect(Math.min(...all)).toBeGreaterThanOrEqual(5000);
    expect(Math.max(...all)).toBeLessThanOrEqual(6250);
    expect(new Set(all).size).toBeGreaterThan(20);
  });
});
