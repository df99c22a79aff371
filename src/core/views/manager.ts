// The manager's own week and the money, as the player sees them.

import { monthlyLimit, pendingCapital, pendingMonthly } from '../money.ts';
import { must, type Game } from '../prepare.ts';
import type { RunState } from '../state.ts';
import type { Block } from '../decision.ts';
import { blocksAllowed, minutesBeyond, minutesOf, standingCost } from '../systems/attention.ts';
import { queueMinutes, withoutQueue } from '../systems/waiting.ts';
import { gapView } from './govern.ts';
import type { Minutes } from '../units.ts';
import type { ManagerView, MoneyView } from '../view.ts';

export function managerView(game: Game, state: RunState): ManagerView {
  const beyond = minutesBeyond(game, state, state.manager.blocks);
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
    ...longerView(game, state),
    blocksAllowed: blocksAllowed(game, state),
    fatigue: state.stocks['my-fatigue'][0] ?? 0,
    interrupted: state.manager.interrupted,
  };
}

/** What takes longer than a block. */
function longerView(game: Game, state: RunState): Pick<ManagerView, 'longer'> {
  const longer: { block: Block; minutes: Minutes }[] = [];
  const { kickOffs, demos } = state.talk ?? {};
  const add = (block: Block): void => {
    longer.push({ block, minutes: minutesBeyond(game, state, [block]) });
  };
  game.rules.projects.forEach(({ id }, i) => {
    if ((state.projects[i]?.appeared ?? -1) < 0) return;
    if (kickOffs !== undefined) add({ activity: 'kick-off', project: id });
    if (demos !== undefined) add({ activity: 'demo', project: id });
  });
  const planned = state.manager.blocks.flatMap((block) => (block.activity === 'post-queue' ? [block.floor] : []));
  for (const { id } of game.rules.floors) {
    if (withoutQueue(game, state, id).length === 0) continue;
    const place = planned.indexOf(id);
    const minutes = queueMinutes(state, place < 0 ? planned.length : place);
    if (minutes > 0) longer.push({ block: { activity: 'post-queue', floor: id }, minutes });
  }
  return longer.length === 0 ? {} : { longer };
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
