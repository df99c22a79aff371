// M45 worked by hand: 20 % of the work could, 20 % should be there; 5 % and 15 % of the benefit go with them. After the date it backfires.

import { describe, expect, it } from 'vitest';
import { imagine, view, type Mechanism } from '../../src/core/index.ts';
import { benefitLost } from '../../src/core/systems/moscow.ts';
import { blocks, order, play, promise, type Play } from '../helpers/play.ts';
import { aDepartment, aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (mechanisms: readonly Mechanism[] = ['moscow'], minutes = 4800) =>
  tinyRules({ mechanisms, projects: [aProject({ options: [anOption({ effort: [{ skill: 'servers', minutes }] })] })] });
const TALK = blocks({ activity: 'negotiate', project: 'server' });
const begun = (mechanisms?: readonly Mechanism[], minutes?: number): Play => play(rules(mechanisms, minutes)).decide(order()).weeks(1);

describe('a talk about scope', () => {
  it('takes a fifth of the work out, and then another, and then no more', () => {
    // 24,000 minutes, a fifth of them 4,800.
    const run = begun(['moscow'], 24_000);
    expect(run.view.projects[0]).toMatchObject({ guess: 24_000, scope: { cut: 0, saves: 4800, lost: 0 } });
    run.decide(TALK).weeks(1);
    expect(run.view.projects[0]).toMatchObject({ guess: 19_200, scope: { cut: 1, saves: 4800, lost: 500 } });
    run.decide(TALK).weeks(1);
    expect(run.view.projects[0]).toMatchObject({ guess: 14_400, scope: { cut: 2, saves: 0, lost: 2000 } });
    expect(run.refusal(TALK)).toBe('bad-block');
    expect(benefitLost(2)).toBe(2000);
  });

  it('makes it live a week sooner', () => {
    // 464 a day: 4,800 take eleven working days, day 14, live on Saturday, day 19. With 3,840 nine days, day 10, live on day 12.
    expect(begun().weeks(3).happened('live')).toMatchObject([{ day: 19 }]);
    expect(begun().decide(TALK).weeks(2).happened('live')).toMatchObject([{ day: 12 }]);
  });

  it('costs a twentieth of the benefit: that much of the delay goes on', () => {
    // 40,000 a week: nothing is lost once it is live, 5 % of it with the first part gone.
    const cost = (run: Play): number =>
      run
        .weeks(4)
        .postings.filter((p) => p.stock === 'delay-cost' && p.day > 28)
        .at(-1)?.delta ?? 0;
    expect(cost(begun())).toBe(0);
    expect(cost(begun().decide(TALK))).toBe(2000);
  });

  it('lets those concerned hope for half as much beyond what they get, and not for less', () => {
    // What they get: .37 · 5 + .28 · 5 + .2 · 4 + .15 · 4.5 = 4.725 of five, 9,450 points. Of 9,950 half of 500 goes.
    const hoping = (expectation: number): number =>
      play({ ...rules(['moscow', 'expectations']), departments: [aDepartment({ expectation })] })
        .decide(order())
        .weeks(1)
        .decide(TALK)
        .weeks(1)
        .posted('expectation', 'scope-agreed');
    expect(hoping(9950)).toBe(-250);
    expect(hoping(9000)).toBe(0);
  });

  it('costs trust and moves nothing once the date has passed', () => {
    const late = play(rules()).decide(order(), promise(1)).weeks(1);
    expect(late.view.promises[0]?.state).toBe('broken');
    late.decide(TALK).weeks(1);
    expect(late.posted('trust', 'asked-too-late')).toBe(-400);
    expect(late.view.projects[0]?.scope?.cut).toBe(0);
    expect(late.happened('activity')).toMatchObject([{ activity: 'negotiate', outcome: 'nothing-new' }]);
  });

  it('does no harm while a later date is open', () => {
    const run = play(rules()).decide(order(), promise(1)).weeks(1).decide(promise(5), TALK).weeks(1);
    expect(run.posted('trust', 'asked-too-late')).toBe(0);
    expect(run.view.projects[0]?.scope?.cut).toBe(1);
  });

  it('is offered for what is under way, where the mechanism is on', () => {
    expect(begun().view.offers).toContainEqual({ activity: 'negotiate', project: 'server' });
    expect(play(rules()).refusal(TALK)).toBe('bad-block');
    expect(begun([]).refusal(TALK)).toBe('bad-block');
    expect(begun().weeks(3).refusal(TALK)).toBe('bad-block');
    expect(begun([]).view.projects[0]).not.toHaveProperty('scope');
  });

  it('is imagined with what has left', () => {
    const run = begun().decide(TALK).days(3);
    const { projects } = view(run.game, imagine(run.game, run.view, 'x'));
    expect(projects[0]).toMatchObject({ guess: 3840, scope: run.view.projects[0]?.scope });
  });
});
