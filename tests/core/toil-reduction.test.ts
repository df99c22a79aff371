// M20 worked by hand: care goes down four weeks after the thing is live, never below nothing (research M20).

import { describe, expect, it } from 'vitest';
import { careSaved, savesYet } from '../../src/core/systems/toil-reduction.ts';
import { order, play } from '../helpers/play.ts';
import { anAsset, anOption, aProject, tinyRules } from '../helpers/tiny-rules.ts';

/** Three hundred minutes of care a week, of which monitoring takes away 200. */
const rules = tinyRules({
  mechanisms: ['tickets', 'toil-reduction'],
  weeks: 12,
  assets: [anAsset({ toil: 300 })],
  projects: [aProject({ makes: 'hosted', options: [anOption({ savesCare: 200, effort: [{ skill: 'servers', minutes: 240 }] })] })],
});
const toilOf = (run: ReturnType<typeof play>, from: number, to: number): number =>
  run.postings.filter((p) => p.cause.code === 'toil' && p.day >= from && p.day < to).reduce((sum, p) => sum + p.delta, 0);

describe('what takes care away', () => {
  it('does so from four weeks after it is live', () => {
    expect(savesYet(-1, 100)).toBe(false);
    expect(savesYet(12, 39)).toBe(false);
    expect(savesYet(12, 40)).toBe(true);
  });

  it('leaves 300 minutes a week until then and 100 after', () => {
    const run = play(rules).decide(order()).weeks(9);
    const live = run.view.projects[0]?.liveSince ?? -1;
    // Ready in week 1 and live in its change window, the Saturday; the first whole week that saves is week 6.
    expect(live).toBe(5);
    expect(toilOf(run, 28, 33)).toBe(300);
    expect(toilOf(run, 35, 42)).toBe(100);
    expect(careSaved({ game: run.game, state: run.truth } as never)).toBe(200);
  });

  it('never takes away more than there is', () => {
    const greedy = { ...rules, projects: rules.projects.map((p) => ({ ...p, options: p.options.map((o) => ({ ...o, savesCare: 900 })) })) };
    expect(toilOf(play(greedy).decide(order()).weeks(7), 35, 49)).toBe(0);
  });

  it('does nothing where the mechanism is off, and is not told', () => {
    const run = play({ ...rules, mechanisms: ['tickets'] })
      .decide(order())
      .weeks(7);
    expect(toilOf(run, 35, 42)).toBe(300);
    expect(run.view.projects[0]?.options[0]).not.toHaveProperty('savesCare');
    expect(play(rules).view.projects[0]?.options[0]?.savesCare).toBe(200);
  });
});
