// M36 worked by hand: U = β·U₁ + (1 − β)·U₁² (research M36: 6 % a year, a day to repair: alone 1.44 h a year, two without anything in
// common .85 s, two in one room 8.6 min).

import { describe, expect, it } from 'vitest';
import { begin, prepare, type AssetRule, type Rules } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { pairUnavailability, sharedCause, unavailability } from '../../src/core/systems/redundancy.ts';
import { play } from '../helpers/play.ts';
import { anAsset, tinyRules } from '../helpers/tiny-rules.ts';

describe('a pair', () => {
  // .06 failures a year × 24 h ÷ 8,760 h.
  const alone = (0.06 * 24) / 8760;

  it.each([
    // .06 × 24 h = 1.44 h = 86.4 min a year; a β of 1 gains nothing.
    [1, 86.4],
    // 8,760 × 60 × (.0001644)² = .0142 min, less than a second.
    [0, 0.0142],
    // .1 × 86.4 + .9 × .0142 = 8.653
    [0.1, 8.653],
  ])('that shares %f of its causes is away %f minutes a year', (shared, minutes) =>
    expect(pairUnavailability(alone, alone, shared) * 8760 * 60).toBeCloseTo(minutes, 3),
  );

  it('of unlike members fails together no oftener than the better one', () => {
    // .1 × .01 + .9 × .01 × .05 = .00145
    expect(pairUnavailability(0.01, 0.05, 0.1)).toBeCloseTo(0.00145, 12);
  });

  it('is counted in working days: .5 a year × 2 days ÷ 260', () => expect(unavailability(0.5, 2)).toBeCloseTo(1 / 260, 12));
});

type Own = Parameters<typeof anAsset>[0];
const two = (one: Own, other: Own, more: readonly AssetRule[] = []): Rules =>
  tinyRules({
    mechanisms: ['redundancy'],
    floors: [
      { id: 'ground' as never, level: 0 },
      { id: 'attic' as never, level: 1 },
    ],
    assets: [anAsset({ id: 'one', ...one }), anAsset({ id: 'other', ...other }), ...more],
  });

describe('what two share', () => {
  const battery = anAsset({ id: 'battery', kind: 'ups', serves: [], protects: ['one', 'other'] });

  it.each([
    ['nothing', two({}, { at: 'attic' }), 0.02],
    ['a room', two({}, {}), 0.1],
    ['a duct', two({ path: 'street' }, { at: 'attic', path: 'street' }), 0.32],
    ['not a duct, for there are two', two({ path: 'street' }, { at: 'attic', path: 'yard' }), 0.02],
    ['a room and a battery', two({}, {}, [battery]), 0.2],
    ['all of it', two({ path: 'street' }, { path: 'street' }, [battery]), 0.5],
  ])('%s', (_, rules, shared) => {
    const game = prepare(rules);
    expect(sharedCause(game, open(begin(game, 'one')), 0, 1)).toBeCloseTo(shared, 12);
  });
});

describe('a failure', () => {
  const seeds = Array.from({ length: 600 }, (_, i) => `s${i}`);
  /** The first fails on the Tuesday; how often the other is down with it. */
  const bothDown = (rules: Rules): number =>
    seeds.filter((seed) => {
      const run = play(rules, seed).alter((state) => {
        const [one] = state.assets;
        if (one !== undefined) one.failsOn = 1;
      });
      run.days(2);
      expect(run.happened('asset-failed')[0]).toMatchObject({ asset: 'one', day: 1 });
      return run.truth.services[0]?.up === false;
    }).length / seeds.length;

  it('takes the twin along as often as they share the cause, and stops the service then', () => {
    expect(bothDown(two({ path: 'street' }, { path: 'street' }))).toBeCloseTo(0.4, 1);
    const apart = bothDown(two({ path: 'street' }, { at: 'attic', path: 'yard' }));
    expect(apart).toBeGreaterThan(0);
    expect(apart).toBeLessThan(0.05);
  });

  it('takes nobody along where the mechanism is off, nor one that is for something else', () => {
    expect(bothDown({ ...two({ path: 'street' }, { path: 'street' }), mechanisms: [] })).toBe(0);
    expect(bothDown(two({ path: 'street' }, { path: 'street', kind: 'link' }))).toBe(1);
    const run = play(two({ path: 'street' }, { path: 'street', kind: 'link' })).alter((state) => {
      const [one] = state.assets;
      if (one !== undefined) one.failsOn = 1;
    });
    expect(run.days(2).happened('asset-failed')).toHaveLength(1);
  });

  it('of both is called by its cause', () => {
    const seed = seeds.find((one) => bothFail(one));
    expect(seed).toBeDefined();
    expect(bothFail(seed ?? '')?.posted('backlog', 'common-cause')).toBe(240);
  });

  function bothFail(seed: string): ReturnType<typeof play> | undefined {
    const run = play(two({}, {}), seed).alter((state) => {
      const [one] = state.assets;
      if (one !== undefined) one.failsOn = 1;
    });
    run.days(2);
    return run.happened('asset-failed').length === 2 ? run : undefined;
  }
});

describe('what the page can tell', () => {
  const listed = { ageWeeks: 100, yearlyFailure: 1000 };
  const worn = { ageWeeks: 500, yearlyFailure: 9000 };

  it('goes by the list until somebody looks', () => {
    // .1 a year × 2 days = .2 days = 96 minutes of a year for one; two in one room: .1 × 96 + .9 × (.2 ÷ 260)² × 124,800 = 9.67.
    const alone = tinyRules({ mechanisms: ['redundancy'], assets: [anAsset({ truth: worn, inventory: listed })] });
    expect(play(alone).view.services[0]?.stages).toEqual([{ kind: 'server', assets: ['old-server'], awayAYear: 96 }]);
    const pair = two({ inventory: listed }, { inventory: listed, truth: worn });
    expect(play(pair).view.services[0]?.stages[0]).toMatchObject({ awayAYear: 10, together: 1000 });
  });

  it('counts four times the repair where support is over, as believed', () => {
    const over = tinyRules({ mechanisms: ['redundancy'], assets: [anAsset({ inventory: { ...listed, supportEnds: 0 } })] });
    expect(play(over).view.services[0]?.stages[0]?.awayAYear).toBe(384);
  });

  it('says nothing where the mechanism is off', () => {
    expect(play(tinyRules()).view.services[0]?.stages).toEqual([{ kind: 'server', assets: ['old-server'] }]);
  });
});
