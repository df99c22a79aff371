// One seed of the balance: every bot, every way and every check that this seed is asked for. Seeds know nothing of each other, so they can
// be played on any thread and in any order.

import { prepare, type Game, type Rules } from '../../core/index.ts';
import { anyBot } from '../bots/by-name.ts';
import { BOT_NAMES, PROFILES } from '../bots/names.ts';
import { planner } from '../bots/planner.ts';
import { profileBot, profileOf } from '../bots/profile.ts';
import { HABIT_NAMES, type HabitName } from '../habits/index.ts';
import { playBot } from '../play.ts';
import { EXPLOITS } from '../vices/index.ts';
import { coached, EMBODIED, READ_ONE_IN } from './coached.ts';
import { weigh } from './decisions.ts';
import { edgesOf, judges, type Judges } from './edges.ts';
import { seedText, type BalancePlan, type Coached, type RunFacts, type SeedFacts, type Shown, type Weighed } from './facts.ts';
import { showPromises } from './forecasts.ts';
import { MOVE, numbersOf, withNumber } from './numbers.ts';
import { watch, type Watched } from './play-facts.ts';
import { eventVariants, optionVariants } from './variants.ts';

/** A fifth taken from the planner's hours, or from the capital. */
const TAKEN = 0.2;
/** Seeds in which every decision is weighed, and in which every number is moved: they cost hundreds of runs each. */
const WEIGHED_SEEDS = 8;
const NUMBERED_SEEDS = 12;
/** Of those, at most one in so many of all seeds. */
const ONE_IN = 10;

/** Bots whose decisions are weighed: between them they take every kind. */
const WEIGHED_BOTS = ['planner', 'random', 'hero', 'talker'] as const;

export const EXPLOIT_BOTS: readonly string[] = EXPLOITS.map((vice) => `planner-with-${vice}`);
export const HOARDER = 'planner-with-hoard';
export const PROFILE_BOTS: readonly string[] = Array.from({ length: PROFILES }, (_, i) => `profile-${i + 1}`);
/** Bots whose runs the coach reads. */
const COACHED_BOTS: ReadonlySet<string> = new Set(['planner', ...PROFILE_BOTS, ...Object.values(EMBODIED)]);
/** Planners with a fifth less. */
export const SHORT_OF_TIME = 'planner, a fifth less time';
export const SHORT_OF_MONEY = 'planner, a fifth less money';

/** A scenario made ready to be balanced: the game, its twins, its numbers. Made once per thread. */
export interface Bench {
  readonly game: Game;
  readonly shortOfTime: Game;
  readonly shortOfMoney: Game;
  readonly judges: Judges;
  readonly numbers: readonly string[];
  /** Games with one number moved, kept while seeds are played. */
  readonly moved: Map<string, Game>;
}

export function benchOf(rules: Rules): Bench {
  const game = prepare(rules);
  return {
    game,
    shortOfTime: prepare({ ...rules, myMinutes: Math.round(rules.myMinutes * (1 - TAKEN)) }),
    shortOfMoney: prepare({ ...rules, capital: Math.round(rules.capital * (1 - TAKEN)) }),
    judges: judges(game),
    numbers: numbersOf(rules),
    moved: new Map(),
  };
}

/** How many seeds, from the first on, get the costly checks. */
const costly = (plan: BalancePlan, most: number): number => (plan.claimsOnly === true ? 0 : Math.min(most, Math.ceil(plan.runs / ONE_IN)));

const isRead = (plan: BalancePlan, seed: number): boolean => plan.bots === undefined && seed % READ_ONE_IN === 0;

/** Seeds in an order in which threads share them well: those that take longest first, so that none is left with one at the end. */
export function longestFirst(plan: BalancePlan, seeds: readonly number[]): readonly number[] {
  const lasts = (seed: number): number => (seed < costly(plan, NUMBERED_SEEDS) ? 2 : isRead(plan, seed) ? 1 : 0);
  return [...seeds].sort((a, b) => lasts(b) - lasts(a) || a - b);
}

/** Plays everything that one seed is asked for. */
export function seedFacts(bench: Bench, plan: BalancePlan, seed: number): SeedFacts {
  const text = seedText(plan, seed);
  const { game } = bench;
  const runs: Record<string, RunFacts> = {};
  const reads = isRead(plan, seed);
  const read: Record<string, Coached> = {};
  const watched = (name: string): Watched => {
    const bot = anyBot(name, text);
    if (bot === undefined) throw new Error(`no bot is called ${name}`);
    const found = watch(game, bot, text);
    if (reads && COACHED_BOTS.has(name)) read[name] = coached(game, found.played, text);
    return found;
  };
  if (plan.bots !== undefined) {
    for (const name of plan.bots) runs[name] = watched(name).facts;
    return { seed, runs, inProfiles: {}, events: {}, projects: {}, shown: [], edges: {}, decisions: {} };
  }
  const own = watched('planner');
  runs['planner'] = own.facts;
  for (const name of [...BOT_NAMES, ...PROFILE_BOTS, ...EXPLOIT_BOTS, HOARDER]) runs[name] ??= watched(name).facts;
  if (reads) for (const name of COACHED_BOTS) if (runs[name] === undefined) watched(name);
  runs[SHORT_OF_TIME] = watch(bench.shortOfTime, planner(), text).facts;
  runs[SHORT_OF_MONEY] = watch(bench.shortOfMoney, planner(), text).facts;
  return {
    seed,
    runs,
    inProfiles: profilesWithout(game, text, seed),
    events: Object.fromEntries(
      game.rules.events.flatMap((event, i) => {
        const found = eventVariants(game, event, i, text, runs);
        return found === undefined ? [] : [[event.id, found]];
      }),
    ),
    projects: Object.fromEntries(game.rules.projects.map((project, i) => [project.id, optionVariants(game, project, i, text, own.facts)])),
    shown: shownIn(game, text, seed),
    edges: edgesOf(bench.judges, own.played.state),
    decisions: seed < costly(plan, WEIGHED_SEEDS) ? weighed(game, text) : {},
    ...(reads ? { coached: read } : {}),
    ...(seed < costly(plan, NUMBERED_SEEDS) ? { numbers: numbers(bench, text) } : {}),
  };
}

/**
 * For each habit a profile that has it, with and without it. Another in each seed, and not of the twenty alone: nine or ten of them have a
 * certain habit, and two whom it happens to disturb would decide.
 */
function profilesWithout(game: Game, text: string, seed: number): SeedFacts['inProfiles'] {
  const found: Partial<Record<HabitName, { profile: number; change: number }>> = {};
  for (const habit of HABIT_NAMES) {
    let profile = PROFILES + 1 + seed;
    while (!profileOf(profile).habits.has(habit)) profile += 1;
    const [before, after] = [playBot(game, profileBot(profile), text), playBot(game, profileBot(profile, habit), text)];
    found[habit] = { profile, change: after.total - before.total };
  }
  return found;
}

/** Promises of the planner, of one profile, and of somebody who promises on the spot, so that all dots are seen. */
function shownIn(game: Game, text: string, seed: number): readonly Shown[] {
  return [planner(), profileBot(1 + (seed % PROFILES)), anyBot('planner-with-promise-on-the-spot', text)].flatMap((bot) =>
    bot === undefined ? [] : showPromises(game, bot, text),
  );
}

function weighed(game: Game, text: string): SeedFacts['decisions'] {
  const sums = new Map<string, Weighed>();
  for (const name of WEIGHED_BOTS) {
    const bot = anyBot(name, text);
    if (bot === undefined) continue;
    for (const [kind, [tried, changed]] of weigh(game, text, playBot(game, bot, text).log)) {
      const before = sums.get(kind) ?? [0, 0];
      sums.set(kind, [before[0] + tried, before[1] + changed]);
    }
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function numbers(bench: Bench, text: string): readonly (readonly [number, number])[] {
  const totalWith = (path: string, factor: number): number => {
    const key = `${path}|${factor}`;
    const game = bench.moved.get(key) ?? prepare(withNumber(bench.game.rules, path, factor));
    bench.moved.set(key, game);
    return playBot(game, planner(), text).total;
  };
  return bench.numbers.map((path) => [totalWith(path, 1 - MOVE), totalWith(path, 1 + MOVE)] as const);
}
