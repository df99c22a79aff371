// M11's growth worked by hand. On the scale of seven "tell me after" is 5: with a readiness of .5 (3.5 of 7) the gap is 1.5, and half a step
// beyond the one that does no harm.

import { describe, expect, it } from 'vitest';
import { stretches } from '../../src/core/systems/growth.ts';
import { misfit } from '../../src/core/systems/delegation.ts';
import { order, play, type Play } from '../helpers/play.ts';
import { anOption, aPerson, aProject, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (level: number) =>
  tinyRules({
    mechanisms: ['delegation', 'growth', 'one-to-ones'],
    standing: [{ habit: 'one-to-ones', minutes: 60, start: 'weekly' }],
    team: [aPerson({ skills: [{ skill: 'servers', level }] })],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 96_000 }] })] })],
  });
const lead = { type: 'set-lead', project: 'server', person: 'dana' } as const;
const skill = (run: Play): number | undefined => run.view.team[0]?.skills[0]?.level;

it('is a gap of at most two steps beyond what fits', () => {
  expect(misfit('report', 5000)).toBeCloseTo(0.5, 9);
  expect([stretches(-0.5), stretches(0), stretches(0.5), stretches(2), stretches(2.1)]).toEqual([false, false, true, true, false]);
});

describe('a lead with more room than fits', () => {
  it('gains .01 a week while somebody talks with them', () => {
    expect(skill(play(rules(5000)).decide(order(), lead).weeks(1))).toBe(5100);
    expect(skill(play(rules(5000)).decide(order(), lead).weeks(3))).toBe(5300);
  });

  it('gains nothing without talks, without work to lead, where the room fits, or where it is far too much', () => {
    const never = { type: 'set-standing', habit: 'one-to-ones', rhythm: 'off' } as const;
    expect(skill(play(rules(5000)).decide(order(), lead, never).weeks(3))).toBe(5000);
    expect(skill(play(rules(5000)).decide(order()).weeks(3))).toBe(5000);
    expect(skill(play(rules(6000)).decide(order(), lead).weeks(3))).toBe(6000); // 5 − 4.2 = .8
    // "Yours" is 7 and .5 is ready for 3.5: 2.5 steps beyond what fits.
    const yours = { type: 'set-delegation', project: 'server', level: 'yours' } as const;
    expect(skill(play(rules(5000)).decide(order(), lead, yours).weeks(3))).toBe(5000);
  });

  it('gains nothing where growth is off', () => {
    const off = { ...rules(5000), mechanisms: ['delegation', 'one-to-ones'] as const };
    expect(skill(play(off).decide(order(), lead).weeks(3))).toBe(5000);
  });
});
