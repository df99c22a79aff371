// M9 worked by hand: the distributions of research §1.8 at their quantiles.

import { describe, expect, it } from 'vitest';
import { effortQuantile } from '../../src/core/exact.ts';
import { effortFactor, guessOf, rangeOf } from '../../src/core/systems/estimates.ts';
import { blocks, order, play, seedWhere } from '../helpers/play.ts';
import { aProject, anOption, tinyRules } from '../helpers/tiny-rules.ts';

describe('actual ÷ estimated effort', () => {
  it.each(['small', 'middle', 'large'] as const)(
    'of a %s project grows with the quantile, above nine tenths of the guess at the median',
    (size) => {
      let before = 0;
      for (let p = 0; p <= 1; p += 1 / 64) {
        const now = effortQuantile(size, p);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      expect(effortQuantile(size, 0.5)).toBeGreaterThan(0.9);
    },
  );

  it.each([
    // P10, P50, P80, P90, P95 of research §1.8, which gives two digits from 200,000 draws: within a hundredth.
    ['small', [0.84, 1.05, 1.23, 1.35, 1.47]],
    ['middle', [0.84, 1.17, 1.49, 1.76, 2.1]],
    ['large', [0.84, 1.32, 1.94, 2.47, 3.31]],
  ] as const)('of a %s project is what research says', (size, wanted) => {
    [0.1, 0.5, 0.8, 0.9, 0.95].forEach((p, i) => {
      expect(Math.abs(effortQuantile(size, p) - (wanted[i] ?? NaN)), `P${p * 100}`).toBeLessThan(0.01);
    });
  });

  it('larger projects have the longer tail', () => {
    expect(effortQuantile('middle', 0.95)).toBeGreaterThan(effortQuantile('small', 0.95));
    expect(effortQuantile('large', 0.95)).toBeGreaterThan(effortQuantile('middle', 0.95));
  });

  it('is a factor in ten-thousandths', () => {
    // 1.0548 at the median: within a hundredth of research's 1.05.
    expect(effortFactor('small', 0.5)).toBe(10_548);
  });
});

describe('an estimate', () => {
  it('adds the efforts to a guess, and gives half and four fifths of comparable projects', () => {
    const option = anOption({
      effort: [
        { skill: 'servers', minutes: 960 },
        { skill: 'network', minutes: 240 },
      ],
    });
    expect(guessOf(option)).toBe(1200);
    const { p50, p80 } = rangeOf('middle', 1200);
    // 1,200 × 1.17 = 1,404 and × 1.49 = 1,788, each within a hundredth of 1,200.
    expect(Math.abs(p50 - 1404)).toBeLessThan(12);
    expect(Math.abs(p80 - 1788)).toBeLessThan(12);
  });

  it('takes a block, and is made for the chosen option', () => {
    const rules = tinyRules({
      mechanisms: ['estimates'],
      projects: [aProject({ options: [anOption(), anOption({ id: 'large', effort: [{ skill: 'servers', minutes: 2400 }] })] })],
    });
    const run = play(rules)
      .decide({ type: 'choose-option', project: 'server', option: 'large' }, blocks({ activity: 'estimate', project: 'server' }))
      .weeks(1);
    const seen = run.view.projects[0]?.estimate;
    // 2,400 × 1.05 = 2,520 and × 1.23 = 2,952, each within a hundredth of 2,400.
    expect(Math.abs((seen?.p50 ?? 0) - 2520)).toBeLessThan(24);
    expect(Math.abs((seen?.p80 ?? 0) - 2952)).toBeLessThan(24);
    expect(seen?.made).toBe(1); // The first block is Tuesday's.
  });

  it('does not change what is true: the work is the guess times a factor drawn once', () => {
    const rules = (mechanisms: readonly 'estimates'[]) => tinyRules({ mechanisms, projects: [aProject({ effortClass: 'middle' })] });
    const late = seedWhere((seed) => (play(rules(['estimates']), seed).truth.projects[0]?.effortFactor[0] ?? 0) > 14_000);
    const weeksOf = (mechanisms: readonly 'estimates'[]): number =>
      play(rules(mechanisms), late).decide(order()).toEnd().happened('work-finished')[0]?.day ?? 99;
    expect(weeksOf(['estimates'])).toBeGreaterThan(weeksOf([]));
  });
});
