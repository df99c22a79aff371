// M37 worked by hand: a latent fault in one of ten when fresh, .7 points more for each untested week, at most four of ten.

import { describe, expect, it } from 'vitest';
import { latentFault } from '../../src/core/systems/back-ups.ts';
import { aChoice, anAsset, anEvent, inWeek, tinyRules } from '../helpers/tiny-rules.ts';
import { blocks, play, seedWhere } from '../helpers/play.ts';

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
