// What holds with every mechanism on at once: the shipped scenario, played at random with all that the model knows.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  begin,
  decide,
  hashState,
  imagine,
  isProblem,
  MECHANISMS,
  prepare,
  run,
  STOCKS,
  view,
  type Stock,
} from '../../src/core/index.ts';
import { open } from '../../src/core/state.ts';
import { anyDecision } from '../helpers/any-decision.ts';
import { harborRules } from '../helpers/harbor.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';
import { smallRules } from '../helpers/small-rules.ts';

const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(8, 200) };
const MANY = { numRuns: times(150, 5_000) };
const PATIENCE = times(60_000, 1_200_000);
const all = prepare({ ...harborRules, mechanisms: MECHANISMS });
const small = prepare({ ...smallRules, mechanisms: MECHANISMS });

describe('with every mechanism on', () => {
  it(
    'the postings of the days sum to the change of every stock, and a replay ends in the same state',
    () => {
      fc.assert(
        fc.property(seed, (of) => {
          const log = randomLog(all, of);
          const { state, days } = run(all, of, log, { keep: true });
          const first = open(begin(all, of)).stocks;
          const sum = new Map<string, number>();
          for (const { postings } of days)
            for (const p of postings) sum.set(`${p.stock} ${p.subject}`, (sum.get(`${p.stock} ${p.subject}`) ?? 0) + p.delta);
          for (const stock of Object.keys(STOCKS) as Stock[]) {
            all.subjects[STOCKS[stock].of].forEach((subject, i) => {
              const change = (open(state).stocks[stock]?.[i] ?? 0) - (first[stock]?.[i] ?? 0);
              expect([stock, subject, sum.get(`${stock} ${subject}`) ?? 0]).toEqual([stock, subject, change]);
            });
          }
          expect(hashState(run(all, of, log).state)).toBe(hashState(state));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'an imagined world is seen as the one that was looked at',
    () => {
      fc.assert(
        fc.property(seed, fc.integer({ min: 1, max: 12 }), (of, week) => {
          const { state } = run(all, of, randomLog(all, of), { until: week * 7 });
          const seen = view(all, state);
          const again = view(all, imagine(all, seen, 'imagined'));
          const told = (one: typeof seen) => ({
            onCall: one.onCall,
            projects: one.projects.map(({ id, change, notice, goOn, scope, estimate }) => ({
              id,
              change,
              sent: notice?.sent,
              decided: goOn?.decided,
              scope,
              heard: estimate?.heard,
            })),
            assets: one.assets.map(({ id, fix, notice }) => ({ id, fix, sent: notice?.sent })),
          });
          expect(told(again)).toEqual(told(seen));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it('arbitrary decisions never throw, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(seed, fc.array(anyDecision, { maxLength: 40 }), (of, decisions) => {
        let state = begin(small, of);
        for (const decision of decisions) {
          const before = hashState(state);
          const next = decide(small, state, decision);
          expect(hashState(state)).toBe(before);
          if (!isProblem(next)) state = next;
          while (open(state).awaiting.kind === 'run') state = advance(small, state).state;
        }
      }),
      MANY,
    );
  });
});
