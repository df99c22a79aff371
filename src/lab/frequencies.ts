// How often each event comes, in which weeks, to whom and how it is answered, and which clause of a condition was never true: counted over
// many runs of many kinds of players, one run a step, so that whoever waits can be shown something and can call it off.

import {
  truthOf,
  weekOf,
  type ChoiceId,
  type EventId,
  type EventRule,
  type Expr,
  type Game,
  type Log,
  type Lookup,
  type OutcomeView,
  type Week,
  type Weighed,
} from '../core/index.ts';
import { ClauseCounter, type Clause, type ClauseTally } from './clauses.ts';
import { anyBot } from './bots/by-name.ts';
import { playBot } from './play.ts';

export interface FrequencyPlan {
  /** Runs in all; they are dealt out among the players like cards. */
  readonly runs: number;
  /** Where the seeds begin; absent = `often`. */
  readonly seed?: string;
  /** Names of bots; absent = players of every kind. */
  readonly bots?: readonly string[];
}

/** Players of every kind: careful ones, those who forget something, and those who lead badly in one way each. */
export const ALL_KINDS: readonly string[] = [
  'planner',
  'halfway',
  'yes-to-all',
  'profile-1',
  'idle',
  'loudest-first',
  'profile-2',
  'random',
  'start-everything',
  'profile-3',
];

export interface BotShare {
  readonly runs: number;
  readonly came: number;
}

export interface EventFrequency {
  readonly event: EventId;
  /** Runs in which it came. */
  readonly came: number;
  /** Runs in which it came in week i + 1. */
  readonly weeks: readonly number[];
  /** Runs in which it was answered so, by somebody. */
  readonly answers: Readonly<Record<string, number>>;
  /** Runs in which it came and silence answered. */
  readonly silent: number;
  readonly byBot: Readonly<Record<string, BotShare>>;
  /** Runs in which its whole condition held in some week. Above `came` where chance, a full Monday or a writer who left stood in the way. */
  readonly held: number;
  readonly clauses: readonly ClauseTally[];
}

/** A condition that is asked once, when a run is over. */
export interface EndFrequency {
  readonly kind: 'goal' | 'objective' | 'verdict';
  readonly id: string;
  /** Runs in which it held; of a verdict, in which it was given. */
  readonly held: number;
  readonly clauses: readonly ClauseTally[];
}

export interface Frequencies {
  /** Runs so far. */
  readonly runs: number;
  readonly weeks: Week;
  readonly events: readonly EventFrequency[];
  readonly ends: readonly EndFrequency[];
}

export interface FrequencyStep {
  readonly done: number;
  readonly of: number;
  /** What is known so far: plain data, whole. */
  readonly frequencies: Frequencies;
}

class EventCounter {
  readonly rule: EventRule;
  readonly condition: ClauseCounter;
  readonly #weeks: number[];
  readonly #answers = new Map<ChoiceId, number>();
  readonly #byBot = new Map<string, { runs: number; came: number }>();
  #came = 0;
  #silent = 0;

  constructor(rule: EventRule, weeks: Week) {
    this.rule = rule;
    this.condition = new ClauseCounter(rule.when);
    this.#weeks = Array.from({ length: weeks }, () => 0);
    for (const { id } of rule.choices) this.#answers.set(id, 0);
  }

  end(bot: string, week: Week | undefined, answer: ChoiceId | undefined): void {
    const own = this.#byBot.get(bot) ?? { runs: 0, came: 0 };
    this.#byBot.set(bot, { runs: own.runs + 1, came: own.came + (week === undefined ? 0 : 1) });
    this.condition.endRun();
    if (week === undefined) return;
    this.#came += 1;
    this.#weeks[week - 1] = (this.#weeks[week - 1] ?? 0) + 1;
    if (answer === undefined) this.#silent += 1;
    else this.#answers.set(answer, (this.#answers.get(answer) ?? 0) + 1);
  }

  tell(): EventFrequency {
    return {
      event: this.rule.id,
      came: this.#came,
      weeks: [...this.#weeks],
      answers: Object.fromEntries(this.#answers),
      silent: this.#silent,
      byBot: Object.fromEntries(this.#byBot),
      held: this.condition.held,
      clauses: this.condition.tallies(),
    };
  }
}

interface End {
  readonly kind: EndFrequency['kind'];
  readonly id: string;
  readonly condition: ClauseCounter;
}

/** What must be known of a run that is over. */
export interface Ended {
  readonly log: Log;
  readonly outcome: OutcomeView;
  readonly truth: Lookup;
}

/** Counts events and conditions of a game over runs that it is shown. */
export class FrequencyCounter {
  readonly #game: Game;
  readonly #events: readonly EventCounter[];
  readonly #byId: ReadonlyMap<EventId, EventCounter>;
  readonly #ends: readonly End[];
  readonly #verdicts = new Map<string, number>();
  #runs = 0;
  #last: readonly EventId[] = [];

  constructor(game: Game) {
    this.#game = game;
    const { events, goals, objectives, verdicts, weeks } = game.rules;
    this.#events = events.map((rule) => new EventCounter(rule, weeks));
    this.#byId = new Map(this.#events.map((one) => [one.rule.id, one]));
    const end = (kind: End['kind'], id: string, expr: Expr): End => ({ kind, id, condition: new ClauseCounter(expr) });
    this.#ends = [
      ...goals.map((goal) => end('goal', goal.id, goal.if)),
      ...objectives.map((objective) => end('objective', objective.id, objective.showsWhen)),
      ...verdicts.map((verdict) => end('verdict', verdict.id, verdict.if)),
    ];
  }

  /** Has somebody play a run, told of each weighing, and counts what came. */
  count<T extends Ended>(bot: string, play: (weighed: Weighed) => T): T {
    const came = new Map<EventId, Week>();
    const run = play((event, day, { outcome: how, kept }, truth) => {
      // What waits its turn is asked no more.
      if (!kept) this.#byId.get(event)?.condition.see(truth);
      if (how === 'came') came.set(event, weekOf(day));
    });
    const { log, outcome, truth } = run;
    const given = new Map(log.flatMap(({ decision }) => (decision.type === 'answer' ? [[decision.event, decision.choice] as const] : [])));
    for (const one of this.#events) one.end(bot, came.get(one.rule.id), given.get(one.rule.id));
    for (const { condition } of this.#ends) {
      condition.see(truth);
      condition.endRun();
    }
    if (outcome.verdict !== undefined) this.#verdicts.set(outcome.verdict, (this.#verdicts.get(outcome.verdict) ?? 0) + 1);
    this.#runs += 1;
    this.#last = [...came.keys()];
    return run;
  }

  /** What came in the last run. */
  cameLast(): readonly EventId[] {
    return this.#last;
  }

  /** Has a bot play a seed and counts what came. */
  play(name: string, seed: string): void {
    const bot = anyBot(name, seed);
    if (bot === undefined) throw new Error(`no bot is called ${name}`);
    this.count(name, (weighed) => {
      const { state, log, outcome } = playBot(this.#game, bot, seed, { weighed });
      return { log, outcome, truth: truthOf(this.#game, state) };
    });
  }

  tell(): Frequencies {
    return {
      runs: this.#runs,
      weeks: this.#game.rules.weeks,
      events: this.#events.map((one) => one.tell()),
      ends: this.#ends.map(({ kind, id, condition }) => ({
        kind,
        id,
        held: kind === 'verdict' ? (this.#verdicts.get(id) ?? 0) : condition.held,
        clauses: condition.tallies(),
      })),
    };
  }
}

/** The player and the seed of the i-th run. */
export function dealt(plan: FrequencyPlan, i: number): { readonly bot: string; readonly seed: string } {
  const bots = plan.bots ?? ALL_KINDS;
  return { bot: bots[i % bots.length] ?? 'planner', seed: `${plan.seed ?? 'often'}-${Math.floor(i / bots.length)}` };
}

/** Counts, a run a step. The last step is the whole; it may be left at any. */
export function* eventFrequencies(game: Game, plan: FrequencyPlan): Generator<FrequencyStep, Frequencies, void> {
  const counter = new FrequencyCounter(game);
  for (let i = 0; i < plan.runs; i += 1) {
    const { bot, seed } = dealt(plan, i);
    counter.play(bot, seed);
    yield { done: i + 1, of: plan.runs, frequencies: counter.tell() };
  }
  return counter.tell();
}

/** A clause that was true in no run, and whose condition it is part of. */
export interface NeverTrue {
  readonly kind: 'event' | EndFrequency['kind'];
  readonly id: string;
  readonly clause: Clause;
}

/** All clauses that were true in no run, in the order of the file. */
export const neverTrue = ({ events, ends }: Frequencies): readonly NeverTrue[] =>
  [...events.map(({ event, clauses }) => ({ kind: 'event' as const, id: event, clauses })), ...ends].flatMap(({ kind, id, clauses }) =>
    clauses.flatMap(({ clause, runs }) => (runs === 0 ? [{ kind, id, clause }] : [])),
  );
