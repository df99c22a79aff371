// The manager's own week and the money, as the player sees them.

import { monthlyLimit, pendingCapital, pendingMonthly } from '../money.ts';
import { must, type Game } from '../prepare.ts';
import type { RunState } from '../state.ts';
import { blocksAllowed, minutesBeyond, minutesOf, standingCost } from '../systems/attention.ts';
import { gapView } from './govern.ts';
import type { ManagerView, MoneyView } from '../view.ts';

export function managerView(game: Game, state: RunState): ManagerView {
  const beyond = minutesBeyond(game, state.manager.blocks);
  return {
    minutes: minutesOf(game, state),
    standing: game.rules.standing.map((rule, i) => ({
      habit: rule.habit,
      minutes: rule.minutes,
      rhythm: must(state.manager.rhythms[i], 'rhythm'),
      skipped: state.manager.skipped[i] === true,
      costs: standingCost(game, state, i),
    })),
    blocks: state.manager.blocks.map((block) => ({ ...block })),
    blockMinutes: game.rules.blockMinutes,
    ...(beyond === 0 ? {} : { beyond }),
    blocksAllowed: blocksAllowed(game, state),
    fatigue: state.stocks['my-fatigue'][0] ?? 0,
    interrupted: state.manager.interrupted,
  };
}

export function moneyView(game: Game, state: RunState): MoneyView {
  return {
    budget: game.rules.capital,
    left: state.stocks.capital[0] ?? 0,
    committed: state.committed,
    pending: pendingCapital(game, state),
    monthly: (state.stocks.monthly[0] ?? 0) + pendingMonthly(game, state),
    monthlyLimit: monthlyLimit(game, state),
    credits: state.stocks.credits[0] ?? 0,
    ...gapView(game, state),
  };
}
