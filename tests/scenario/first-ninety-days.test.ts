// What the file of Meridian Outfitters says of itself: its figures, its stages, and that it is neither given away nor out of reach.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/core/index.ts';
import { botNamed, playBot, type BotName, type Played } from '../../src/lab/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { times } from '../helpers/scale.ts';

const text = readFileSync(new URL('../../scenarios/first-ninety-days.yaml', import.meta.url), 'utf8');
const made = compileScenario(text, 'first-ninety-days.yaml');
if (!made.ok) throw new Error(made.diagnostics.map((one) => `${one.line}: ${one.message}`).join('\n'));
const { rules } = made;
const game = prepare(rules);

/** A play takes about 50 ms; on a busy machine far more. */
const SLOW = 60_000;
const SEEDS = Array.from({ length: times(20, 200) }, (_, i) => `ninety-${i}`);
const must = rules.goals.filter((goal) => goal.must).map((goal) => goal.id);
const played = (name: BotName): readonly Played[] => SEEDS.map((seed) => playBot(game, botNamed(name, seed), seed));
const meets = ({ outcome }: Played): boolean => must.every((id) => outcome.goals.find((goal) => goal.id === id)?.met === true);

describe('Meridian Outfitters', () => {
  it('gives no warning', () => {
    expect(made.warnings).toEqual([]);
  });

  it('has the people, money and hours of its brief', () => {
    expect(rules.departments.reduce((sum, d) => sum + d.people, 0)).toBe(220);
    expect(rules.team.filter((one) => one.hire === undefined)).toHaveLength(5);
    // 116,000 and 3,500 in cents; eighteen hours in minutes.
    expect([rules.capital, rules.monthly, rules.myMinutes]).toEqual([11_600_000, 350_000, 1080]);
  });

  it('reveals its needs in stages, the last in week 4', () => {
    const inWeek = (week: number): number => rules.projects.filter((p) => p.appears === week).length;
    expect([1, 2, 3, 4].map(inWeek)).toEqual([3, 1, 4, 3]);
  });

  it('grows by sixty people and keeps its closes quiet', () => {
    const joining = (week: number): number =>
      rules.departments.flatMap((d) => d.grows ?? []).reduce((sum, step) => (step.week === week ? sum + step.people : sum), 0);
    expect([6, 9, 12].map(joining)).toEqual([20, 20, 20]);
    expect(rules.freeze).toEqual([2, 6, 10]);
    const accounting = rules.services.find((s) => s.id === 'accounting');
    // Month closes bring a fifth more, the quarter close a third.
    expect(rules.freeze?.map((week) => accounting?.peaks?.find((peak) => peak.week === week)?.share)).toEqual([12_000, 13_500, 12_000]);
  });

  it('has room for the close once the memory is in, and none before', () => {
    // Week 6: (24 + 1 + 66 + 3 + 28 + 1) × 2 × 1.35 = 332 of 250 units; 125 more with the memory.
    const { demand } = game.calendar;
    const accounting = demand[rules.services.findIndex((s) => s.id === 'accounting')] ?? [];
    expect(accounting[6]).toBeCloseTo(332.1, 5);
    const memory = rules.projects.find((p) => p.id === 'breath')?.options.find((o) => o.id === 'memory');
    expect(memory?.capacity).toEqual([{ service: 'accounting', units: 125 }]);
    expect(Math.max(...accounting) / 375).toBeLessThan(0.9);
  });

  it('begins with accounting at 94 and the line at 93 percent', () => {
    const people = (service: string): number =>
      rules.departments.filter((d) => d.uses.some((s) => s === service)).reduce((sum, d) => sum + d.people, 0);
    const units = (service: string): number =>
      rules.assets.flatMap((a) => a.capacity).reduce((sum, c) => sum + (c.service === service ? c.units : 0), 0);
    // (24 + 66 + 28) × 2 of 2 × 125; (62 + 28) × 2 of 193.
    expect(Math.round(((people('accounting') * 2) / units('accounting')) * 100)).toBe(94);
    expect(Math.round(((people('sales-system') * 2) / units('sales-system')) * 100)).toBe(93);
  });
});

describe('its must-goals', () => {
  it(
    'are each missed by doing nothing, with every luck, but for that which can only be lost',
    () => {
      const met = played('idle').flatMap(({ outcome }) => outcome.goals.filter((goal) => goal.must && goal.met));
      expect(met.filter(({ id }) => id !== 'nobody-left')).toEqual([]);
    },
    SLOW,
  );

  it(
    'are not met together by trying at random',
    () => {
      expect(played('random').filter(meets)).toEqual([]);
    },
    SLOW,
  );

  it(
    'are met by planning more often than not, and not always',
    () => {
      const share = played('planner').filter(meets).length / SEEDS.length;
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(1);
    },
    SLOW,
  );
});
