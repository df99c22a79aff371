// A bot plays a scenario to its end, by the same rules as a player: views in, decisions out.

import {
  drive,
  hashState,
  outcome,
  silently,
  weekOf,
  type Decision,
  type DecisionRecord,
  type Desk,
  type Game,
  type LuckTurn,
  type OutcomeView,
  type Problem,
  type State,
  type View,
  type Weighed,
  type Week,
  type Witness,
} from '../core/index.ts';
import type { Bot, Step } from './bot.ts';
import { totalOf } from './total.ts';

/** A bot that looks again more often than this in one week goes in circles. */
const MOST_STEPS = 50;

export interface Played {
  readonly state: State;
  readonly log: readonly DecisionRecord[];
  /** Decisions that the bot wished for and the core refused. */
  readonly refused: readonly (Problem & { readonly week: Week })[];
  readonly outcome: OutcomeView;
  readonly total: number;
}

export interface PlayOptions {
  /** Called after each day. */
  readonly witness?: Witness;
  /** Called when a week's plan stands, before it runs. */
  readonly planned?: (view: View, state: State) => void;
  /** Called on each Monday, when the messages are answered and nothing is planned. */
  readonly monday?: (state: State, week: Week) => void;
  /** Mondays from which on luck is another seed's. */
  readonly luck?: readonly LuckTurn[];
  /** Told of every event that is weighed, and why it came or did not. */
  readonly weighed?: Weighed;
}

/** Plays one run. Decisions that the core refuses are left out of the log. */
export function playBot(game: Game, bot: Bot, seed: string, options: PlayOptions = {}): Played {
  const log: DecisionRecord[] = [];
  const refused: (Problem & { week: Week })[] = [];
  let day = -1;
  let sequence = 0;
  const turn = (desk: Desk): void => {
    if (desk.day !== day) [day, sequence] = [desk.day, 0];
    const take = (decision: Decision): void => {
      const problem = desk.take(decision);
      if (problem !== undefined) {
        refused.push({ ...problem, week: weekOf(day) });
        return;
      }
      log.push({ at: [day, sequence], decision });
      sequence += 1;
    };
    for (const message of desk.look().messages) {
      if (message.answer !== undefined) continue;
      const choice = bot.answer(desk.look(), message);
      if (choice !== undefined) take({ type: 'answer', event: message.event, choice });
    }
    if (desk.awaiting.kind === 'plan') {
      options.monday?.(desk.state, weekOf(day));
      planWeek(bot, desk.look(), desk, take);
    }
    for (let answer = silently(game, desk.state); answer !== undefined; answer = silently(game, desk.state)) take(answer);
    if (desk.awaiting.kind !== 'plan') return;
    options.planned?.(desk.look(), desk.state);
    take({ type: 'run-week' });
  };
  const state = drive(game, seed, turn, options);
  const ended = outcome(game, state);
  return { state, log, refused, outcome: ended, total: totalOf(ended.measures, game.rules) };
}

function planWeek(bot: Bot, first: View, desk: Desk, take: (decision: Decision) => void): void {
  let step: Step = bot.plan(first);
  for (let i = 0; ; i += 1) {
    for (const decision of step.decisions) take(decision);
    if (step.next === undefined) return;
    if (i >= MOST_STEPS) throw new Error(`${bot.name} looks again and again`);
    step = step.next(desk.look());
  }
}

/** Plays one run and takes the hash of each Monday, as `monday` sees it, and of the end. */
export function playHashed(game: Game, bot: Bot, seed: string): Played & { readonly hashes: readonly string[] } {
  const hashes: string[] = [];
  const played = playBot(game, bot, seed, { monday: (state) => hashes.push(hashState(state)) });
  return { ...played, hashes: [...hashes, hashState(played.state)] };
}
