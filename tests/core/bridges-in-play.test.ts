// What holds in every game in which each need knows a bridge: the shipped scenario with the first option of each project marked as one, and
// the small scenario for arbitrary decisions.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  begin,
  continueRun,
  decide,
  hashState,
  imagine,
  isProblem,
  prepare,
  run,
  STOCKS,
  view,
  type Log,
  type Rules,
  type State,
  type Stock,
} from '../../src/core/index.ts';
import { open, seal } from '../../src/core/state.ts';
import { anyDecision } from '../helpers/any-decision.ts';
import { harborRules } from '../helpers/harbor.ts';
import { otherCapacities, otherState } from '../helpers/other-truth.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';
import { smallRules } from '../helpers/small-rules.ts';

const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(5, 200) };
const PATIENCE = times(60_000, 1_200_000);

/** What else remembers something of a project, and so begins anew with it. */
const MORE = [
  'debt',
  'batch-size',
  'sunk-cost',
  'moscow',
  'anchoring',
  'change-board',
  'notices',
  'patch-timing',
  'on-call',
  'approvals',
  'expediting',
  'sponsor',
  'pre-mortem',
  'intent',
  'risk-acceptance',
  'business-case',
] as const;

/** Quick to come and to install, so that in thirteen weeks of random play many a main option follows its bridge. */
const withBridges = (rules: Rules): Rules => ({
  ...rules,
  mechanisms: [...new Set([...rules.mechanisms, ...MORE])],
  projects: rules.projects.map((project) => ({
    ...project,
    options: project.options.map((option, i) => ({
      ...option,
      ...(i === 0 ? { bridge: true } : {}),
      price: Math.ceil(option.price / 4),
      leadMin: Math.min(option.leadMin, 5),
      leadMax: Math.min(option.leadMax, 10),
      effort: option.effort.map(({ skill, minutes }) => ({ skill, minutes: Math.ceil(minutes / 6) })),
    })),
  })),
});
const rules = withBridges(harborRules);
const game = prepare(rules);

/** Bridges that went live in a log, and main options that followed one. */
const followed = (state: State): readonly [bridges: number, replaced: number] => {
  const bridged = open(state).projects.flatMap((project) => project.bridged ?? []);
  return [bridged.length, bridged.filter((one) => one.until >= 0).length];
};

describe('in every game with bridges', () => {
  it(
    'stocks are what their postings say, money goes out once for each order, and bridges and main options come to be',
    () => {
      fc.assert(
        fc.property(seed, (of) => {
          const before = open(begin(game, of));
          const { state, days } = run(game, of, randomLog(game, of), { keep: true });
          const sums = new Map<string, number>();
          for (const { postings } of days)
            for (const p of postings) sums.set(`${p.stock} ${p.subject}`, (sums.get(`${p.stock} ${p.subject}`) ?? 0) + p.delta);
          for (const stock of Object.keys(STOCKS) as Stock[])
            game.subjects[STOCKS[stock].of].forEach((subject, i) => {
              const change = (open(state).stocks[stock]?.[i] ?? 0) - (before.stocks[stock]?.[i] ?? 0);
              expect([stock, subject, sums.get(`${stock} ${subject}`) ?? 0]).toEqual([stock, subject, change]);
            });
          const all = days.flatMap((day) => day.happenings);
          const spent = days.flatMap((day) => day.postings.filter((p) => p.stock === 'capital' && p.cause.code === 'ordered'));
          const priceOf = (project: string, option: string): number =>
            rules.projects.find((p) => p.id === project)?.options.find((o) => o.id === option)?.price ?? 0;
          const prices = all.reduce((sum, h) => (h.type === 'ordered' ? sum + priceOf(h.project, h.option) : sum), 0);
          expect(-spent.reduce((sum, p) => sum + p.delta, 0)).toBe(prices);
          for (const { id, options } of rules.projects) {
            const lives = all.flatMap((h) => (h.type === 'live' && h.project === id ? [options.findIndex((o) => o.id === h.option)] : []));
            // Never more than a bridge and a main option, in this order.
            expect(lives.length).toBeLessThanOrEqual(2);
            if (lives.length === 2) expect([lives[0], (lives[1] ?? 0) > 0]).toEqual([0, true]);
          }
        }),
        RUNS,
      );
      // That both happen at all is looked for in the same games every time: a few games of chance may well have none.
      const seen = { came: false, went: false };
      for (let index = 0; index < 40 && !(seen.came && seen.went); index += 1) {
        const [came, went] = followed(run(game, `known-${index}`, randomLog(game, `known-${index}`)).state);
        seen.came ||= came > 0;
        seen.went ||= went > 0;
      }
      expect(seen).toEqual({ came: true, went: true });
    },
    PATIENCE,
  );

  it(
    'what serves exists, what was replaced does not, and nothing is ordered ahead but behind a bridge in work',
    () => {
      fc.assert(
        fc.property(seed, fc.integer({ min: 1, max: 13 }), (of, week) => {
          const state = open(run(game, of, randomLog(game, of), { until: week * 7 }).state);
          state.projects.forEach((project, i) => {
            const bridge = state.assets[game.bridges[i] ?? -1];
            expect(bridge?.exists).toBe(project.bridged !== undefined && project.bridged.until < 0);
            expect(project.ahead === undefined || (project.order !== undefined && project.bridged === undefined)).toBe(true);
            expect(project.bridged === undefined || project.bridged.until < 0 === project.live < 0).toBe(true);
          });
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'replaying is playing, equal views imagine equal worlds that look alike and play on to the end',
    () => {
      fc.assert(
        fc.property(seed, seed, fc.integer({ min: 4, max: 12 }), (of, name, week) => {
          const log: Log = randomLog(game, of);
          const { state } = run(game, of, log, { until: week * 7 });
          const saved = JSON.parse(JSON.stringify(state)) as State;
          const rest = log.filter((record) => record.at[0] >= week * 7);
          expect(continueRun(game, saved, rest).state).toEqual(run(game, of, log).state);

          const seen = view(game, state);
          const other = seal(otherCapacities(rules, otherState(open(state), name), name));
          const alike = view(prepare(rules), other);
          expect(alike).toEqual(seen);
          const world = imagine(game, seen, name);
          expect(hashState(imagine(game, alike, name))).toBe(hashState(world));

          const again = view(game, world);
          expect(again.figures).toEqual(seen.figures);
          expect(again.money).toEqual(seen.money);
          const told = (one: typeof seen) =>
            one.projects.map(({ id, stage, bridge, order, ahead, chosen }) => ({ id, stage, bridge, order, ahead, chosen }));
          expect(told(again)).toEqual(told(seen));
          expect(again.assets).toEqual(seen.assets);
          expect(continueRun(game, world, []).state).toBeDefined();
        }),
        RUNS,
      );
      const known = Array.from({ length: 20 }, (_, index) => `known-${index}`).map((of) =>
        view(game, run(game, of, randomLog(game, of), { until: 56 }).state),
      );
      expect(known.some(({ projects }) => projects.some((project) => project.bridge !== undefined))).toBe(true);
    },
    PATIENCE,
  );

  it('arbitrary decisions never throw, and a refusal changes nothing', () => {
    const small = prepare(withBridges(smallRules));
    fc.assert(
      fc.property(seed, fc.array(anyDecision, { maxLength: 40 }), (of, decisions) => {
        let state = begin(small, of);
        for (const decision of decisions) {
          const before = hashState(state);
          const next = decide(small, state, decision);
          expect(hashState(state)).toBe(before);
          if (isProblem(next)) expect(next.problem).toMatch(/^[a-z-]+$/);
          else state = next;
          while (open(state).awaiting.kind === 'run') state = advance(small, state).state;
        }
      }),
      { numRuns: times(150, 5_000) },
    );
  });
});
