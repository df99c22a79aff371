// M16 worked by hand: weekly hazard .0016 × e^(3(.6 − mood)) × offers, gathered towards one threshold (research M16).

import { describe, expect, it } from 'vitest';
import { gatheredInWeek, imaginedThought, leavingHazard } from '../../src/core/systems/attrition.ts';
import { Luck } from '../../src/core/luck.ts';
import { measure } from '../../src/core/measures.ts';
import { blocks, order, play, seedWhere } from '../helpers/play.ts';
import { aPerson, tinyRules } from '../helpers/tiny-rules.ts';

describe('the hazard of a week', () => {
  it.each([
    // At a mood of .6 the plain .0016; at .3 × e^.9 = 2.4596; at 0 × e^1.8 = 6.0496; at 1 × e^−1.2 = .3012.
    [6000, 10_000, 0.0016],
    [3000, 10_000, 0.003935],
    [0, 10_000, 0.009679],
    [10_000, 10_000, 0.000482],
    // Twice as sought after.
    [6000, 20_000, 0.0032],
  ])('mood %i, offers %i: %f', (mood, offers, hazard) => expect(Math.abs(leavingHazard(mood, offers) - hazard)).toBeLessThan(0.000006));

  it('adds its share of those who have not thought of leaving', () => {
    expect(gatheredInWeek(0, 6000, 10_000)).toBeGreaterThanOrEqual(1595);
    expect(gatheredInWeek(0, 6000, 10_000)).toBeLessThanOrEqual(1605);
    expect(gatheredInWeek(1_000_000, 0, 10_000)).toBe(0);
  });
});

const rules = tinyRules({ mechanisms: ['attrition'], weeks: 9, team: [aPerson(), aPerson({ id: 'kim' })] });
/** Dana gives notice at a tenth, Kim late. */
const seed = seedWhere((s) => {
  const luck = new Luck(s);
  const dana = luck.draw('notice', 'dana', 0);
  return dana > 0.1 && dana < 0.11 && luck.draw('notice', 'kim', 0) > 0.9;
});
const near = () =>
  play(rules, seed).alter((state) => {
    state.stocks.leaving = [110_000, 0];
  });

describe('somebody who has thought long enough', () => {
  it('gives four weeks’ notice, then leaves: no lead, no work, and an empty place in the figures', () => {
    const run = near().decide(order(), { type: 'set-lead', project: 'server', person: 'dana' }).weeks(1);
    expect(run.happened('resigned')).toMatchObject([{ person: 'dana', week: 5, day: 4 }]);
    expect(run.view.team[0]).toMatchObject({ here: true, leaves: 32 });
    const before = measure({ game: run.game, state: run.truth }).team;
    run.weeks(4);
    expect(run.happened('left')).toMatchObject([{ person: 'dana', day: 32 }]);
    expect(run.view.team[0]?.here).toBe(false);
    expect(run.stock('mood')).toBe(0);
    expect(measure({ game: run.game, state: run.truth }).team).toBeLessThan(before);
    expect(run.truth.projects[0]?.lead).toBe(-1);
    expect(run.refusal({ type: 'set-lead', project: 'server', person: 'dana' })).toBe('has-left');
    expect(run.refusal({ type: 'set-overtime', person: 'dana', hours: 50 })).toBe('has-left');
    expect(run.refusal(blocks({ activity: 'coach', person: 'dana' }))).toBe('has-left');
    const worked = run.happened('worked').length;
    run.weeks(1);
    expect(
      run
        .happened('worked')
        .slice(worked)
        .some((one) => one.person === 'dana'),
    ).toBe(false);
  });

  it('stays when heard out in time: three tenths of it are gone, and the talk shows it', () => {
    const run = play(rules, seed)
      .alter((state) => {
        state.stocks.leaving = [90_000, 0];
      })
      .decide(blocks({ activity: 'coach', person: 'dana' }, { activity: 'coach', person: 'kim' }))
      .weeks(1);
    // 90,000 × .7 = 63,000, and a week's hazard at a mood of .6: under 1,600.
    expect(run.posted('leaving', 'heard-out', 'dana')).toBe(-27_000);
    expect(run.stock('leaving')).toBeLessThan(64_700);
    expect(run.view.team[0]?.restless).toEqual({ value: true, seen: 1 });
    expect(run.view.team[1]?.restless).toEqual({ value: false, seen: 2 });
    expect(run.happened('resigned')).toEqual([]);
  });

  it('does not leave where the mechanism is off', () => {
    const run = play(tinyRules()).weeks(1);
    expect(run.truth.stocks).not.toHaveProperty('leaving');
    expect(run.view.team[0]).not.toHaveProperty('restless');
  });
});

it('is imagined at three quarters of the way where a talk showed it, else at what the weeks may have gathered', () => {
  expect(imaginedThought(true, 0.4, 3)).toBe(300_000);
  // .4 × .0016 × 3 weeks.
  expect(imaginedThought(false, 0.4, 3)).toBe(1920);
});
