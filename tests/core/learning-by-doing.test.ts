// M8 worked by hand: Wright's curve, 85 % for each doubling, never below half (research M8).

import { describe, expect, it } from 'vitest';
import { asId } from '../../src/core/index.ts';
import { effortInHand, pieceEffort } from '../../src/core/systems/learning-by-doing.ts';
import { order, play } from '../helpers/play.ts';
import { anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

describe('the n-th like piece', () => {
  it.each([
    [1, 1],
    // Doublings: .85, .85² = .7225, .85³ = .6141.
    [2, 0.85],
    [4, 0.7225],
    [8, 0.6141],
    // 3^−.2345 = e^(−.2345 × 1.0986) = .7729.
    [3, 0.7729],
    // 20^−.2345 = .4954 would be below half.
    [20, 0.5],
  ])('number %i takes %f of the first', (n, share) => expect(Math.abs(pieceEffort(n) - share)).toBeLessThan(0.0007));
});

describe('doing it again', () => {
  const twice = (mechanisms: readonly 'learning-by-doing'[]) =>
    tinyRules({ mechanisms, projects: [aProject(), aProject({ id: 'second' })], weeks: 12 });

  it('goes faster once the first like thing is live', () => {
    const run = play(twice(['learning-by-doing']))
      .decide(order())
      .weeks(4);
    expect(run.view.projects[0]?.liveSince).toBeDefined();
    run.decide(order('second')).days(1);
    // Room for (960 × .5 + 720) ÷ 5 = 240 minutes a day at pace .35 + .95 × .65 = .9675: 232; at .85 of the effort 232.2 ÷ .85 = 273.
    expect(run.posted('work-done', 'worked', 'second')).toBe(273);
    expect(Math.abs((run.view.projects[1]?.practice ?? 0) - 8500)).toBeLessThan(7);
  });

  it('takes as long as ever where the mechanism is off, and says nothing of practice', () => {
    const run = play(twice([])).decide(order()).weeks(4).decide(order('second')).days(1);
    expect(run.posted('work-done', 'worked', 'second')).toBe(232);
    expect(run.view.projects[1]).not.toHaveProperty('practice');
  });
});

describe('a project of four floors', () => {
  const rules = tinyRules({
    mechanisms: ['learning-by-doing'],
    projects: [aProject({ pieces: 4, options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })],
  });
  const plan = (pilot: boolean) => ({ inWindow: true, pilot, tested: false, wayBack: false });

  it('teaches from floor to floor where a pilot goes first: half way the third takes .7729', () => {
    const run = play(rules).decide({ type: 'plan-cutover', project: asId('server'), plan: plan(true) });
    expect(effortInHand({ game: run.game, state: run.truth }, 0, 4999)).toBeCloseTo(0.85, 3);
    expect(effortInHand({ game: run.game, state: run.truth }, 0, 5000)).toBeCloseTo(0.7729, 3);
    // At the end it is still the fourth.
    expect(effortInHand({ game: run.game, state: run.truth }, 0, 10_000)).toBeCloseTo(0.7225, 3);
  });

  it('teaches nothing where all floors are prepared at once', () => {
    const run = play(rules).decide({ type: 'plan-cutover', project: asId('server'), plan: plan(false) });
    expect(effortInHand({ game: run.game, state: run.truth }, 0, 5000)).toBe(1);
  });
});
