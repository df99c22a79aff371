// What the file of Lindqvist & Rowe says of itself: its figures, its stages, the date that decides, and that it is neither given away nor
// out of reach.

import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/core/index.ts';
import { botNamed, playBot, type BotName, type Played } from '../../src/lab/index.ts';
import { lindqvistRules as rules } from '../helpers/lindqvist.ts';
import { times } from '../helpers/scale.ts';

const game = prepare(rules);

/** A play takes about 80 ms; on a busy machine far more. */
const SLOW = 120_000;
const SEEDS = Array.from({ length: times(8, 200) }, (_, i) => `quay-${i}`);
const must = rules.goals.filter((goal) => goal.must).map((goal) => goal.id);
const played = (name: BotName): readonly Played[] => SEEDS.map((seed) => playBot(game, botNamed(name, seed), seed));
const meets = ({ outcome }: Played): boolean => must.every((id) => outcome.goals.find((goal) => goal.id === id)?.met === true);
const project = (id: string) => rules.projects.find((one) => one.id === id);

describe('Lindqvist & Rowe', () => {
  it('has the people, money and hours of its brief', () => {
    expect(rules.departments.reduce((sum, d) => sum + d.people, 0)).toBe(180);
    expect(rules.team.filter((one) => one.hire === undefined)).toHaveLength(3);
    // 410,000 and 5,200 in cents; twenty hours in minutes.
    expect([rules.weeks, rules.capital, rules.monthly, rules.myMinutes]).toEqual([20, 41_000_000, 520_000, 1200]);
  });

  it('reveals its needs in stages, the last in week 4', () => {
    const inWeek = (week: number): number => rules.projects.filter((p) => p.appears === week).length;
    expect([1, 2, 3, 4].map(inWeek)).toEqual([3, 3, 3, 1]);
  });

  it('costs more than there is: one good way for each need is dearer than the budget', () => {
    // 116,000 + 2,000 + 3,000 + 92,000 + 29,000 + 48,000 + 68,000 + 6,000 + 18,000 + 40,000 + 5,000 = 427,000.
    const prices = ['thick', 'box', 'single', 'enterprise', 'fitting', 'fresh', 'waiting', 'drill', 'half-rack', 'kits', 'certified'];
    const all = rules.projects.flatMap((p) => p.options.filter((o) => prices.includes(o.id)).map((o) => o.price));
    expect(all.reduce((sum, price) => sum + price, 0)).toBe(42_700_000);
    expect(rules.capital).toBeLessThan(42_700_000);
  });

  it('has a loudest voice whose need costs most for each week of waiting', () => {
    const [loudest] = [...rules.stakeholders].sort((a, b) => b.loudness - a.loudness);
    const [dearest] = rules.stakeholders
      .flatMap((one) => one.costOfDelay.map(({ perWeek }) => ({ who: one.id, perWeek })))
      .sort((a, b) => b.perWeek - a.perWeek);
    expect(loudest?.id).toBe('fergus');
    expect(dearest?.who).toBe('fergus');
  });

  it('can be insured: two boxes and a fiber cost and rent as much as one with a fallback', () => {
    const options = project('circuits')?.options ?? [];
    const [box, single] = ['box', 'single'].map((id) => options.find((o) => o.id === id));
    // 2,000 + 3,000 and 300 + 1,200 a month.
    expect([(box?.price ?? 0) + (single?.price ?? 0), (box?.monthly ?? 0) + (single?.monthly ?? 0)]).toEqual([500_000, 150_000]);
    expect(box?.bridge).toBe(true);
  });
});

describe('its must-goals', () => {
  it(
    'are missed by doing nothing, with every luck, but for those that can only be lost',
    () => {
      const met = played('idle').flatMap(({ outcome }) => outcome.goals.filter((goal) => goal.must && goal.met));
      expect(met.filter(({ id }) => id !== 'three-stayed')).toEqual([]);
    },
    SLOW,
  );

  it(
    'are met by planning more often than not',
    () => {
      expect(played('planner').filter(meets).length / SEEDS.length).toBeGreaterThan(0.5);
    },
    SLOW,
  );
});
