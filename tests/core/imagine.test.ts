// Imagined kit: the list is believed until somebody has looked, and what nobody measured is as large as what is felt allows.

import { describe, expect, it } from 'vitest';
import { continueRun, hashState, imagine, prepare, view, type Rules, type View } from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { blocks, play } from '../helpers/play.ts';
import { anAsset, aService, tinyRules } from '../helpers/tiny-rules.ts';

const DICE = Array.from({ length: 40 }, (_, i) => `dice-${i}`);

describe('failures of imagined kit', () => {
  const rules = (truth: number, listed: number): Rules =>
    tinyRules({
      mechanisms: ['ageing'],
      assets: [anAsset({ truth: { ageWeeks: 600, yearlyFailure: truth }, inventory: { ageWeeks: 600, yearlyFailure: listed } })],
    });
  const failures = (of: Rules, seen: View): number => {
    const game = prepare(of);
    return DICE.filter((dice) =>
      continueRun(game, imagine(game, seen, dice), [], { keep: true }).days.some((day) =>
        day.happenings.some((h) => h.type === 'asset-failed'),
      ),
    ).length;
  };

  it('come by the list while nobody has looked: none where it says never, though the truth is 95 % a year', () => {
    expect(failures(rules(9000, 0), play(rules(9000, 0)).view)).toBe(0);
  });

  it('come though the truth is never, where the list says often: 1 − .05^(8/52) = 37 % of 40, about 15', () => {
    const often = failures(rules(0, 9000), play(rules(0, 9000)).view);
    expect(often).toBeGreaterThan(6);
    expect(often).toBeLessThan(24);
  });

  it('come by the truth once somebody has looked', () => {
    const looked = play(rules(0, 9000))
      .decide(blocks({ activity: 'audit', asset: 'old-server' }))
      .weeks(1);
    expect(failures(rules(0, 9000), looked.view)).toBe(0);
  });

  it('are the same whatever the truth is', () => {
    const [one, two] = [prepare(rules(0, 3000)), prepare(rules(9000, 3000))];
    const seen = play(rules(0, 3000)).view;
    for (const dice of DICE) {
      const [left, right] = [imagine(one, seen, dice), imagine(two, seen, dice)];
      expect(hashState(right)).toBe(hashState(left));
      expect(hashState(continueRun(two, right, []).state)).toBe(hashState(continueRun(one, left, []).state));
    }
  });
});

describe('what imagined kit carries', () => {
  // Ten people; the server and the line are limited, both unknown.
  const rules = (server: number, line: number, listed?: number): Rules =>
    tinyRules({
      mechanisms: ['saturation'],
      services: [aService({ needs: ['server', 'link'] })],
      assets: [
        anAsset({
          capacity: [{ service: 'files', units: server }],
          inventory: {
            ageWeeks: 100,
            yearlyFailure: 0,
            ...(listed === undefined ? {} : { capacity: [{ service: 'files' as never, units: listed }] }),
          },
        }),
        anAsset({ id: 'line', kind: 'link', capacity: [{ service: 'files', units: line }] }),
      ],
    });
  /** Units of server and line in each imagined world. */
  const units = (of: Rules, seen: View): readonly (readonly (number | undefined)[])[] =>
    DICE.map((dice) => {
      const { assets } = open(imagine(prepare(of), seen, dice));
      return [assets[0]?.units[0], assets[1]?.units[0]];
    });

  it('is ample where nothing is slow: twice the ten', () => {
    const of = rules(40, 15);
    for (const pair of units(of, play(of).view)) expect(pair).toEqual([20, 20]);
  });

  it('makes a slow service as slow as it is felt, by either of the two that nobody looked at', () => {
    // Load .8 is felt as one and a half: .3 ÷ (1 − .8). Backwards: 1 − .3 ÷ 1.5 = .8, so 12.5 units, of the server or of the line.
    const of = rules(40, 12.5);
    const seen = play(of).view;
    expect(seen.services[0]?.slowdown).toBe(15_000);
    const worlds = units(of, seen).map((pair) => pair.map((one) => Math.round((one ?? 0) * 1000) / 1000));
    const byServer = worlds.filter((pair) => pair[0] === 12.5 && pair[1] === 20);
    const byLine = worlds.filter((pair) => pair[0] === 20 && pair[1] === 12.5);
    expect(byServer.length + byLine.length).toBe(DICE.length);
    expect(byServer.length).toBeGreaterThan(8);
    expect(byLine.length).toBeGreaterThan(8);
    for (const dice of DICE) expect(view(prepare(of), imagine(prepare(of), seen, dice)).services[0]?.slowdown).toBe(15_000);
  });

  it('suspects only what was not looked at', () => {
    const of = rules(40, 12.5);
    const seen = play(of)
      .decide(blocks({ activity: 'audit', asset: 'old-server' }))
      .weeks(1).view;
    for (const [server, line] of units(of, seen)) {
      expect(server).toBe(40);
      expect(line).toBeCloseTo(12.5, 9);
    }
  });

  it('is as the list says where that fits what is felt, and not where it does not', () => {
    const fits = rules(40, 15, 30);
    expect(units(fits, play(fits).view)[0]).toEqual([30, 20]);
    // Listed 11 would be slow (load .91), and nobody feels it; listed 30 with the server in truth at 12.5 leaves the line or the server.
    const tooSmall = rules(40, 15, 11);
    expect(units(tooSmall, play(tooSmall).view)[0]).toEqual([20, 20]);
    const tooLarge = rules(12.5, 40, 30);
    for (const pair of units(tooLarge, play(tooLarge).view)) expect(Math.min(...pair.map((one) => one ?? 0))).toBeCloseTo(12.5, 9);
  });
});
