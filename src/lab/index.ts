// The laboratory's door: bots, playing them, the total for comparing them.

import type { Bot, BotName } from './bot.ts';
import { idle } from './bots/idle.ts';
import { planner } from './bots/planner.ts';
import { random } from './bots/random.ts';

export { BOT_NAMES, type Bot, type BotName } from './bot.ts';
export { playBot, type Played } from './play.ts';
export { totalOf } from './total.ts';

/** A new bot of a name for one run with a seed. */
export function botNamed(name: BotName, seed: string): Bot {
  switch (name) {
    case 'idle':
      return idle();
    case 'random':
      return random(seed);
    case 'planner':
      return planner();
  }
}
