// M12 worked by hand: per look beyond two a week, mood −.02, trust −.03, pace −8 % (research M12).

import { describe, expect, it } from 'vitest';
import { looksTooMany, watchedPace } from '../../src/core/systems/micromanagement.ts';
import type { Rules } from '../../src/core/index.ts';
import { blocks, order, play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('looks over the shoulder', () => {
  it.each([
    [0, 0, 1],
    [2, 0, 1],
    [3, 1, 0.92],
    [5, 3, 0.76],
    [20, 18, 0.5],
  ])('%i a week: %i too many, pace %f', (checks, many, pace) => {
    expect(looksTooMany(checks)).toBe(many);
    expect(watchedPace(checks)).toBeCloseTo(pace, 12);
  });
});

describe('two projects led by one person and told step by step', () => {
  const option = anOption({ effort: [{ skill: 'servers', minutes: 9600 }] });
  const run = (autonomy: number, level = 7000) =>
    play(
      tinyRules({
        mechanisms: ['delegation', 'micromanagement'],
        team: [aPerson({ autonomy, skills: [{ skill: 'servers', level }] })],
        projects: [aProject({ options: [option] }), aProject({ id: 'wifi', options: [option] })],
      }),
    )
      .decide(order(), order('wifi'))
      .decide(
        ...['server', 'wifi'].flatMap((project) => [
          { type: 'set-lead' as const, project, person: 'dana' },
          { type: 'set-delegation' as const, project, level: 'tell' },
        ]),
      )
      .weeks(1);

  it('are six looks: four too many, felt by how much say the person wants', () => {
    expect(run(5000).posted('mood', 'checked-too-often')).toBe(-800);
    expect(run(5000).posted('team-trust', 'checked-too-often')).toBe(-1200);
    expect(run(10_000).posted('mood', 'checked-too-often')).toBe(-1600);
  });

  it('are counted afresh each week', () => {
    expect(run(5000).truth.people[0]?.checks).toBe(0);
    expect(run(5000).weeks(1).posted('mood', 'checked-too-often')).toBe(-1600);
  });

  it('do no harm to those who could not do it alone: below a skill of 70', () => {
    expect(run(5000, 6999).posted('mood', 'checked-too-often')).toBe(0);
    expect(run(5000, 6999).posted('team-trust', 'checked-too-often')).toBe(0);
  });
});

describe('the pace of somebody who is watched', () => {
  const worked = (level: number, mechanisms: Rules['mechanisms']): number =>
    play(
      tinyRules({
        mechanisms,
        team: [aPerson({ skills: [{ skill: 'servers', level }] })],
        projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })],
      }),
    )
      .decide(
        order(),
        { type: 'set-lead', project: 'server', person: 'dana' },
        { type: 'set-delegation', project: 'server', level: 'tell' },
      )
      .weeks(1)
      .posted('work-done');

  it('falls by 8 % of the same week, for one look too many', () => {
    // Skill .7: pace .35 + .95 × .7 = 1.015. "Do as I say" is 2.9 steps too tight: × (1 − .04 × 2.9) = .884. Three looks: × .92.
    // 480 × 1.015 × .884 = 430.7 minutes a day; × .92 = 396.2.
    expect(worked(7000, ['delegation'])).toBe(5 * 431);
    expect(worked(7000, ['delegation', 'micromanagement'])).toBe(5 * 396);
  });

  it('does not fall below a skill of 70', () => {
    expect(worked(6000, ['delegation', 'micromanagement'])).toBe(worked(6000, ['delegation']));
  });
});

describe('doing it yourself', () => {
  it('takes the work from a lead who could do it: eight points of trust', () => {
    const run = (level: number) =>
      play(
        tinyRules({
          mechanisms: ['micromanagement'],
          team: [aPerson({ skills: [{ skill: 'servers', level }] })],
          projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })],
        }),
      )
        .decide(order(), { type: 'set-lead', project: 'server', person: 'dana' })
        .weeks(1)
        .decide(blocks({ activity: 'help', project: 'server' }))
        .weeks(1);
    expect(run(7000).posted('team-trust', 'taken-over')).toBe(-800);
    expect(run(6999).posted('team-trust', 'taken-over')).toBe(0);
  });
});
