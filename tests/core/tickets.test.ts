// M4 worked by hand: Kingman with Sakasegawa's approximation (research M4).

import { describe, expect, it } from 'vitest';
import { kingmanWait, ticketFactor } from '../../src/core/systems/tickets.ts';
import type { Rules } from '../../src/core/index.ts';
import { play } from '../helpers/play.ts';
import { aDepartment, anAsset, aPerson, tinyRules } from '../helpers/tiny-rules.ts';

describe('wait for a ticket, in mean service times', () => {
  it.each([
    // c = 1: ρ^(√4 − 1) = ρ; (1 + 2)/2 · ρ/(1 − ρ)
    [0.5, 1, 1.5],
    [0.8, 1, 6],
    [0.9, 1, 13.5],
    // c = 4: exponent √10 − 1 = 2.162; .8^2.162 = .6172; 1.5 · .6172 / (4 · .2) = 1.157
    [0.8, 4, 1.157],
    [0, 3, 0],
    [0.5, 0, 0],
  ])('ρ = %f, c = %i: %f', (rho, servers, wait) => expect(kingmanWait(rho, servers)).toBeCloseTo(wait, 1));

  it('grows without running off: beyond .98 it stays', () => {
    expect(kingmanWait(1.4, 2)).toBe(kingmanWait(0.98, 2));
  });

  it('one pooled team waits less than two single desks', () => {
    expect(kingmanWait(0.85, 2)).toBeLessThan(kingmanWait(0.85, 1) / 1.8);
  });
});

describe('a crowded service', () => {
  it.each([
    [0.5, 1],
    [0.8, 1],
    [0.85, 1.1],
    [0.9, 1.2],
    [0.94, 1.28],
  ])('at a load of %f brings %f times the tickets', (load, factor) => expect(ticketFactor(load)).toBeCloseTo(factor, 12));

  it.each([
    // 100 people ask for 100 units. At a load of .9 answers take .3 ÷ .1 = three times as long; at 1.25 five times, as at .94.
    [200, 1],
    [100 / 0.9, 1.2],
    [80, 1.28],
  ])('of %f units for 100 people brings that from the second day on', (units, factor) => {
    const days = (mechanisms: Rules['mechanisms']): readonly number[] =>
      play(
        tinyRules({
          mechanisms,
          departments: [aDepartment({ people: 100, ticketsPerHead: 5000 })],
          assets: [anAsset({ capacity: [{ service: 'files', units }] })],
        }),
      )
        .weeks(1)
        .postings.filter((p) => p.cause.code === 'new-tickets' && p.day > 0)
        .map((p) => p.delta);
    const [plain, crowded] = [days(['tickets']), days(['tickets', 'saturation'])];
    expect(plain).toHaveLength(4);
    plain.forEach((minutes, i) => expect(Math.abs((crowded[i] ?? 0) - minutes * factor)).toBeLessThanOrEqual(1.2));
  });
});

describe('a week of tickets', () => {
  // 100 people × .5 tickets ÷ 5 days = 10 a day on average, each 30 minutes, between .6 and 1.4 of that.
  const rules = tinyRules({
    mechanisms: ['tickets'],
    departments: [aDepartment({ people: 100, ticketsPerHead: 5000 })],
    team: [aPerson({ works: [0, 0, 0, 0, 0] })],
  });

  it('brings 300 minutes a day, give or take two fifths, and none at the weekend', () => {
    const run = play(rules).weeks(4);
    const days = run.postings.filter((p) => p.cause.code === 'new-tickets');
    expect(days).toHaveLength(20);
    for (const day of days) {
      expect(day.delta).toBeGreaterThanOrEqual(180);
      expect(day.delta).toBeLessThanOrEqual(420);
      expect(day.day % 7).toBeLessThan(5);
    }
    expect(run.stock('backlog')).toBe(run.posted('backlog'));
  });

  it('care for old kit is a fifth of the week each day', () => {
    const run = play(tinyRules({ mechanisms: ['tickets'], assets: [anAsset({ toil: 100 })] })).weeks(1);
    expect(run.postings.filter((p) => p.cause.code === 'toil').map((p) => p.delta)).toEqual([20, 20, 20, 20, 20]);
  });

  it('a team takes six tenths of its day for support while projects wait, and all of it else', () => {
    const run = play(tinyRules({ mechanisms: ['tickets'], departments: [aDepartment({ people: 1000, ticketsPerHead: 5000 })] })).days(1);
    expect(-run.posted('backlog', 'tickets-solved')).toBe(480);
  });
});
