// The same bot with the same luck, with one thing done in another way: an event answered otherwise, a need met by another option. The bot
// goes on planning from there, so that it makes the best of each way; a fixed log could not react.

import type { EventRule, Game, ProjectRule } from '../../core/index.ts';
import type { Bot } from '../bot.ts';
import { anyBot } from '../bots/by-name.ts';
import { plannerWithOption } from '../bots/planner.ts';
import { playBot } from '../play.ts';
import type { RunFacts, Variants } from './facts.ts';
import { wayOf, waysOf } from './ways.ts';

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

/** The planner's totals with each way to meet a need: not now, each option, each bridge and then each main option. */
export function optionVariants(game: Game, project: ProjectRule, index: number, seed: string, planner: RunFacts): Variants {
  const given = wayOf(project, planner.options[index]);
  const totals: Record<string, number> = {};
  for (const way of waysOf(project)) {
    totals[way.id] = way.id === given ? planner.total : playBot(game, plannerWithOption(project.id, way.options), seed).total;
  }
  return { bot: 'planner', totals };
}
