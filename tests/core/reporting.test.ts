// M25 worked by hand: hours against the guess, fifteen points greener where safety is below half, never done before it is.

import { describe, expect, it } from 'vitest';
import { reportedShare } from '../../src/core/systems/reporting.ts';
import { order, play } from '../helpers/play.ts';
import { aPerson, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('the share reported as done', () => {
  it.each([
    [480, 960, 6000, 5000],
    [480, 960, 4900, 6500],
    [940, 960, 6000, 9500],
    [5000, 960, 6000, 9500],
    [0, 960, 1000, 0],
    [10, 0, 6000, 0],
  ])('%i of %i minutes, safety %i: %i', (believed, needed, safety, share) => expect(reportedShare(believed, needed, safety)).toBe(share));

  it.each([
    [4900, 0, 6500],
    [4900, 1, 7000],
    [4900, 2, 7500],
    [4900, 3, 8000],
    [4900, 9, 8000],
    [6000, 9, 5000],
  ])('half of the work, safety %i, %i looks too many: %i', (safety, looks, share) =>
    expect(reportedShare(480, 960, safety, looks)).toBe(share),
  );
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

  it('leans greener still where somebody was looked over the shoulder in the last week, and no more a week later', () => {
    const watched = (safety: number) =>
      play(
        tinyRules({
          mechanisms: ['reporting', 'delegation', 'micromanagement'],
          safety,
          team: [aPerson({ skills: [{ skill: 'servers', level: 7000 }] })],
          projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes: 96_000 }] })] })],
        }),
      )
        .decide(
          order(),
          { type: 'set-lead', project: 'server', person: 'dana' },
          { type: 'set-delegation', project: 'server', level: 'tell' },
        )
        .weeks(1);
    const share = (of: ReturnType<typeof watched>): number => of.view.projects[0]?.reportedDone ?? -1;
    // Told step by step is three looks a week: one too many, 15 + 5 points.
    expect(share(watched(4000)) - share(watched(6000))).toBe(2000);
    const free = [4000, 6000].map((safety) =>
      share(watched(safety).decide({ type: 'set-delegation', project: 'server', level: 'ask' }).weeks(1)),
    );
    expect((free[0] ?? 0) - (free[1] ?? 0)).toBe(1500);
  });

  it('says what is so where the mechanism is off', () => expect(reported(0, [])).toBe(2417));
});
