// What a bot is: it reads views and takes decisions, exactly like a player. It never sees a state.

import type { ChoiceId, Decision, MessageView, View } from '../core/index.ts';

/** The next decisions, and whether to look again at what they led to. A plan is over when nothing is left to look at. */
export interface Step {
  readonly decisions: readonly Decision[];
  /** The plan's next step, from the view that these decisions led to. */
  readonly next?: (view: View) => Step;
}

export interface Bot {
  readonly name: string;
  /** The plan of a week, step by step. */
  plan(view: View): Step;
  /** The answer to a message that has none; undefined leaves it to silence. */
  answer(view: View, message: MessageView): ChoiceId | undefined;
}
