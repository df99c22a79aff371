// The mechanisms of expectations all at once, in games played at random: postings sum up, what is hidden stays hidden, and a world
// imagined from a view can be played on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, continueRun, hashState, imagine, prepare, run, STOCKS, view, type Mechanism, type Stock } from '../../src/core/index.ts';
import { open, seal } from '../../src/core/state.ts';
import { harborRules } from '../helpers/harbor.ts';
import { otherState } from '../helpers/other-truth.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';

const OWN: readonly Mechanism[] = [
  'waiting',
  'contact-decay',
  'ratchet',
  'early-win',
  'listening-tour',
  'squeaky-wheel',
  'service-recovery',
  'shadow-it',
];
const game = prepare({ ...harborRules, mechanisms: [...new Set([...harborRules.mechanisms, ...OWN])] });
const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(4, 100) };
const PATIENCE = times(60_000, 1_200_000);

describe('with all mechanisms of expectations in play', () => {
  it(
    'the postings of the days sum to the change of every stock',
    () => {
      fc.assert(
        fc.property(seed, (of) => {
          const before = open(begin(game, of)).stocks;
          const { state, days } = run(game, of, randomLog(game, of), { keep: true });
          const sums = new Map<string, number>();
          for (const p of days.flatMap((day) => day.postings)) {
            const key = `${p.stock} ${p.subject}`;
            sums.set(key, (sums.get(key) ?? 0) + p.delta);
          }
          for (const stock of Object.keys(STOCKS) as Stock[]) {
            game.subjects[STOCKS[stock].of].forEach((subject, i) => {
              const change = (open(state).stocks[stock]?.[i] ?? 0) - (before[stock]?.[i] ?? 0);
              expect([stock, subject, sums.get(`${stock} ${subject}`) ?? 0]).toEqual([stock, subject, change]);
            });
          }
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'states that differ only in what is hidden look alike and imagine alike, and what is imagined plays on to the end',
    () => {
      fc.assert(
        fc.property(seed, seed, fc.integer({ min: 0, max: 12 }), (of, name, week) => {
          const { state } = run(game, of, randomLog(game, of), { until: week * 7 });
          const other = seal(otherState(open(state), name));
          const [seen, alike] = [view(game, state), view(prepare(game.rules), other)];
          expect(alike).toEqual(seen);
          const [world, twin] = [imagine(game, seen, 'dice'), imagine(game, alike, 'dice')];
          expect(hashState(twin)).toBe(hashState(world));
          expect(open(continueRun(game, world, []).state).awaiting.kind).toBe('end');
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
