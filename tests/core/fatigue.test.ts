// M5 worked by hand: Business Roundtable and Abdel-Hamid (research M5), as overruled by the model.

import { describe, expect, it } from 'vitest';
import { errorShare, fatigueChange, tiredPace } from '../../src/core/systems/fatigue.ts';
import { play } from '../helpers/play.ts';
import { tinyRules } from '../helpers/tiny-rules.ts';

describe('fatigue', () => {
  it.each([
    // A first week from rested: .03, .08, .13, .19.
    [0, 45, 300],
    [0, 50, 800],
    [0, 55, 1300],
    [0, 60, 1900],
    // Half way to the level of 50 hours (.313) half the rise.
    [1565, 50, 400],
    // At the level nothing more; above it an eighth of the rest flows back: (5,000 − 3,130) × .12.
    [3130, 50, 0],
    [5000, 50, -224],
    // A normal week rests .12.
    [5000, 40, -1200],
  ] as const)('from %i in a week of %i hours: %i', (fatigue, hours, change) =>
    expect(fatigueChange(fatigue, hours)).toBeCloseTo(change, 8),
  );

  it('slows by .45 F and adds .25 F of errors to .06', () => {
    expect(tiredPace(0)).toBe(1);
    expect(tiredPace(4000)).toBeCloseTo(0.82, 12);
    expect(errorShare(0)).toBeCloseTo(0.06, 12);
    expect(errorShare(4000)).toBeCloseTo(0.16, 12);
    expect(errorShare(99_999)).toBeCloseTo(0.31, 12);
  });
});

describe('weeks of overtime', () => {
  const rules = tinyRules({ mechanisms: ['fatigue'] });

  it('tire, cost mood beyond 45 hours, and are paid back by rest', () => {
    const run = play(rules).decide({ type: 'set-overtime', person: 'dana', hours: 60 }).weeks(1);
    expect(run.stock('fatigue')).toBe(1900);
    expect(run.stock('mood')).toBe(6000 - 200);
    run.decide({ type: 'set-overtime', person: 'dana', hours: 40 }).weeks(1);
    expect(run.stock('fatigue')).toBe(700);
    run.weeks(1);
    expect(run.stock('fatigue')).toBe(0);
  });

  it('45 hours cost no mood', () => {
    expect(play(rules).decide({ type: 'set-overtime', person: 'dana', hours: 45 }).weeks(1).stock('mood')).toBe(6000);
  });

  it('nobody tires where the mechanism is off', () => {
    expect(play(tinyRules()).decide({ type: 'set-overtime', person: 'dana', hours: 60 }).weeks(1).stock('fatigue')).toBe(0);
  });
});
