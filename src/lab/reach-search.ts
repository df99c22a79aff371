// One search for a way to an event: what is asked, the runs that are played for it, and what was seen of its condition on the way.

import {
  run,
  truthOf,
  weekdayOf,
  weekOf,
  type ChoiceId,
  type Day,
  type DecisionRecord,
  type EventId,
  type EventRule,
  type Game,
  type Log,
  type ProblemCode,
} from '../core/index.ts';
import type { Bot } from './bot.ts';
import { ClauseCounter, clausesOf, isMet, type Clause } from './clauses.ts';
import { playBot } from './play.ts';
import { wishesFor, type Wishes } from './wishes.ts';

export interface ReachTarget {
  readonly event: EventId;
  /** The answer that must be given, by whomever; absent = it only has to come. */
  readonly choice?: ChoiceId;
}

/** The day of the week on which an answer of that week has been given. */
const SUNDAY = 6;

const isDecided = ({ decision }: DecisionRecord): boolean => decision.type !== 'run-week';

/** What is asked and what it took: the event's condition is counted on the way. */
export class Search {
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
