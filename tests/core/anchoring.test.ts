// M10 worked by hand: a first range is pulled half of the way towards what fits, once a date has been said.

import { describe, expect, it } from 'vitest';
import { imagine, view, type Mechanism } from '../../src/core/index.ts';
import { fitsUntil, pulled } from '../../src/core/systems/anchoring.ts';
import { rangeOf } from '../../src/core/systems/estimates.ts';
import { blocks, play, promise, type LooseDecision, type Play } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

const GUESS = 4800;
const rules = (wanted: number, mechanisms: readonly Mechanism[] = ['anchoring']) =>
  tinyRules({ mechanisms, projects: [aProject({ wanted, options: [anOption({ effort: [{ skill: 'servers', minutes: GUESS }] })] })] });
const TALK = { activity: 'talk', with: 'ines' };
const ESTIMATE = { activity: 'estimate', project: 'server' };
/** The first range, after what was decided in the first week. */
const first = (run: Play, ...decisions: readonly LooseDecision[]): Play => run.decide(...decisions).weeks(1);
const seen = (run: Play) => run.view.projects[0]?.estimate;
/** A small project needs 1.05 times its guess as likely as not: 5,040 of 4,800. */
const free = rangeOf('small', GUESS);

describe('what fits', () => {
  it('is what a project can absorb until the Friday', () => {
    // 4,800 × .5 + 720 = 3,120 a week. From Tuesday, day 1, to the end of Friday, day 4: 4 of 7 days, 1,783; of week 2, 11 days, 4,903.
    expect(fitsUntil(4800, 0, 1, 1)).toBe(1783);
    expect(fitsUntil(4800, 0, 1, 2)).toBe(4903);
    expect(fitsUntil(4800, 600, 1, 1)).toBe(2383);
    expect(fitsUntil(4800, 600, 20, 1)).toBe(600);
  });

  it.each([
    [5040, 1783, 3412],
    [5040, 4903, 4972],
    [5040, 5040, 5040],
    [5040, 9000, 5040],
  ])('pulls %i, where %i fit, to %i', (figure, fits, to) => expect(pulled(figure, fits)).toBe(to));
});

describe('a first range', () => {
  it('is the team’s own while nobody has said a date', () => {
    const run = first(play(rules(1)), blocks(ESTIMATE));
    expect(seen(run)).toMatchObject({ p50: free.p50, p80: free.p80 });
    expect(seen(run)).not.toHaveProperty('heard');
  });

  it('is pulled towards the sponsor’s wish after a talk', () => {
    // The talk is on Tuesday, day 1, the range on Wednesday, day 2: 3 of 7 days of 3,120 are 1,337.
    const run = first(play(rules(1)), blocks(TALK, ESTIMATE));
    expect(seen(run)).toEqual({ made: 2, p50: pulled(free.p50, 1337), p80: pulled(free.p80, 1337), heard: 1 });
    expect(pulled(5040, 1337)).toBe(3189);
  });

  it('is pulled towards a promise, whatever the sponsor would like', () => {
    const run = first(play(rules(8)), promise(2), blocks(ESTIMATE));
    expect(seen(run)).toMatchObject({ p50: pulled(free.p50, 4903), heard: 2 });
  });

  it('is not pulled by a date that leaves time enough, nor where the mechanism is off', () => {
    expect(seen(first(play(rules(6)), blocks(TALK, ESTIMATE)))).toMatchObject({ p50: free.p50, p80: free.p80 });
    expect(seen(first(play(rules(1, [])), blocks(TALK, ESTIMATE)))).toMatchObject({ p50: free.p50, p80: free.p80 });
  });
});

describe('a second range', () => {
  it('is the team’s own, and a date said after the first pulls nothing', () => {
    const run = first(play(rules(1)), blocks(TALK, ESTIMATE))
      .decide(blocks(ESTIMATE))
      .weeks(1);
    expect(seen(run)).toMatchObject({ made: 8, p50: free.p50 });
    const later = first(play(rules(1)), blocks(ESTIMATE, TALK))
      .decide(blocks(ESTIMATE))
      .weeks(1);
    expect(seen(later)).not.toHaveProperty('heard');
  });

  it('is imagined so: the first one is known to have been made', () => {
    const run = first(play(rules(1)), blocks(TALK, ESTIMATE));
    const world = view(run.game, imagine(run.game, run.view, 'x'));
    expect(world.projects[0]?.estimate?.heard).toBe(1);
  });
});
