// M40 worked by hand: .3 ÷ (1 − load) from 70 %, at most fivefold (research M40, overruled by the model).

import { describe, expect, it } from 'vitest';
import { lostShare, slowdown } from '../../src/core/systems/saturation.ts';
import { play } from '../helpers/play.ts';
import { anAsset, aService, tinyRules } from '../helpers/tiny-rules.ts';

describe('a service', () => {
  it.each([
    [0, 1],
    [0.7, 1],
    [0.8, 1.5],
    [0.85, 2],
    [0.9, 3],
    [0.94, 5],
    [1, 5],
    [3, 5],
  ])('at load %f answers %f times as slowly', (load, slow) => expect(slowdown(load)).toBeCloseTo(slow, 10));

  it('costs its users the impact when down, and at most 15 % when slow', () => {
    expect(lostShare(false, 10_000, 5000)).toBe(0.5);
    expect(lostShare(true, 10_000, 5000)).toBe(0);
    expect(lostShare(true, 50_000, 5000)).toBeCloseTo(0.15, 12);
    expect(lostShare(true, 30_000, 5000)).toBeCloseTo(0.075, 12);
  });
});

describe('ten people on a server', () => {
  const rules = (units: number, needs: readonly ('server' | 'link')[] = ['server']) =>
    tinyRules({
      mechanisms: ['saturation'],
      services: [aService({ needs })],
      assets: [
        anAsset({ capacity: [{ service: 'files', units }] }),
        anAsset({ id: 'line', kind: 'link', capacity: [{ service: 'files', units: 100 }] }),
      ],
    });

  it('that carries twelve and a half lose a little each working day', () => {
    // Load .8: 1.5 times; .15 × .5 ÷ 4 = .01875 of 4,800 minutes = 90 a day.
    const run = play(rules(12.5)).weeks(1);
    expect(run.posted('minutes-lost', 'service-slow')).toBe(450);
  });

  it('that carries twenty lose nothing', () => expect(play(rules(20)).weeks(1).posted('minutes-lost')).toBe(0));

  it('the narrowest stage of the chain counts', () => {
    expect(
      play(rules(12.5, ['server', 'link']))
        .weeks(1)
        .posted('minutes-lost'),
    ).toBe(450);
    expect(
      play(rules(200, ['server', 'link']))
        .weeks(1)
        .posted('minutes-lost'),
    ).toBe(0);
  });

  it('a stage in which nothing works stops it', () => {
    const run = play(rules(20)).alter((state) => {
      const [server] = state.assets;
      if (server !== undefined) Object.assign(server, { up: false, repairLeft: 99 });
    });
    run.days(1);
    expect(run.posted('minutes-lost', 'service-down')).toBe(2400);
  });
});
