// Truth and view: games that differ only in what nobody looked at look alike, tell alike and imagine alike, for as long as nothing shows.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continueRun,
  hashState,
  imagine,
  prepare,
  publicPostings,
  run,
  view,
  type Game,
  type Log,
  type Mechanism,
  type Rules,
  type State,
  type View,
} from '../../src/core/index.ts';
import { copyState, open, seal } from '../../src/core/state.ts';
import { harborRules as shipped } from '../helpers/harbor.ts';
import { otherCapacities, otherState, otherTruth } from '../helpers/other-truth.ts';
import { randomLog } from '../helpers/random-log.ts';
import { times } from '../helpers/scale.ts';
import { withTalk } from '../helpers/talk.ts';

const seed = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const RUNS = { numRuns: times(6, 200) };
const PATIENCE = times(60_000, 1_200_000);

/** With papers and shared causes, which tell of batteries. */
const harborRules = withTalk({
  ...shipped,
  mechanisms: [...new Set<Mechanism>([...shipped.mechanisms, 'risk-acceptance', 'redundancy', 'patch-timing'])],
});

interface Watched {
  /** The view of each Monday, and the hash of a world imagined from it. */
  readonly mondays: readonly { readonly day: number; readonly seen: View; readonly imagined: string }[];
  /** By day, all that a player is told: happenings, public postings. */
  readonly told: readonly string[];
  readonly end: State;
}

function watch(game: Game, of: string, log: Log): Watched {
  const mondays: { day: number; seen: View; imagined: string }[] = [];
  const { state, days } = run(game, of, log, {
    keep: true,
    onMonday: (now) => {
      const seen = view(game, seal(copyState(open(now))));
      mondays.push({ day: seen.day, seen, imagined: hashState(imagine(game, seen, 'dice')) });
    },
  });
  return { mondays, told: days.map((day) => JSON.stringify([day.happenings, publicPostings(day.postings)])), end: state };
}

/** Where the hidden would show: things break, changes fail, trust follows what a delay truly costs, people tell what they noticed. */
const SHOWING: readonly Mechanism[] = ['ageing', 'change-risk', 'patch-timing', 'promises', 'early-warnings'];
/** The judgement at the end weighs what was hidden; the weeks do not. */
const unjudged: Partial<Rules> = { goals: [], objectives: [], verdicts: [], events: [] };

/** The same game by somebody who never asks what lies behind a wish: most that is hidden stays so. */
const unlooked = (log: Log): Log =>
  log.map(({ at, decision }) => ({
    at,
    decision:
      decision.type === 'set-blocks' ? { ...decision, blocks: decision.blocks.filter((one) => one.activity !== 'find-cause') } : decision,
  }));

describe('two games that differ only in what nobody looked at', () => {
  it(
    'are the same to see, to hear of and to imagine in every week, where nothing brings the difference to light',
    () => {
      const rules: Rules = { ...harborRules, ...unjudged, mechanisms: harborRules.mechanisms.filter((m) => !SHOWING.includes(m)) };
      const game = prepare(rules);
      fc.assert(
        fc.property(seed, seed, fc.boolean(), (of, name, isCurious) => {
          const log = isCurious ? randomLog(game, of) : unlooked(randomLog(game, of));
          const one = watch(game, of, log);
          const two = watch(prepare(otherTruth(rules, open(one.end), name)), of, log);
          expect(hashState(two.end)).not.toBe(hashState(one.end));
          expect(two.mondays).toEqual(one.mondays);
          expect(two.told).toEqual(one.told);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'stay so with everything in play, until something was told that differs',
    () => {
      const game = prepare(harborRules);
      let weeks = 0;
      fc.assert(
        fc.property(seed, seed, (of, name) => {
          const log = randomLog(game, of);
          const one = watch(game, of, log);
          const two = watch(prepare(otherTruth(harborRules, open(one.end), name)), of, log);
          const parting = one.told.findIndex((told, day) => told !== two.told[day]);
          one.mondays.forEach((monday, i) => {
            // A broken thing's day of return shows what its support is.
            const shows = monday.seen.assets.some((asset) => asset.backBy !== undefined);
            if ((parting >= 0 && monday.day > parting) || shows) return;
            expect(two.mondays[i]).toEqual(monday);
            weeks += 1;
          });
        }),
        RUNS,
      );
      // Three a run on average; never so few that nothing was compared.
      expect(weeks).toBeGreaterThan(RUNS.numRuns);
    },
    PATIENCE,
  );

  it(
    'run alike once imagined: nothing true of what nobody looked at waits in the rules',
    () => {
      const game = prepare(harborRules);
      fc.assert(
        fc.property(seed, seed, fc.integer({ min: 0, max: 10 }), (of, name, week) => {
          const { state } = run(game, of, randomLog(game, of), { until: week * 7 });
          // Costs of delay and notices are rules of the world, not facts of its kit; here they stay.
          const other = { ...otherTruth(harborRules, open(state), name), stakeholders: harborRules.stakeholders, team: harborRules.team };
          const seen = view(game, state);
          const twin = prepare(other);
          const ends = [game, twin].map((world) => hashState(continueRun(world, imagine(world, seen, name), []).state));
          expect(ends[1]).toBe(ends[0]);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});

describe('two states that differ only in what is hidden', () => {
  it(
    'have equal views, and equal views imagine equal worlds',
    () => {
      const game = prepare(harborRules);
      fc.assert(
        fc.property(seed, seed, fc.integer({ min: 0, max: 12 }), (of, name, week) => {
          const { state } = run(game, of, randomLog(game, of), { until: week * 7 });
          const other = seal(otherCapacities(harborRules, otherState(open(state), name), name));
          const [seen, alike] = [view(game, state), view(prepare(harborRules), other)];
          expect(hashState(other)).not.toBe(hashState(state));
          expect(alike).toEqual(seen);
          expect(hashState(imagine(game, alike, 'dice'))).toBe(hashState(imagine(game, seen, 'dice')));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
