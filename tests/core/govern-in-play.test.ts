// Approvals, haste, the sponsor, cases and signed risks together, in games played at random: what holds in every run holds with them too.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  begin,
  continueRun,
  hashState,
  imagine,
  MECHANISMS,
  prepare,
  run,
  STOCKS,
  view,
  type Game,
  type Mechanism,
  type Rules,
  type State,
  type Stock,
  type View,
} from '../../src/core/index.ts';
import { stepDay } from '../../src/core/advance.ts';
import { decideInPlace } from '../../src/core/decide.ts';
import { copyState, open, seal } from '../../src/core/state.ts';
import { anyDecision } from '../helpers/any-decision.ts';
import { harborRules } from '../helpers/harbor.ts';
import { otherState } from '../helpers/other-truth.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';
import { smallRules } from '../helpers/small-rules.ts';

const OWN: readonly Mechanism[] = ['approvals', 'expediting', 'sponsor', 'business-case', 'risk-acceptance', 'squeaky-wheel'];
const rules: Rules = {
  ...harborRules,
  mechanisms: [...harborRules.mechanisms, ...OWN],
  standing: [...harborRules.standing, { habit: 'sponsor', minutes: 30, start: 'weekly' }],
  approvals: { quotesFrom: 50_000, quotesWeeks: 1, financeFrom: 300_000, financeWeeks: 2 },
};
const game = prepare(rules);
const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(6, 300) };

/** What the view tells of these mechanisms. */
const told = (seen: View) => ({
  sponsor: seen.sponsor,
  risks: seen.risks,
  gap: seen.money.gap,
  limit: seen.money.monthlyLimit,
  favours: seen.money.credits,
  orders: seen.projects.map((one) => one.order),
  cases: seen.projects.map((one) => one.case),
  ruled: seen.stakeholders.map((one) => one.ruledUntil),
});

it('what the postings say is what changed', () => {
  fc.assert(
    fc.property(seed, (of) => {
      const before = begin(game, of);
      const { state, days } = run(game, of, randomLog(game, of), { keep: true });
      for (const stock of Object.keys(STOCKS) as Stock[]) {
        game.subjects[STOCKS[stock].of].forEach((subject, i) => {
          const change = (open(state).stocks[stock]?.[i] ?? 0) - (open(before).stocks[stock]?.[i] ?? 0);
          const sum = days
            .flatMap((day) => day.postings)
            .reduce((all, p) => (p.stock === stock && p.subject === subject ? all + p.delta : all), 0);
          expect([stock, subject, sum]).toEqual([stock, subject, change]);
        });
      }
      expect(open(state).stocks.credits[0]).toBeGreaterThanOrEqual(0);
    }),
    RUNS,
  );
});

it('an imagined world tells the same of them, and plays on to the end', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 12 }), (of, week) => {
      const { state } = run(game, of, randomLog(game, of), { until: week * 7 });
      const seen = view(game, state);
      const twin = imagine(game, seen, 'dice');
      expect(told(view(game, twin))).toEqual(told(seen));
      expect(open(continueRun(game, twin, []).state).awaiting.kind).toBe('end');
    }),
    RUNS,
  );
});

it('the view tells nothing of what is hidden', () => {
  fc.assert(
    fc.property(seed, seed, fc.integer({ min: 0, max: 12 }), (of, name, week) => {
      const { state } = run(game, of, randomLog(game, of), { until: week * 7 });
      const other = seal(otherState(copyState(open(state)), name));
      const [seen, alike] = [view(game, state), view(prepare(rules), other)];
      expect(told(alike)).toEqual(told(seen));
      expect(alike.assets.map((one) => one.risks)).toEqual(seen.assets.map((one) => one.risks));
      expect(hashState(imagine(game, alike, 'dice'))).toBe(hashState(imagine(game, seen, 'dice')));
    }),
    RUNS,
  );
});

it('saved as text and read again, a state goes on the same', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 90 }), (of, day) => {
      const log = randomLog(game, of);
      const half = run(game, of, log, { until: day }).state;
      const rest = log.filter((record) => record.at[0] >= day);
      const read: typeof half = JSON.parse(JSON.stringify(half));
      expect(continueRun(game, read, rest).state).toEqual(run(game, of, log).state);
    }),
    RUNS,
  );
});

it('arbitrary decisions are taken or refused with everything in play, and a refusal changes nothing', () => {
  const small: Game = prepare({
    ...smallRules,
    mechanisms: MECHANISMS,
    approvals: { quotesFrom: 100_000, quotesWeeks: 1, financeFrom: 500_000, financeWeeks: 2 },
    standing: [...smallRules.standing, { habit: 'sponsor', minutes: 30, start: 'weekly' }],
  });
  const taken = new Set<string>();
  const round = (): void =>
    fc.assert(
      fc.property(seed, fc.array(anyDecision, { maxLength: 30 }), (of, decisions) => {
        const state = begin(small, of);
        for (const decision of decisions) {
          const before = hashState(state);
          // In place, so that what a refused decision had begun to do would show.
          if (decideInPlace(small, open(state), decision) === undefined) taken.add(decision.type);
          else expect(hashState(state)).toBe(before);
          while (open(state).awaiting.kind === 'run') stepDay({ ...alone(small, state), happenings: [] });
        }
      }),
      { numRuns: times(600, 5_000) },
    );
  // The rarest of them: some rounds of arbitrary decisions hold none that can be taken.
  for (let rounds = 0; rounds < 6 && !taken.has('accept-risk'); rounds += 1) round();
  expect([...taken]).toContain('accept-risk');
});

/** A day of a state in place, told to nobody. */
const alone = (of: Game, state: State) => ({ game: of, state: open(state), luck: of.luckOf(open(state).seed), postings: undefined });

it('random games use all of them', () => {
  const all = ['urgent-order', 'expedited', 'sponsor-briefed', 'escalated', 'ruled', 'risk-told', 'risk-not-theirs', 'risks-pushed'];
  const codes = new Set<string>();
  for (let i = 0; i < 25 && !all.every((code) => codes.has(code)); i += 1) {
    const { days } = run(game, `g${i}`, randomLog(game, `g${i}`), { keep: true });
    for (const { postings } of days) for (const posting of postings) codes.add(posting.cause.code);
  }
  expect([...codes]).toEqual(expect.arrayContaining(all));
});
