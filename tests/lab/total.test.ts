// The total of a run, by hand.

import { describe, expect, it } from 'vitest';
import { totalOf } from '../../src/lab/index.ts';
import { smallRules } from '../helpers/small-rules.ts';

/** Twelve people and four weeks: 4 hours × 12 × 4 = 192 hours lost take all of availability. */
const rules = smallRules;
const measures = { value: 60, promises: 50, satisfaction: 70, hoursLost: 96, money: 80, team: 90, resilience: 40 };

describe('the total', () => {
  it('weighs outcomes', () => {
    // .25 × 60 + .15 × 50 + .2 × 70 + .1 × (50 + 80 + 90 + 40) = 15 + 7.5 + 14 + 26
    expect(totalOf(measures, rules)).toBe(62.5);
  });

  it('counts money only as far as something came of it', () => {
    // Value 30: 7.5 fewer, and money 80 × (.35 + .65 × 30 ÷ 60) = 54 instead of 80: 2.6 fewer.
    expect(totalOf({ ...measures, value: 30 }, rules)).toBe(52.4);
    // Value 0: 15 fewer, and money 28: 5.2 fewer.
    expect(totalOf({ ...measures, value: 0 }, rules)).toBe(42.3);
  });

  it('has nothing left of availability once everybody lost four hours a week', () => {
    expect(totalOf({ ...measures, hoursLost: 192 }, rules)).toBe(57.5);
    expect(totalOf({ ...measures, hoursLost: 500 }, rules)).toBe(57.5);
  });

  it('counts those who join from their week on', () => {
    // Eight more from week 3 of 4 on: 12 × 4 + 8 × 2 = 64 weeks of users, 256 hours; half of them lost leaves half of availability.
    const departments = rules.departments.map((d, i) => (i === 0 ? { ...d, grows: [{ week: 3, people: 8 }] } : d));
    expect(totalOf({ ...measures, hoursLost: 128 }, { ...rules, departments })).toBe(62.5);
  });
});
