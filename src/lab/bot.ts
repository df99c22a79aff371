// What a bot is: it reads views and takes decisions, exactly like a player. It never sees a state.

import type { ChoiceId, Decision, MessageView, View } from '../core/index.ts';

export const BOT_NAMES = ['idle', 'random', 'planner'] as const;
export type BotName = (typeof BOT_NAMES)[number];

export interface Bot {
  readonly name: BotName;
  /** The next decision of this week's plan, or undefined when the plan stands and the week may run. */
  next(view: View): Decision | undefined;
  /** The answer to a message that has none. */
  answer(view: View, message: MessageView): ChoiceId | undefined;
}
