// How an event can be made to come, and an answer to it be given: players of every kind look for a run in which it happens, and of what they
// decided all is taken out again that it did not need. What is left is a short list of decisions under one seed, of which none can be left
// out. Where nobody gets there, the clause that was never true says why.

import {
  mondayOf,
  run,
  truthOf,
  weekdayOf,
  weekOf,
  type ChoiceId,
  type Day,
  type Decision,
  type DecisionRecord,
  type EventId,
  type EventRule,
  type Game,
  type Log,
  type ProblemCode,
  type Week,
} from '../core/index.ts';
import type { Bot } from './bot.ts';
import { anyBot, BOT_NAMES, PROFILES } from './bots/names.ts';
import { ClauseCounter, clausesOf, isMet, type Clause, type ClauseTally } from './clauses.ts';
import { Dice } from './dice.ts';
import { playBot } from './play.ts';
import { wishesFor, type Wishes } from './wishes.ts';

export interface ReachTarget {
  readonly event: EventId;
  /** The answer that must be given, by whomever; absent = it only has to come. */
  readonly choice?: ChoiceId;
}

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

export interface ReachFound {
  readonly reached: true;
  readonly seed: string;
  /** What has to be decided, in order; a week is run when its decisions are taken, and silence answers what is not answered. */
  readonly log: Log;
  readonly week: Week;
  readonly day: Day;
  /** Runs that were played to find it and to shorten it. */
  readonly runs: number;
}

export interface ReachMissed {
  readonly reached: false;
  readonly runs: number;
  /** Runs in which the event came all the same: only the answer was never given. */
  readonly came: number;
  /** Why the answer was refused, where it was. */
  readonly refused: readonly ProblemCode[];
  /** Runs in which its whole condition held. */
  readonly held: number;
  readonly clauses: readonly ClauseTally[];
  /** Clauses that were true in no run. */
  readonly never: readonly Clause[];
}

export type Reached = ReachFound | ReachMissed;

/** Runs that get there before the shortest of them is taken. */
const ENOUGH = 5;
/** Runs of a player who does nothing, before the others: what comes by itself needs no decision. */
const IDLE_RUNS = 10;
/** The share of the runs after which what came closest is changed at random, instead of playing on. */
const PLAYED_SHARE = 0.6;
/** Runs that are changed further, and decisions that are put in at once. */
const BEST_KEPT = 8;
const MOST_PUT_IN = 3;
/** The day of the week on which an answer of that week has been given. */
const SUNDAY = 6;

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

interface Tried {
  readonly seed: string;
  readonly log: Log;
  /** How near the condition was to being true at its best: clauses that held at once. */
  readonly near: number;
}

/** Decisions as they are counted: each block is one. */
const sizeOf = (log: Log): number =>
  log.reduce((sum, { decision }) => sum + (decision.type === 'set-blocks' ? decision.blocks.length : 1), 0);

const isDecided = ({ decision }: DecisionRecord): boolean => decision.type !== 'run-week';

/** What is asked and what it took: the event's condition is counted on the way. */
class Search {
  readonly game: Game;
  readonly rule: EventRule;
  readonly target: ReachTarget;
  readonly condition: ClauseCounter;
  readonly refused = new Set<ProblemCode>();
  readonly wishes: Wishes;
  readonly #clauses: readonly Clause[];
  runs = 0;
  came = 0;

  constructor(game: Game, target: ReachTarget) {
    const rule = game.rules.events.find(({ id }) => id === target.event);
    if (rule === undefined) throw new Error(`there is no event ${target.event}`);
    if (target.choice !== undefined && !rule.choices.some(({ id }) => id === target.choice))
      throw new Error(`there is no answer ${target.choice} to ${target.event}`);
    this.game = game;
    this.rule = rule;
    this.target = target;
    this.condition = new ClauseCounter(rule.when);
    this.wishes = wishesFor(game, rule.when);
    this.#clauses = clausesOf(rule.when);
  }

  /** Plays a log: the day on which the event came, where the answer was given too, and how near it was otherwise. */
  replay(seed: string, log: Log): { readonly day: Day | undefined; readonly near: number } {
    const { event, choice } = this.target;
    let came: Day | undefined;
    let near = 0;
    this.runs += 1;
    const { state } = run(this.game, seed, log, {
      weighed: (id, day, { outcome, kept }, truth) => {
        if (id !== event) return;
        if (outcome === 'came') came = day;
        if (kept) return;
        this.condition.see(truth);
        near = Math.max(near, this.#clauses.filter((clause) => isMet(clause, truth)).length);
      },
      isOver: (day) => came !== undefined && (choice === undefined || (weekdayOf(day) === SUNDAY && weekOf(day) >= weekOf(came))),
    });
    this.condition.endRun();
    if (came !== undefined) this.came += 1;
    const isThere = came !== undefined && (choice === undefined || truthOf(this.game, state)('chose', [event, choice]) === true);
    return { day: isThere ? came : undefined, near };
  }

  /** Has a bot play, with the answer that is looked for, and where it wishes so, with answers that may lead there. */
  log(bot: Bot, seed: string, isWishing: boolean): Log {
    const { event, choice } = this.target;
    const answerTo = (message: EventId): ChoiceId | undefined =>
      message === event ? choice : isWishing ? this.wishes.answers.get(message) : undefined;
    const asked: Bot = {
      name: bot.name,
      plan: (view) => bot.plan(view),
      answer: (view, message) => answerTo(message.event) ?? bot.answer(view, message),
    };
    const { log, refused } = playBot(this.game, asked, seed);
    for (const { decision, problem } of refused) if (decision === 'answer' && choice !== undefined) this.refused.add(problem);
    return log.filter(isDecided);
  }
}

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
function* found(search: Search, plan: ReachPlan): Generator<ReachStep, readonly Tried[]> {
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

/** Each way to make a log smaller by one: a decision left out, or a block of one. */
function* smaller(log: Log): Generator<Log> {
  for (let i = log.length - 1; i >= 0; i -= 1) {
    yield log.filter((_, at) => at !== i);
    const record = log[i];
    if (record?.decision.type !== 'set-blocks' || record.decision.blocks.length < 2) continue;
    const { blocks } = record.decision;
    for (let k = blocks.length - 1; k >= 0; k -= 1) {
      const decision: Decision = { type: 'set-blocks', blocks: blocks.filter((_, at) => at !== k) };
      yield log.map((one, at) => (at === i ? { at: one.at, decision } : one));
    }
  }
}

/** Leaves out ever smaller parts while it still gets there (Zeller's delta debugging), until no single decision can be left out. */
function* shortened(search: Search, { seed, log }: Tried, sofar: { done: number }): Generator<ReachStep, Log> {
  const gets = (one: Log): boolean => {
    sofar.done += 1;
    return search.replay(seed, one).day !== undefined;
  };
  const told = (): ReachStep => ({ part: 'shortening', done: sofar.done, of: 0 });
  let short = log;
  for (let size = Math.ceil(short.length / 2); size >= 2; size = size === 2 ? 0 : Math.ceil(size / 2)) {
    for (let from = short.length; from > 0; from -= size) {
      const without = short.filter((_, i) => i < from - size || i >= from);
      if (without.length < short.length && gets(without)) short = without;
      yield told();
    }
  }
  for (let isDone = false; !isDone;) {
    isDone = true;
    for (const one of smaller(short)) {
      const works = gets(one);
      yield told();
      if (!works) continue;
      [short, isDone] = [one, false];
      break;
    }
  }
  return short;
}

function renumbered(log: Log): Log {
  const counts = new Map<Day, number>();
  return log.map(({ at: [day], decision }) => {
    const sequence = counts.get(day) ?? 0;
    counts.set(day, sequence + 1);
    return { at: [day, sequence] as const, decision };
  });
}

/** Looks for it, a run a step. @throws where the game has no such event or answer */
export function* reach(game: Game, target: ReachTarget, plan: ReachPlan): Generator<ReachStep, Reached, void> {
  const search = new Search(game, target);
  const there = yield* found(search, plan);
  if (there.length === 0) {
    const clauses = search.condition.tallies();
    return {
      reached: false,
      runs: search.runs,
      came: search.came,
      refused: [...search.refused],
      held: search.condition.held,
      clauses,
      never: search.runs === 0 ? [] : clauses.flatMap(({ clause, runs }) => (runs === 0 ? [clause] : [])),
    };
  }
  const sofar = { done: 0 };
  let shortest: Tried | undefined;
  for (const one of [...there].sort((a, b) => sizeOf(a.log) - sizeOf(b.log))) {
    const log = yield* shortened(search, one, sofar);
    if (shortest === undefined || sizeOf(log) < sizeOf(shortest.log)) shortest = { ...one, log };
    if (sizeOf(shortest.log) === 0) break;
  }
  if (shortest === undefined) throw new Error('what was found is shortened');
  const log = renumbered(shortest.log);
  const { day } = search.replay(shortest.seed, log);
  if (day === undefined) throw new Error('what was shortened still gets there');
  return { reached: true, seed: shortest.seed, log, week: weekOf(day), day, runs: search.runs };
}

/** A log that gets there without what it can do without. */
export function shorten(game: Game, target: ReachTarget, seed: string, log: Log): Log {
  const steps = shortened(new Search(game, target), { seed, log, near: 0 }, { done: 0 });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return renumbered(step.value);
  }
}

/** Whether a log gets there, and no decision of it can be left out. */
export function isShortest(game: Game, target: ReachTarget, seed: string, log: Log): boolean {
  const search = new Search(game, target);
  if (search.replay(seed, log).day === undefined) return false;
  for (const one of smaller(log)) if (search.replay(seed, one).day !== undefined) return false;
  return true;
}
