// M29 worked by hand: five attributes with an expectation each, weighed .32, .22, .19, .16, .11.

import { describe, expect, it } from 'vitest';
import { hashState, imagine, prepare, type Rules } from '../../src/core/index.ts';
import { adapt } from '../../src/core/systems/servqual.ts';
import { order, play, type Play } from '../helpers/play.ts';
import { aDepartment, aStakeholder, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (own: Partial<Rules> = {}): Rules => tinyRules({ mechanisms: ['expectations', 'servqual'], ...own });
const gets = (run: Play): Readonly<Record<string, number>> =>
  Object.fromEntries((run.view.departments[0]?.gets ?? []).map(({ attribute, points }) => [attribute, points]));
const first = (run: Play, about: string): readonly number[] =>
  run.postings.filter((p) => p.stock === 'satisfaction' && p.cause.about === about).map((p) => p.delta);

describe('what they get', () => {
  it('is five things, all of which are plain to see', () => {
    // Reliability 5 × .65 + 4 × .35 = 4.65; help at once; trust 50 of 100; heard of this week 4.5; nothing new 3: × 2,000 points.
    expect(gets(play(rules()))).toEqual({ reliability: 9300, responsiveness: 10_000, assurance: 5000, empathy: 9000, tangibles: 6000 });
  });

  it('looks new once what they use has something new behind it', () => {
    expect(gets(play(rules()).decide(order()).weeks(2))['tangibles']).toBe(10_000);
  });
});

describe('what it does', () => {
  it('satisfaction moves by each in its weight', () => {
    // They expect 4 of five (8,000). A gap of .65 of reliability: .4 × .35 = .14 × .32 × .3 × 2,000 = 26.88. Of speed 1: .4 × .7 × .22 = 36.96.
    // Of assurance −1.5: 2 × −1.2 × .19 × 600 = −273.6. Empathy on Friday .5: .4 × .2 × .16 × 600 = 7.68. Tangibles −1: 2 × −.7 × .11 × 600 = −92.4.
    const run = play(rules({ departments: [aDepartment({ expectation: 8000 })] })).weeks(1);
    expect(first(run, 'reliability')).toEqual([27]);
    expect(first(run, 'speed')).toEqual([37]);
    expect(first(run, 'assurance')).toEqual([-274]);
    expect(first(run, 'ines')).toEqual([8]);
    expect(first(run, 'tangibles')).toEqual([-92]);
  });

  it('what they expect of each follows what they get: 6 % up, 4 % down a week', () => {
    expect(adapt(8000, 10_000)).toBe(120);
    expect(adapt(8000, 5000)).toBe(-120);
    const run = play(rules({ departments: [aDepartment({ expectation: 8000 })] })).weeks(1);
    // 1,300 × .06; 2,000 × .06; −3,000 × .04; 1,000 × .06; −2,000 × .04.
    expect(run.truth.talk?.apart).toEqual([78, 120, -120, 60, -80]);
    // Used to it, they are a little less pleased: 10,000 − 8,120 = .94, .4 × .64 × .22 × 600 = 33.8.
    expect(first(run.weeks(1), 'speed')).toEqual([37, 34]);
  });

  it('trust of their head is part of it', () => {
    const believed = play(rules({ stakeholders: [aStakeholder({ trust: 9500 })], departments: [aDepartment({ expectation: 8000 })] }));
    // 4.75 − 4 = .75: .4 × .45 × .19 × 600 = 20.5.
    expect(first(believed.weeks(1), 'assurance')).toEqual([21]);
  });
});

describe('beside it', () => {
  it('off, four attributes with one expectation, and nothing to remember', () => {
    const run = play(rules({ mechanisms: ['expectations'] })).weeks(1);
    expect(run.truth.talk).toBeUndefined();
    expect(run.view.departments[0]?.gets).toBeUndefined();
    expect(first(run, 'tangibles')).toEqual([]);
  });

  it('what they expect is told nowhere, and equal views imagine equal worlds', () => {
    const run = play(rules()).weeks(2);
    const other = play(run.game)
      .weeks(2)
      .alter((state) => {
        if (state.talk !== undefined) state.talk.apart = [500, -500, 0, 0, 9];
      });
    expect(other.view).toEqual(run.view);
    const game = prepare(rules());
    expect(hashState(imagine(game, other.view, 'dice'))).toBe(hashState(imagine(game, run.view, 'dice')));
  });

  it('a review still gives back what outages took, and no more', () => {
    const run = play(rules({ mechanisms: ['expectations', 'servqual', 'service-recovery'] })).alter((state) => {
      for (const asset of state.assets) if (asset.exists) Object.assign(asset, { up: false, repairLeft: 3 });
    });
    run.weeks(1);
    const lost = run.view.departments[0]?.outages?.lost ?? 0;
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(10_000);
  });
});
