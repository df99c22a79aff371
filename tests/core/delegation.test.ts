// M11 worked by hand: levels 1, 3, 5, 7 of Appelo's seven against seven times the readiness, one step tolerated.

import { describe, expect, it } from 'vitest';
import { levelError, levelMood, levelPace, misfit } from '../../src/core/systems/delegation.ts';
import { order, play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('a level of delegation', () => {
  it.each([
    // Readiness .9 stands at 6.3: yours (7) and report (5, off by 1.3 → .3 too tight); tell (1) is 4.3 too tight beyond the step.
    ['yours', 9000, 0],
    ['report', 9000, -0.3],
    ['tell', 9000, -4.3],
    // Readiness .3 stands at 2.1: ask (3) fits, yours is 3.9 too loose.
    ['ask', 3000, 0],
    ['yours', 3000, 3.9],
  ] as const)('%s for a readiness of %i: %f steps off', (level, readiness, steps) =>
    expect(misfit(level, readiness)).toBeCloseTo(steps, 10),
  );

  it('too tight slows and lowers mood, too loose lets errors pass', () => {
    expect(levelPace(-4.3)).toBeCloseTo(1 - 0.04 * 4.3, 10);
    expect(levelPace(-20)).toBe(0.7);
    expect(levelPace(3)).toBe(1);
    expect(levelError(3.9)).toBeCloseTo(0.117, 10);
    expect(levelError(-3)).toBe(0);
    expect(levelMood(-4.3)).toBe(-258);
    expect(levelMood(2)).toBe(0);
  });
});

describe('a week of "do as I say"', () => {
  const rules = tinyRules({
    mechanisms: ['delegation'],
    team: [aPerson({ skills: [{ skill: 'servers', level: 9000 }] })],
    projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })],
  });

  it('costs the capable mood and the manager half an hour', () => {
    const run = play(rules)
      .decide(
        order(),
        { type: 'set-lead', project: 'server', person: 'dana' },
        { type: 'set-delegation', project: 'server', level: 'tell' },
      )
      .weeks(1);
    expect(run.posted('mood', 'level-too-tight')).toBe(-258);
  });

  it('a fitting level costs nothing', () => {
    const run = play(rules)
      .decide(
        order(),
        { type: 'set-lead', project: 'server', person: 'dana' },
        { type: 'set-delegation', project: 'server', level: 'yours' },
      )
      .weeks(1);
    expect(run.posted('mood')).toBe(0);
  });
});
