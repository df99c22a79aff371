// M31 worked by hand: after four weeks without a word, what a department expects goes a quarter of the way a week to a rumour of up to
// half a point of five, up or down; contact brings it back.

import { describe, expect, it } from 'vitest';
import { imagine, prepare, type Rules } from '../../src/core/index.ts';
import { Luck } from '../../src/core/luck.ts';
import { open } from '../../src/core/state.ts';
import { drift, rumourOf } from '../../src/core/systems/contact-decay.ts';
import { blocks, play, type Play } from '../helpers/play.ts';
import { aDepartment, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({ mechanisms: ['contact-decay'], departments: [aDepartment({ expectation: 6000 })], weeks: 13, ...own });
const drifts = (run: Play) => run.postings.filter((p) => p.stock === 'expectation').map((p) => [p.day, p.cause.code, p.delta]);
const talk = blocks({ activity: 'talk', with: 'ines' });

describe('a rumour', () => {
  it('lies within half a point of five, both ways, and is the same for the same silence', () => {
    const all = Array.from({ length: 200 }, (_, i) => rumourOf(new Luck(`r${i}`), 'cases', 0));
    for (const one of all) expect(Math.abs(one)).toBeLessThanOrEqual(1000);
    expect(Math.min(...all)).toBeLessThan(-900);
    expect(Math.max(...all)).toBeGreaterThan(900);
    expect(rumourOf(new Luck('r1'), 'cases', 0)).toBe(all[1]);
    expect(rumourOf(new Luck('r1'), 'cases', 1)).not.toBe(all[1]);
  });

  it('is neared by a quarter of the way a week: 800, from 0: 200, 150, 113', () => {
    expect(drift(0, 800)).toBe(200);
    expect(drift(200, 800)).toBe(150);
    // (800 − 350) ÷ 4 = 112.5, rounded.
    expect(drift(350, 800)).toBe(113);
    expect(drift(0, -800)).toBe(-200);
  });
});

describe('silence', () => {
  it('of four weeks changes nothing; the fifth Friday begins to', () => {
    // The first contact counts as day 0. Friday of week 4 is day 25, of week 5 day 32: more than 28.
    const run = play(rules()).weeks(4);
    expect(drifts(run)).toEqual([]);
    expect(run.view.departments[0]?.isUnheard).toBe(true);
    run.weeks(2);
    const rumour = rumourOf(new Luck('one'), 'cases', 0);
    const [first, second] = [drift(0, rumour), drift(drift(0, rumour), rumour)];
    expect(drifts(run)).toEqual([
      [32, 'rumour', first],
      [39, 'rumour', second],
    ]);
    expect(run.stock('expectation')).toBe(6000 + first + second);
  });

  it('ends with a word, and what they expect goes back', () => {
    const run = play(rules()).weeks(6).decide(talk).weeks(1);
    expect(run.stock('expectation')).toBe(6000);
    expect(drifts(run).at(-1)?.[1]).toBe('rumour-ended');
    expect(run.view.departments[0]?.isUnheard).toBe(false);
    // Told in week 7 on day 43: the next silence begins with Friday of week 12, day 81 − 43 = 38 days; day 74 is 31 days.
    run.weeks(4);
    expect(drifts(run).at(-1)?.slice(0, 2)).toEqual([74, 'rumour']);
    expect(drifts(run).at(-1)?.[2]).toBe(drift(0, rumourOf(new Luck('one'), 'cases', 1)));
  });

  it('never comes where somebody hears every three weeks, nor where the mechanism is off', () => {
    const heard = play(rules());
    for (let i = 0; i < 4; i += 1) heard.decide(talk).weeks(3);
    expect(drifts(heard)).toEqual([]);
    const off = play(rules({ mechanisms: [] })).weeks(10);
    expect(drifts(off)).toEqual([]);
    expect(off.view.departments[0]?.isUnheard).toBeUndefined();
  });
});

describe('an imagined world', () => {
  it('has had as many weeks of a rumour of its own', () => {
    const of = rules();
    const seen = play(of).weeks(6).view;
    const far = Array.from({ length: 40 }, (_, i) => open(imagine(prepare(of), seen, `d${i}`)));
    for (const [i, world] of far.entries()) {
      const rumour = rumourOf(new Luck(`d${i}`), 'cases', 0);
      // Fridays of weeks 5 and 6.
      const two = 0 + drift(0, rumour) + drift(drift(0, rumour), rumour);
      expect(world.expect?.rumours).toEqual({ far: [two], silent: [true], silences: [0] });
      expect(world.stocks.expectation).toEqual([6000 + two]);
    }
  });

  it('has none where they heard', () => {
    const of = rules();
    const seen = play(of).weeks(6).decide(talk).weeks(1).view;
    expect(open(imagine(prepare(of), seen, 'd')).expect?.rumours).toEqual({ far: [0], silent: [false], silences: [0] });
  });
});
