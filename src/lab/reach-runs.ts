// Runs that get to an event: played by everybody, and where nobody gets there, put together from those that came closest.

import { mondayOf, weekOf, type DecisionRecord, type Week } from '../core/index.ts';
import { anyBot } from './bots/by-name.ts';
import { BOT_NAMES, PROFILES } from './bots/names.ts';
import { Dice } from './dice.ts';
import type { Search } from './reach-search.ts';
import { sizeOf, type Tried } from './shortening.ts';
import type { Wishes } from './wishes.ts';

export interface ReachPlan {
  /** Runs to look for it. */
  readonly runs: number;
  /** Only this luck; absent = the seeds 1, 2, 3 … */
  readonly seed?: string;
}

export interface ReachStep {
  readonly part: 'searching' | 'shortening';
  readonly done: number;
  readonly of: number;
}

/** Runs that get there before the shortest of them is taken. */
const ENOUGH = 5;
/** Runs of a player who does nothing, before the others: what comes by itself needs no decision. */
const IDLE_RUNS = 10;
/** The share of the runs after which what came closest is changed at random, instead of playing on. */
const PLAYED_SHARE = 0.6;
/** Runs that are changed further, and decisions that are put in at once. */
const BEST_KEPT = 8;
const MOST_PUT_IN = 3;
/** Everybody who plays: bots by name, and players who throw dice. */
const PLAYERS: readonly string[] = [
  'planner',
  'random',
  'yes-to-all',
  'random',
  'talker',
  'random',
  ...BOT_NAMES.filter((name) => !['planner', 'random', 'idle', 'yes-to-all', 'talker'].includes(name)),
  ...Array.from({ length: PROFILES }, (_, i) => (i % 2 === 0 ? `profile-${i + 1}` : 'random')),
];

/**
 * Another run out of those that came close: something is left out, the weeks of two are mixed, something of another
 * run is put in, or something that has to do with what the condition names.
 */
function changed(best: readonly Tried[], { decisions }: Wishes, weeks: Week, dice: Dice): Tried | undefined {
  const [one, other] = [dice.pick(best), dice.pick(best)];
  if (one === undefined || other === undefined) return undefined;
  const way = dice.below(decisions.length === 0 ? 3 : 6);
  if (way === 0) return { ...one, log: one.log.filter(() => dice.below(4) > 0) };
  if (way === 1) {
    const from = dice.below(Math.max(1, (one.log.at(-1)?.at[0] ?? 0) + 1));
    return { ...one, log: [...one.log.filter(({ at }) => at[0] < from), ...other.log.filter(({ at }) => at[0] >= from)] };
  }
  const put = Array.from({ length: 1 + dice.below(MOST_PUT_IN) }, (): DecisionRecord | undefined => {
    const wish = way > 2 ? dice.pick(decisions) : undefined;
    return wish === undefined ? dice.pick(other.log) : { at: [mondayOf(1 + dice.below(weeks)), 0], decision: wish };
  }).flatMap((record) => record ?? []);
  // Later decisions of a day win: what is put in comes last.
  return { ...one, log: [...one.log, ...put].sort((a, b) => a.at[0] - b.at[0]) };
}

/** Runs that get there. */
export function* found(search: Search, plan: ReachPlan): Generator<ReachStep, readonly Tried[]> {
  const there: Tried[] = [];
  let best: Tried[] = [];
  const changedFrom = IDLE_RUNS + PLAYED_SHARE * (plan.runs - IDLE_RUNS);
  const dice = new Dice(`reach|${search.target.event}|${search.target.choice ?? ''}`);
  for (let i = 0; i < plan.runs && there.length < ENOUGH; i += 1) {
    const mixed = i >= changedFrom && there.length === 0 ? changed(best, search.wishes, search.game.rules.weeks, dice) : undefined;
    const seed = mixed?.seed ?? plan.seed ?? String(i < IDLE_RUNS ? i + 1 : 1 + Math.floor((i - IDLE_RUNS) / PLAYERS.length));
    const name = i < IDLE_RUNS ? 'idle' : (PLAYERS[(i - IDLE_RUNS) % PLAYERS.length] ?? 'random');
    // Dice of their own, so that one seed meets many of them.
    const bot = anyBot(name, name === 'random' ? `${seed}-${i}` : seed);
    if (bot === undefined) throw new Error(`no bot is called ${name}`);
    const log = mixed?.log ?? search.log(bot, seed, i % 2 === 1);
    const { day, near } = search.replay(seed, log);
    if (day !== undefined) there.push({ seed, log: log.filter(({ at }) => weekOf(at[0]) <= weekOf(day)), near });
    if (day !== undefined && sizeOf(log) === 0) return there.slice(-1);
    best = [...best, { seed, log, near }].sort((a, b) => b.near - a.near).slice(0, BEST_KEPT);
    yield { part: 'searching', done: i + 1, of: plan.runs };
  }
  return there;
}
