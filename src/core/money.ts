// Money that is spoken for but has not gone out: orders and answers of this week, still to be undone.

import type { Block } from './decision.ts';
import { isStillToOrder } from './give-order.ts';
import { must, type Game } from './prepare.ts';
import { ordersOf } from './project.ts';
import type { ChoiceRule } from './scenario.ts';
import type { OrderState } from './project-state.ts';
import type { RunState } from './state.ts';
import { priceInAHurry } from './systems/contingency.ts';
import { contractsOwed, salariesToCome } from './systems/hiring.ts';
import { COURSE_PRICE } from './systems/key-person.ts';
import { expeditePrice } from './systems/expediting.ts';
import type { Cents } from './units.ts';

export interface ChoiceCost {
  readonly capital: Cents;
  readonly monthly: Cents;
}

/** What an answer is certain to cost if it were given now: what it says, what it orders, what it buys in a hurry. */
export function choiceCost(game: Game, state: RunState, choice: ChoiceRule): ChoiceCost {
  let capital = choice.money;
  let monthly = 0;
  for (const effect of choice.effects) {
    if (effect.kind === 'order') {
      const project = game.index.project.get(effect.project) ?? -1;
      const option = game.rules.projects[project]?.options.find((o) => o.id === effect.option);
      if (
        option === undefined ||
        !isStillToOrder(game, state, project, must(game.rules.projects[project], 'project').options.indexOf(option))
      )
        continue;
      capital += option.price;
      monthly += option.monthly;
    } else if (effect.kind === 'replace' && state.assets[game.index.asset.get(effect.asset) ?? -1]?.exists === true) {
      capital += priceInAHurry({ game, state }, effect.price);
    }
  }
  return { capital, monthly };
}

/** What an order, or its haste, will take. */
function pendingOf(game: Game, project: number, order: OrderState): Cents {
  if (order.sent && order.expedited?.day !== -1) return 0;
  const price = game.rules.projects[project]?.options[order.option]?.price ?? 0;
  return order.sent ? expeditePrice(price) : price;
}

/** Capital that the week's orders and answers will take, and what contracts cost at least. */
export function pendingCapital(game: Game, state: RunState): Cents {
  let sum = 0;
  for (let i = 0; i < state.projects.length; i += 1) {
    const { order, ahead } = must(state.projects[i], 'project');
    if (order !== undefined) sum += pendingOf(game, i, order);
    if (ahead !== undefined) sum += pendingOf(game, i, ahead);
  }
  for (let i = 0; i < state.events.length; i += 1) {
    const event = must(state.events[i], 'event');
    if (event.answer === undefined || event.applied) continue;
    const choice = game.rules.events[i]?.choices.find((c) => c.id === event.answer?.choice);
    if (choice !== undefined) sum += choiceCost(game, state, choice).capital;
  }
  for (const person of state.people) if (person.course?.paid === false) sum += COURSE_PRICE;
  return sum + contractsOwed(game, state);
}

/** Favours of the sponsor that the week's orders and blocks do not use. */
export function freeFavours(state: RunState): number {
  let free = state.stocks.credits[0] ?? 0;
  for (const project of state.projects)
    for (const order of ordersOf(project)) if (!order.sent && order.approval?.urgent === true) free -= 1;
  return free - state.manager.blocks.filter(usesFavour).length;
}

/** Whether a block asks the sponsor for something. */
export const usesFavour = ({ activity }: Block): boolean => activity === 'escalate' || activity === 'ask-ruling';

/** What running costs may add up to a month: what the scenario gives, and what a business case has brought since. */
export const monthlyLimit = (game: Game, state: RunState): Cents => game.rules.monthly + (state.govern?.cases?.monthly ?? 0);

/** Running cost a month that the week's orders and those who will join will add. */
export function pendingMonthly(game: Game, state: RunState): Cents {
  let sum = salariesToCome(game, state);
  for (let i = 0; i < state.projects.length; i += 1)
    for (const order of ordersOf(must(state.projects[i], 'project')))
      if (!order.sent) sum += game.rules.projects[i]?.options[order.option]?.monthly ?? 0;
  return sum;
}
