// The same bot with the same luck, with one thing done in another way: an event answered otherwise, a need met by another option. The bot
// goes on planning from there, so that it makes the best of each way; a fixed log could not react.

import type { EventRule, Game, ProjectRule } from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { anyBot } from '../bots/names.ts';
import { plannerWithOption } from '../bots/planner.ts';
import { playBot } from '../play.ts';
import type { RunFacts, Variants } from './facts.ts';

/** Who is asked how an event goes, the first to whom it comes. Some come only to those who have not prevented them. */
const ASKED = ['planner', 'halfway', 'profile-1', 'profile-2', 'hero', 'idle'] as const;

/** The bot, but for one answer. */
const answering = (bot: Bot, event: EventRule, choice: string): Bot => ({
  ...bot,
  plan: (view) => bot.plan(view),
  answer: (view, message) =>
    message.event === event.id
      ? (message.choices.find((c) => c.id === choice)?.id ?? bot.answer(view, message))
      : bot.answer(view, message),
});

/** Totals of each answer to an event; undefined where it comes to nobody who was asked. */
export function eventVariants(
  game: Game,
  event: EventRule,
  index: number,
  seed: string,
  runs: Readonly<Record<string, RunFacts>>,
): Variants | undefined {
  const name = ASKED.find((one) => (runs[one]?.events[index] ?? '0') !== '0');
  const own = name === undefined ? undefined : runs[name];
  if (name === undefined || own === undefined) return undefined;
  const given = event.choices[Number.parseInt(own.events[index] ?? '0', 36) - 1]?.id;
  const totals: Record<string, number> = {};
  for (const choice of event.choices) {
    const bot = anyBot(name, seed);
    if (bot === undefined) return undefined;
    totals[choice.id] = choice.id === given ? own.total : playBot(game, answering(bot, event, choice.id), seed).total;
  }
  return { bot: name, totals };
}

/** How a need may be met; bridges that a main option follows come when the core knows two orders for a need. */
export const NOT_NOW = 'not-now';

/** The planner's totals with each option of a project, and without any. */
export function optionVariants(game: Game, project: ProjectRule, index: number, seed: string, planner: RunFacts): Variants {
  const given = project.options[Number.parseInt(planner.options[index] ?? '0', 36) - 1]?.id ?? NOT_NOW;
  const totals: Record<string, number> = {};
  for (const way of [NOT_NOW, ...project.options.map((o) => o.id as string)]) {
    totals[way] =
      way === given ? planner.total : playBot(game, plannerWithOption(project.id, way === NOT_NOW ? undefined : way), seed).total;
  }
  return { bot: 'planner', totals };
}
