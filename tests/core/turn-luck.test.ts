// Luck that turns on a Monday: until then nothing differs, what has happened or is known stays, thresholds go on from where they stand, and
// the same turn gives the same states by every way of playing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  begin,
  continueRun,
  decide,
  hashState,
  isProblem,
  run,
  silently,
  type Log,
  type LuckTurn,
  type State,
} from '../../src/core/index.ts';
import { Luck } from '../../src/core/luck.ts';
import { open, seal } from '../../src/core/state.ts';
import { luckNow } from '../../src/core/turn-luck.ts';
import { harbor } from '../helpers/harbor.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';

const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(6, 200) };

/** Hashes of the Mondays, and of the end. */
function hashes(of: string, log: Log, luck: readonly LuckTurn[]): readonly string[] {
  const found: string[] = [];
  const { state } = run(harbor, of, log, { luck, onMonday: (monday) => found.push(hashState(monday)) });
  return [...found, hashState(state)];
}

describe('luck that turns', () => {
  it('leaves every Monday until then as it was, and gives another run from there on', () => {
    let others = 0;
    fc.assert(
      fc.property(seed, fc.integer({ min: 2, max: 13 }), (of, week) => {
        const log = randomLog(harbor, of);
        const [plain, turned] = [hashes(of, log, []), hashes(of, log, [{ from: (week - 1) * 7, seed: `${of}!` }])];
        expect(turned.slice(0, week)).toEqual(plain.slice(0, week));
        if (turned.at(-1) !== plain.at(-1)) others += 1;
      }),
      RUNS,
    );
    expect(others).toBeGreaterThan(0);
  });

  it('gives the same states in one go, day by day, and from a state of the middle', () => {
    fc.assert(
      fc.property(seed, (of) => {
        const log = randomLog(harbor, of);
        const luck = [
          { from: 21, seed: 'red' },
          { from: 49, seed: 'green' },
        ];
        const middle: State[] = [];
        const whole = run(harbor, of, log, { luck, onMonday: (state) => middle.push(seal(structuredClone(open(state)))) });
        for (const state of middle) expect(hashState(continueRun(harbor, state, log).state)).toBe(hashState(whole.state));
        const idle = run(harbor, of, [], { luck });
        expect(open(byDays(of, luck)).stocks).toEqual(open(idle.state).stocks);
      }),
      { numRuns: times(2, 40) },
    );
  });

  it('to the seed that it had changes nothing that is drawn by day or by count', () => {
    // Only thresholds that were under way differ: the same draw counts from where they stand.
    const state = open(begin(harbor, 'blue', {}, [{ from: 0, seed: 'blue' }]));
    const luck = luckNow(harbor, state);
    for (const purpose of ['event', 'tickets', 'cutover', 'slip'] as const)
      for (let i = 0; i < 20; i += 1) expect(luck.draw(purpose, 'x', i)).toBe(new Luck('blue').draw(purpose, 'x', i));
  });
});

describe('what is under way', () => {
  const turned = (change: (state: ReturnType<typeof open>) => void) => {
    const state = open(begin(harbor, 'blue', {}, [{ from: 0, seed: 'red' }]));
    change(state);
    return { state, luck: luckNow(harbor, state), blue: new Luck('blue'), red: new Luck('red') };
  };
  const [asset = ''] = harbor.subjects.asset;

  it('goes on from where it stands: worn by three tenths, the new threshold lies in the seven beyond', () => {
    const { luck, red, blue } = turned((state) => {
      state.stocks.wear[0] = 1000;
    });
    // A wear of 1,000 of a million is passed = .001: .001 + .999 · draw.
    expect(blue.draw('hazard', asset, 0)).toBeGreaterThan(0.001);
    expect(luck.draw('hazard', asset, 0)).toBeCloseTo(0.001 + 0.999 * red.draw('hazard', asset, 0), 12);
    expect(luck.draw('hazard', asset, 1)).toBe(red.draw('hazard', asset, 1));
  });

  it('never breaks on the spot, whatever the new luck is', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 999_999 }), (of, wear) => {
        const state = open(begin(harbor, 'blue', {}, [{ from: 0, seed: of }]));
        const before = new Luck('blue').draw('hazard', asset, 0) * 1_000_000;
        state.stocks.wear[0] = Math.min(wear, Math.floor(before) - 1);
        expect(luckNow(harbor, state).draw('hazard', asset, 0) * 1_000_000).toBeGreaterThanOrEqual(state.stocks.wear[0]);
      }),
    );
  });

  it('that has come about already stays, though nobody has seen it', () => {
    const { luck, blue } = turned((state) => {
      // More than the threshold: broken, and still to be felt.
      state.stocks.wear[0] = 1_000_000;
    });
    expect(luck.draw('hazard', asset, 0)).toBe(blue.draw('hazard', asset, 0));
  });

  it('and was told stays: a vendor that a pre-mortem has looked into', () => {
    const option = harbor.optionIds[0]?.[0] ?? '';
    const { luck, blue, red } = turned((state) => {
      const [project] = state.projects;
      if (project !== undefined) project.preMortem = { day: 0, option: 0, risk: 'none', amount: 0 };
    });
    expect(luck.draw('slip', option, 0)).toBe(blue.draw('slip', option, 0));
    const other = harbor.optionIds[1]?.[0] ?? '';
    expect(luck.draw('slip', other, 0)).toBe(red.draw('slip', other, 0));
  });
});

/** The public way, a copy for each day: nobody decides anything. */
function byDays(of: string, luck: readonly LuckTurn[]): State {
  let state = begin(harbor, of, {}, luck);
  for (;;) {
    const { kind } = open(state).awaiting;
    if (kind === 'end') return state;
    const taken = kind === 'run' ? advance(harbor, state).state : decide(harbor, state, silently(harbor, state) ?? { type: 'run-week' });
    if (isProblem(taken)) throw new Error(taken.problem);
    state = taken;
  }
}
