// M25 worked by hand: hours against the guess, fifteen points greener where safety is below half, never done before it is.

import { describe, expect, it } from 'vitest';
import { reportedShare } from '../../src/core/systems/reporting.ts';
import { order, play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('the share reported as done', () => {
  it.each([
    [480, 960, 6000, 5000],
    [480, 960, 4900, 6500],
    [940, 960, 6000, 9500],
    [5000, 960, 6000, 9500],
    [0, 960, 1000, 0],
    [10, 0, 6000, 0],
  ])('%i of %i minutes, safety %i: %i', (believed, needed, safety, share) => expect(reportedShare(believed, needed, safety)).toBe(share));
});

describe('the report of a week’s work', () => {
  const reported = (safety: number, mechanisms: readonly 'reporting'[] = ['reporting']): number =>
    play(
      tinyRules({ mechanisms, safety, projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 9600 }] })] })] }),
    )
      .decide(order())
      .weeks(1).view.projects[0]?.reportedDone ?? -1;

  it('leans fifteen points toward green where people do not feel safe, and says what is so elsewhere', () => {
    // Skill .65 gives 480 × .9675 = 464 minutes a day: 2,320 of 9,600 are 24.17 %.
    expect(reported(5000)).toBe(2417);
    expect(reported(4999)).toBe(3917);
    expect(reported(0)).toBe(3917);
  });

  it('says what is so where the mechanism is off', () => expect(reported(0, [])).toBe(2417));
});
