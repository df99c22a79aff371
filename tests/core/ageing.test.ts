// M34 worked by hand: bands of age 1, 1.5, 2.5, 4 (research §1.3); wear gathers to a threshold drawn once.

import { describe, expect, it } from 'vitest';
import { weeklyHazard } from '../../src/core/exact.ts';
import { wearOfWeek, yearlyRate } from '../../src/core/systems/ageing.ts';
import { play, seedWhere } from '../helpers/play.ts';
import { anAsset, tinyRules } from '../helpers/tiny-rules.ts';

describe('the yearly rate', () => {
  it.each([
    [200, 0, 200],
    [200, 4 * 52 - 1, 200],
    [200, 4 * 52, 300],
    [200, 6 * 52, 500],
    [200, 8 * 52, 800],
    [5000, 9 * 52, 9500],
  ])('of %i at %i weeks: %i', (young, age, rate) => expect(yearlyRate(young, age)).toBe(rate));
});

describe('the week’s share of a year', () => {
  it('fifty-two weeks of it make the year', () => {
    for (const yearly of [100, 800, 3000, 6000]) {
      const left = (1 - weeklyHazard(yearly)) ** 52;
      expect(1 - left).toBeCloseTo(yearly / 10_000, 2);
    }
  });

  it('is taken of those that have not failed so far', () => {
    expect(wearOfWeek(0, 800)).toBe(Math.round(1_000_000 * weeklyHazard(800)));
    expect(wearOfWeek(500_000, 800)).toBe(Math.round(500_000 * weeklyHazard(800)));
  });
});

describe('a failure', () => {
  const rules = (supportEnds?: number) =>
    tinyRules({
      mechanisms: ['ageing'],
      assets: [
        anAsset({ repairDays: 2, truth: { ageWeeks: 600, yearlyFailure: 9000, ...(supportEnds === undefined ? {} : { supportEnds }) } }),
      ],
    });
  const fails = (seed: string): boolean => play(rules(), seed).weeks(3).happened('asset-failed').length === 1;
  const lucky = seedWhere(fails);
  const daysDown = (supportEnds?: number): number => {
    const run = play(rules(supportEnds), lucky).toEnd();
    const failed = run.happened('asset-failed')[0]?.day ?? -1;
    return (run.happened('asset-repaired')[0]?.day ?? 99) - failed;
  };

  it('happens on a working day, stops the service and tells which', () => {
    const run = play(rules(), lucky).weeks(4);
    const [failed] = run.happened('asset-failed');
    expect((failed?.day ?? 6) % 7).toBeLessThan(5);
    expect(failed?.services).toEqual(['files']);
    expect(run.happened('service-down')[0]?.day).toBe(failed?.day);
    expect(run.posted('backlog', 'new-tickets')).toBe(240);
  });

  it('takes four times as long to mend without support', () => {
    expect(daysDown(0)).toBeGreaterThanOrEqual(daysDown() * 3);
  });

  it('starts its wear afresh', () => {
    const run = play(rules(), lucky).weeks(3);
    expect(run.posted('wear', 'repaired')).toBeLessThan(0);
  });

  it('does not happen with the mechanism off', () => {
    expect(
      play({ ...rules(), mechanisms: [] }, lucky)
        .toEnd()
        .happened('asset-failed'),
    ).toEqual([]);
  });

  it('of about as many in a hundred as the table says', () => {
    // 10 % a year at ten years: ×4 → 40 %; eight weeks are 1 − .6^(8/52) = 7.6 %.
    const rare = tinyRules({ mechanisms: ['ageing'], assets: [anAsset({ truth: { ageWeeks: 520, yearlyFailure: 1000 } })] });
    const share =
      Array.from({ length: 600 }, (_, i) => play(rare, `r${i}`).toEnd().happened('asset-failed').length).filter((n) => n > 0).length / 600;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.105);
  });
});
