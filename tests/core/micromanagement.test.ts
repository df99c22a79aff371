// M12 worked by hand: per look beyond two a week, mood −.02, trust −.03, pace −8 % (research M12).

import { describe, expect, it } from 'vitest';
import { looksTooMany, watchedPace } from '../../src/core/systems/micromanagement.ts';
import { order, play } from '../helpers/play.ts';
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
  const run = (autonomy: number) =>
    play(
      tinyRules({
        mechanisms: ['delegation', 'micromanagement'],
        team: [aPerson({ autonomy, skills: [{ skill: 'servers', level: 2000 }] })],
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
  });
});
