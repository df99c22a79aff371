// M9's pre-mortem worked by hand: the worst of hidden work, a late vendor and a skill that one person has, in working days.

import { describe, expect, it } from 'vitest';
import { imagine, type ProjectView, type Rules } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { fearedFactor, inHalfDays } from '../../src/core/systems/pre-mortem.ts';
import { blocks, order, play, type Play } from '../helpers/play.ts';
import { anOption, aPerson, aProject, tinyRules } from '../helpers/tiny-rules.ts';

const ask = blocks({ activity: 'pre-mortem', project: 'server' });
const two = [aPerson(), aPerson({ id: 'kim' })];
const rules = (own: Partial<Rules> = {}): Rules =>
  tinyRules({ mechanisms: ['pre-mortem', 'estimates', 'lead-times'], team: two, projects: [aProject({ options: [anOption()] })], ...own });
/** With 960 minutes guessed, and `factor` ten-thousandths of them needed. */
const needing = (factor: number, of: Rules = rules()): Play =>
  play(of).alter((state) => {
    for (const project of state.projects) project.effortFactor = [factor];
  });
const found = (run: Play): ProjectView['preMortem'] => run.decide(ask).weeks(1).view.projects[0]?.preMortem;

describe('a pre-mortem', () => {
  it('tells hidden work in half days, rounded up', () => {
    expect([inHalfDays(-100), inHalfDays(0), inHalfDays(1), inHalfDays(240), inHalfDays(480)]).toEqual([0, 0, 240, 240, 480]);
    // 960 × 1.5 − 960 = 480.
    expect(found(needing(15_000))).toMatchObject({ option: 'plain', risk: 'work', amount: 480 });
    // 960 × 1.1 − 960 = 96, told as half a day.
    expect(found(needing(11_000))).toMatchObject({ risk: 'work', amount: 240 });
  });

  it('tells a skill that only one has where the work is well guessed: five days weigh more than half a day', () => {
    const alone = rules({ team: [aPerson()] });
    expect(found(needing(11_000, alone))).toMatchObject({ risk: 'person', skill: 'servers' });
    // 960 × 4 − 960 = 2,880: six days.
    expect(found(needing(40_000, alone))).toMatchObject({ risk: 'work', amount: 2880 });
  });

  it('tells a vendor who will be late by what they have not told', () => {
    const slow = rules({ projects: [aProject({ options: [anOption({ leadMin: 14, leadMax: 14 })] })] });
    const run = needing(10_000, slow).decide(order()).weeks(1);
    const expected = run.truth.projects[0]?.order?.expected ?? 0;
    run.alter((state) => {
      for (const { order: one } of state.projects) if (one !== undefined) one.arrives = expected + 14;
    });
    expect(found(run)).toMatchObject({ risk: 'vendor', amount: 14 });
    expect(run.happened('risk-seen')).toMatchObject([{ project: 'server', risk: 'vendor', amount: 14 }]);
  });

  it('finds nothing where nothing is hidden', () => {
    const run = needing(9000);
    expect(found(run)).toMatchObject({ risk: 'none', amount: 0 });
    expect(run.happened('activity').at(-1)).toMatchObject({ activity: 'pre-mortem', outcome: 'nothing-new' });
  });

  it('is held once for an option, and not where it is off', () => {
    const run = needing(9000).decide(ask).weeks(1);
    expect(run.refusal(ask)).toBe('bad-block');
    expect(play(rules({ mechanisms: [] })).refusal(ask)).toBe('bad-block');
    expect(play(rules({ mechanisms: [] })).view.offers.some((one) => one.activity === 'pre-mortem')).toBe(false);
  });
});

describe('imagined worlds after one', () => {
  it('need what was feared, and no more than it where something else was worse', () => {
    expect(fearedFactor(960, { risk: 'work', amount: 480 }, 11_000)).toBe(15_000);
    expect(fearedFactor(960, { risk: 'none', amount: 0 }, 13_000)).toBe(10_000);
    expect(fearedFactor(960, { risk: 'none', amount: 0 }, 9000)).toBe(9000);
    // Five days of 480 on top of 960: 3.5 times.
    expect(fearedFactor(960, { risk: 'person', amount: 0 }, 60_000)).toBe(35_000);
    const run = needing(15_000).decide(ask).weeks(1);
    const imagined = ['a', 'b', 'c'].map((dice) => open(imagine(run.game, run.view, dice)).projects[0]?.effortFactor[0]);
    expect(imagined).toEqual([15_000, 15_000, 15_000]);
  });
});
