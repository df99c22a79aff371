// M37 worked by hand: a latent fault in one of ten when fresh, .7 points more for each untested week, at most four of ten.

import { describe, expect, it } from 'vitest';
import { begin, imagine, prepare } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { isFaulty, latentFault } from '../../src/core/systems/back-ups.ts';
import { aChoice, anAsset, anEvent, anOption, aProject, inWeek, tinyRules } from '../helpers/tiny-rules.ts';
import { blocks, order, play, seedWhere, type Play } from '../helpers/play.ts';

describe('a latent fault', () => {
  it.each([
    [0, 0.1],
    [10, 0.17],
    [42, 0.394],
    [43, 0.4],
    [500, 0.4],
    [-3, 0.1],
  ])('after %i untested weeks: %f', (weeks, share) => expect(latentFault(weeks)).toBeCloseTo(share, 12));
});

describe('the weeks without a test', () => {
  const stick = (own: object) => anAsset({ id: 'stick', kind: 'back-up', serves: [], covers: ['files'], ...own });
  /** Share of two thousand kinds of luck in which a restore of a back-up would fail in the first week. */
  const faulty = (own: object): number => {
    const rules = tinyRules({ mechanisms: ['back-ups'], assets: [anAsset(), stick(own)] });
    const game = prepare(rules);
    const many = 2000;
    let failed = 0;
    for (let i = 0; i < many; i += 1) {
      const state = open(begin(game, `n${i}`));
      if (isFaulty({ game, state, luck: game.luckOf(`n${i}`), happenings: [], postings: undefined }, 1)) failed += 1;
    }
    return failed / many;
  };

  it('of a back-up that was never restored are all weeks of its true age, whatever the inventory says', () => {
    // Four years are 208 weeks: .10 + .007 × 208 = 1.556, held at .40. Ten weeks: .10 + .07 = .17.
    const facts = (ageWeeks: number) => ({ truth: { ageWeeks, yearlyFailure: 0 }, inventory: { ageWeeks: 5, yearlyFailure: 0 } });
    expect(play(tinyRules({ assets: [anAsset(), stick(facts(208))] })).truth.assets[1]?.untestedSince).toBe(-208 * 7);
    // Three standard deviations of a share in 2,000: 3 × √(.4 × .6 ÷ 2,000) = .033, 3 × √(.17 × .83 ÷ 2,000) = .025.
    expect(Math.abs(faulty(facts(208)) - 0.4)).toBeLessThan(0.033);
    expect(Math.abs(faulty(facts(10)) - 0.17)).toBeLessThan(0.025);
  });

  it('of one that was restored are the weeks since', () => {
    expect(play(tinyRules({ assets: [anAsset(), stick({ restoredWeeksAgo: 6 })] })).truth.assets[1]?.untestedSince).toBe(-42);
  });

  it('are told to an imagined world as the list has them, until somebody looks', () => {
    const told = stick({ truth: { ageWeeks: 208, yearlyFailure: 0 }, inventory: { ageWeeks: 5, yearlyFailure: 0 } });
    const run = play(tinyRules({ mechanisms: ['back-ups'], assets: [anAsset(), told] }));
    const imagined = (): number => open(imagine(run.game, run.view, 'dice')).assets[1]?.untestedSince ?? 0;
    expect(imagined()).toBe(-5 * 7);
    run.decide(blocks({ activity: 'audit', asset: 'stick' })).weeks(1);
    expect(imagined()).toBe(-208 * 7);
  });

  it('of one that was bought in a hurry begin on that day', () => {
    const buys = anEvent({
      when: inWeek(2),
      mustAnswer: true,
      choices: [aChoice('yes', [{ kind: 'replace', asset: 'stick', price: 100 }]), aChoice('no')],
      ifSilent: 'yes',
    });
    const run = play(tinyRules({ mechanisms: ['back-ups'], assets: [anAsset(), stick({})], events: [buys] })).weeks(2);
    expect(run.truth.assets[1]).toMatchObject({ bought: true, untestedSince: 7 });
  });

  it('of kit that a project made begin on the day it went live', () => {
    // 240 minutes are done on Monday; the window is Saturday, day 5.
    const made = aProject({
      makes: 'back-up',
      serves: [],
      options: [anOption({ effort: [{ skill: 'servers', minutes: 240 }], covers: ['files'] })],
    });
    const run = play(tinyRules({ mechanisms: ['back-ups'], projects: [made] }))
      .decide(order())
      .weeks(1);
    expect(run.happened('live').map((h) => h.day)).toEqual([5]);
    expect(run.truth.assets[1]).toMatchObject({ exists: true, untestedSince: 5 });
    expect(latentFault(0)).toBe(0.1);
  });
});

describe('a test of a restore', () => {
  const rules = tinyRules({
    mechanisms: ['back-ups'],
    assets: [anAsset(), anAsset({ id: 'stick', kind: 'back-up', serves: [], covers: ['files'], restoredWeeksAgo: 200 })],
  });
  const test = blocks({ activity: 'test-restore', asset: 'stick' });
  const works = (seed: string): boolean => play(rules, seed).decide(test).weeks(1).happened('restore-tested')[0]?.worked === true;

  it('fails for four of ten after four years, and tells which', () => {
    const share = Array.from({ length: 300 }, (_, i) => works(`b${i}`)).filter((one) => !one).length / 300;
    expect(share).toBeGreaterThan(0.33);
    expect(share).toBeLessThan(0.47);
  });

  it('mends what it finds: the next one has its own luck and a fresh back-up', () => {
    const bad = seedWhere((seed) => !works(seed));
    const run = play(rules, bad).decide(test).weeks(1);
    expect(run.view.assets[1]?.lastRestore).toMatchObject({ worked: false });
    expect(run.truth.assets[1]).toMatchObject({ mended: 1, untestedSince: 1 });
  });

  it('takes half a day of the team', () => {
    expect(play(rules).decide(test).days(2).posted('backlog', 'restore-tested')).toBe(240);
  });

  it('of data that was lost while the service ran: comes back, or costs two days of everybody', () => {
    const deleted = anEvent({
      when: inWeek(2),
      effects: [{ kind: 'bring-back', service: 'files' }],
      choices: [aChoice('yes'), aChoice('no')],
    });
    const run = (seed: string): Play => play({ ...rules, events: [deleted] }, seed).weeks(2);
    const [bad, good] = [run(seedWhere((seed) => !works(seed))), run(seedWhere(works))];
    expect([bad, good].map((one) => one.happened('restored').map((h) => h.worked))).toEqual([[false], [true]]);
    // Ten people × 480 minutes × 2 days × half an hour's impact of each hour.
    expect([bad, good].map((one) => one.posted('minutes-lost', 'service-down'))).toEqual([4800, 0]);
    // A folder that came back is no proof of the whole: the last test was 200 weeks before the run.
    expect(good.truth.assets[1]?.restoreDay).toBe(play(rules).truth.assets[1]?.restoreDay);
  });

  it('in earnest: an untested back-up that fails costs two days of everybody', () => {
    const disk = anEvent({
      when: inWeek(2),
      effects: [
        { kind: 'fail', asset: 'old-server', unlessProtected: false },
        { kind: 'restore', service: 'files' },
      ],
      choices: [aChoice('yes'), aChoice('no')],
    });
    const lost = (seed: string): number =>
      play({ ...rules, events: [disk] }, seed)
        .weeks(2)
        .posted('minutes-lost', 'service-down');
    const bad = seedWhere((seed) => !works(seed));
    const good = seedWhere(works);
    // Ten people × 480 minutes × 2 days × half an hour's impact of each hour = 4,800 more.
    expect(lost(bad) - lost(good)).toBeGreaterThanOrEqual(4800);
  });
});
