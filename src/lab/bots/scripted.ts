// Plays what somebody has written down: decisions by week and answers by message. What is not written is left to silence, or to another bot.

import type { ChoiceId, Decision, EventId, Week } from '../../core/index.ts';
import type { Bot } from '../bot.ts';

export interface Script {
  /** Who decides where nothing is written; absent = nobody. */
  readonly bot?: Bot;
  readonly plans: ReadonlyMap<Week, readonly Decision[]>;
  readonly answers: ReadonlyMap<EventId, ChoiceId>;
}

export const scripted = ({ bot, plans, answers }: Script): Bot => ({
  name: bot?.name ?? 'script',
  plan: (view) => bot?.plan(view) ?? { decisions: plans.get(view.week) ?? [] },
  answer: (view, message) => answers.get(message.event) ?? bot?.answer(view, message),
});
