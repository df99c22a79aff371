// A bot plays a scenario to its end, through the same doors as a player: views in, decisions out.

import {
  advance,
  awaitingOf,
  begin,
  dayOf,
  decide,
  hashState,
  isProblem,
  outcome,
  silently,
  view,
  weekOf,
  type Decision,
  type DecisionRecord,
  type Game,
  type OutcomeView,
  type Problem,
  type State,
  type Week,
} from '../core/index.ts';
import type { Bot } from './bot.ts';
import { totalOf } from './total.ts';

/** A bot that decides more than this in one week goes in circles. */
const MOST_DECISIONS = 200;

export interface Played {
  readonly state: State;
  readonly log: readonly DecisionRecord[];
  /** Decisions that the bot wished for and the core refused. */
  readonly refused: readonly (Problem & { readonly week: Week })[];
  readonly outcome: OutcomeView;
  readonly total: number;
  readonly hash: string;
  readonly checkpoints: readonly { readonly week: Week; readonly hash: string }[];
}

/** Plays one run. Decisions that the core refuses are left out of the log. */
export function playBot(game: Game, bot: Bot, seed: string): Played {
  let state = begin(game, seed);
  const log: DecisionRecord[] = [];
  const refused: (Problem & { week: Week })[] = [];
  const checkpoints: { week: Week; hash: string }[] = [];
  let sequence = 0;
  const take = (decision: Decision): boolean => {
    const next = decide(game, state, decision);
    if (isProblem(next)) {
      refused.push({ ...next, week: weekOf(dayOf(state)) });
      return false;
    }
    log.push({ at: [dayOf(state), sequence], decision });
    sequence += 1;
    state = next;
    return true;
  };
  for (;;) {
    const awaiting = awaitingOf(state);
    if (awaiting.kind === 'end') break;
    if (awaiting.kind === 'run') {
      state = advance(game, state).state;
      sequence = 0;
      continue;
    }
    const now = view(game, state);
    for (const message of now.messages) if (message.answer === undefined) answerOne(bot, now, message, take);
    if (now.awaiting.kind === 'answer') {
      if (awaitingOf(state).kind === 'answer') takeSilence(game, state, take);
      continue;
    }
    checkpoints.push({ week: now.week, hash: hashState(state) });
    for (let i = 0; i < MOST_DECISIONS; i += 1) {
      const decision = bot.next(view(game, state));
      if (decision === undefined) break;
      take(decision);
    }
    while (!take({ type: 'run-week' })) takeSilence(game, state, take);
  }
  const ended = outcome(game, state);
  return { state, log, refused, outcome: ended, total: totalOf(ended.measures), hash: hashState(state), checkpoints };
}

function answerOne(
  bot: Bot,
  now: ReturnType<typeof view>,
  message: ReturnType<typeof view>['messages'][number],
  take: (d: Decision) => boolean,
): void {
  const choice = bot.answer(now, message);
  if (choice !== undefined) take({ type: 'answer', event: message.event, choice });
}

function takeSilence(game: Game, state: State, take: (d: Decision) => boolean): void {
  const answer = silently(game, state);
  if (answer === undefined || !take(answer)) throw new Error('the run waits for an answer that nobody can give');
}
