// On-call worked by hand: three quarters of failures come at night; somebody on call saves the first day of a repair, and pays with rest.

import { describe, expect, it } from 'vitest';
import type { Mechanism } from '../../src/core/index.ts';
import { prepare } from '../../src/core/index.ts';
import { unfairWeeks } from '../../src/core/systems/on-call.ts';
import { play, seedWhere, type LooseDecision, type Play } from '../helpers/play.ts';
import { anAsset, aPerson, tinyRules } from '../helpers/tiny-rules.ts';

const rules = (repairDays = 1, mechanisms: readonly Mechanism[] = ['on-call']) =>
  tinyRules({ mechanisms, assets: [anAsset({ repairDays })], team: [aPerson(), aPerson({ id: 'eli' })] });
const onCall = (person?: string): LooseDecision => ({ type: 'set-on-call', ...(person === undefined ? {} : { person }) });
const drawn = (seed: string): number => prepare(rules()).luckOf(seed).draw('night', 'old-server', 1);
const night = seedWhere((s) => drawn(s) < 0.7);
const day = seedWhere((s) => drawn(s) > 0.8);

/** The server breaks on the Wednesday, day 2. */
const breaks = (repairDays: number, person: string | undefined, seed = night, days = 5): Play => {
  const run = play(rules(repairDays), seed).decide(onCall(person));
  run.alter((state) => {
    const [server] = state.assets;
    if (server !== undefined) server.failsOn = 2;
  });
  return run.days(days);
};

describe('what breaks at night', () => {
  it.each([
    // 10 people × 480 × .5 = 2,400 minutes for each day that it is away.
    [1, undefined, 2400],
    [1, 'dana', 0],
    [3, undefined, 7200],
    [3, 'dana', 4800],
  ] as const)('with %i days of repair and %s on call costs %i minutes', (days, person, minutes) => {
    expect(breaks(days, person).posted('minutes-lost')).toBe(minutes);
  });

  it('takes two hours of the next day and tires whoever was called', () => {
    expect(breaks(1, 'dana', night, 3).truth.people[0]?.owed).toBe(120);
    const run = breaks(1, 'dana');
    expect(run.posted('fatigue', 'called-at-night')).toBe(200);
    expect(run.happened('asset-repaired').map((h) => h.day)).toEqual([2]);
  });

  it('is not helped by somebody who is away, and by day everybody is there anyway', () => {
    expect(breaks(1, 'dana', day).posted('minutes-lost')).toBe(2400);
    const run = play(rules(), night).decide(onCall('dana'));
    run.alter((state) => {
      const [server] = state.assets;
      const [dana] = state.people;
      if (server !== undefined) server.failsOn = 2;
      if (dana !== undefined) dana.absentUntil = 14;
    });
    expect(run.days(5).posted('minutes-lost')).toBe(2400);
  });
});

describe('whoever is on call', () => {
  it('rests less, and from the third week in a row feels it as unfair', () => {
    const run = play(rules()).decide(onCall('dana')).weeks(2);
    expect(run.posted('fatigue', 'on-call', 'dana')).toBe(1200);
    expect(run.posted('mood', 'on-call-again')).toBe(0);
    expect(run.view.onCall).toEqual({ person: 'dana', last: 'dana', weeks: 2 });
    run.weeks(2);
    expect(run.posted('mood', 'on-call-again', 'dana')).toBe(-400);
    expect(unfairWeeks(run.truth, 0)).toBe(2);
    expect(unfairWeeks(run.truth, 1)).toBe(0);
  });

  it('gathers strain by it (M15): .02 a week beyond the second', () => {
    const run = play(rules(1, ['on-call', 'burn-out'])).decide(onCall('dana'));
    run.alter((state) => {
      state.stocks['burn-out'] = [4000, 4000];
    });
    run.weeks(5);
    // Five weeks of rest, 500 each; the Fridays of weeks 4 and 5, which see three and four weeks in a row behind them, 200 less.
    expect(run.posted('burn-out', undefined, 'dana') - run.posted('burn-out', undefined, 'eli')).toBe(400);
  });

  it('is not on call while away', () => {
    const run = play(rules()).decide(onCall('dana'));
    run.alter((state) => {
      const [dana] = state.people;
      if (dana !== undefined) dana.absentUntil = 14;
    });
    expect(run.weeks(2).posted('fatigue', 'on-call')).toBe(0);
    expect(run.view.onCall).toEqual({ person: 'dana', weeks: 0 });
  });

  it('is relieved by taking turns', () => {
    const run = play(rules()).decide(onCall('dana')).weeks(2).decide(onCall('eli')).weeks(2).decide(onCall('dana')).weeks(2);
    expect(run.posted('mood', 'on-call-again')).toBe(0);
    expect(run.decide(onCall()).weeks(1).view.onCall).toEqual({ weeks: 0 });
  });

  it('is one of the team, where there is such a thing', () => {
    expect(play(rules()).refusal(onCall('ines'))).toBe('unknown-id');
    expect(play(rules(1, [])).refusal(onCall('dana'))).toBe('bad-value');
    expect(play(rules(1, [])).view).not.toHaveProperty('onCall');
  });
});
