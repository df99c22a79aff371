// The laboratory's door: bots, playing them, the total for comparing them.

export type { Bot, Step } from './bot.ts';
export { anyBot, BAD_BOTS, BOT_NAMES, botNamed, GAMERS, PROFILES, type BotName } from './bots/names.ts';
export { HABIT_NAMES, type HabitName } from './habits/index.ts';
export { EXPLOITS, VICE_NAMES, type ViceName } from './vices/index.ts';
export { playBot, playHashed, type Played, type PlayOptions } from './play.ts';
export { totalOf } from './total.ts';
