// M15 worked by hand: +.04 for load above 1.1, +.03 low control, +.03 no reward, +.02 unfair, −.05 for rest; ill beyond .7 (research M15).

import { describe, expect, it } from 'vitest';
import { burnOutChange, illWeeks, priorStrain } from '../../src/core/systems/burn-out.ts';
import { blocks, order, play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const calm = { load: 1, isHeldTight: false, isUnnoticed: false, isUnfair: false };
const hours = (value: number, person = 'dana') => ({ type: 'set-overtime', person, hours: value }) as const;

describe('strain in a week', () => {
  it.each([
    [calm, -500],
    // 44 hours are 1.1 of a normal week: neither load nor rest.
    [{ ...calm, load: 1.1 }, 0],
    [{ ...calm, load: 1.125 }, 400],
    [{ ...calm, isHeldTight: true, isUnnoticed: true }, 100],
    [{ load: 1.5, isHeldTight: true, isUnnoticed: true, isUnfair: true }, 1200],
  ])('%o: %i points', (week, change) => expect(burnOutChange(week)).toBe(change));

  it('ends in two to four weeks of illness', () => expect([0, 0.33, 0.34, 0.67, 0.999].map(illWeeks)).toEqual([2, 2, 3, 4, 4]));
});

describe('weeks of work', () => {
  const rules = tinyRules({ mechanisms: ['burn-out', 'delegation'], team: [aPerson(), aPerson({ id: 'kim' })], weeks: 12 });

  it('fill where one works 60 hours beside a colleague of 40: .04 + .02, and .03 more once nobody has noticed for four weeks', () => {
    const run = play(rules).decide(hours(60)).weeks(4);
    expect(run.stock('burn-out')).toBe(2400);
    // Friday of week 5 is day 32, the last talk day 0.
    expect(run.weeks(1).stock('burn-out')).toBe(2400 + 900);
    expect(run.stock('burn-out', 1)).toBe(0);
  });

  it('are fair where all work as long', () => {
    expect(play(rules).decide(hours(50), hours(50, 'kim')).weeks(1).stock('burn-out')).toBe(400);
  });

  it('weigh more where a lead is held too tight', () => {
    const tight = { ...rules, projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })] };
    const run = play(tight)
      .decide(
        order(),
        { type: 'set-lead', project: 'server', person: 'dana' },
        { type: 'set-delegation', project: 'server', level: 'tell' },
      )
      .decide(hours(45))
      .weeks(1);
    // .04 of load and .03 of control; five hours above the colleague are not yet unfair.
    expect(run.stock('burn-out')).toBe(700);
  });

  it('are seen in a talk and not before', () => {
    const run = play(rules).decide(hours(60)).weeks(2);
    expect(run.view.team[0]?.strain).toEqual({ value: 0 });
    run.decide(blocks({ activity: 'coach', person: 'dana' })).weeks(1);
    expect(run.view.team[0]?.strain).toEqual({ value: 1200, seen: 15 });
  });

  it('end in illness beyond .7, which rests: back on a Monday, two to four weeks on', () => {
    const run = play(rules)
      .alter((state) => {
        state.stocks['burn-out'] = [6700, 0];
      })
      .decide(hours(60))
      .weeks(1);
    expect(run.stock('burn-out')).toBe(7300);
    const back = run.truth.people[0]?.absentUntil ?? 0;
    expect(back % 7).toBe(0);
    expect((back - 7) / 7).toBeGreaterThanOrEqual(2);
    expect((back - 7) / 7).toBeLessThanOrEqual(4);
    expect(run.happened('fell-ill')).toMatchObject([{ person: 'dana', week: back / 7 + 1 }]);
    expect(run.weeks(1).stock('burn-out')).toBe(6800);
  });

  it('do nothing where the mechanism is off', () => {
    const run = play(tinyRules()).decide(hours(60)).weeks(1);
    expect(run.truth.stocks).not.toHaveProperty('burn-out');
    expect(run.view.team[0]).not.toHaveProperty('strain');
  });
});

it('is imagined as up to .3 in those nobody has talked to', () => expect([0, 0.5, 1].map(priorStrain)).toEqual([0, 1500, 3000]));

it('an illness from strain brings somebody nearer to leaving, by .15 of those who have not thought of it', () => {
  const world = tinyRules({ mechanisms: ['burn-out', 'attrition'], team: [aPerson(), aPerson({ id: 'kim' })], weeks: 12 });
  const after = (strain: number): number => {
    const run = play(world)
      .alter((state) => {
        state.stocks['burn-out'] = [strain, 0];
      })
      .decide(hours(60))
      .weeks(1);
    return run.postings
      .filter((p) => p.stock === 'leaving' && p.subject === 'dana' && p.cause.code === 'strained')
      .reduce((sum, p) => sum + p.delta, 0);
  };
  expect(after(0)).toBe(0);
  // What the week's mood has gathered lies below a hundredth, so the illness adds .15 × about .99.
  expect(after(6700)).toBeGreaterThan(148_000);
  expect(after(6700)).toBeLessThanOrEqual(150_000);
});
