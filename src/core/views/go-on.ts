// What bears on going on with a project: what was spent, what comes back, and, once somebody has looked, what is still to pay and to gain.

import { must, type Game } from '../prepare.ts';
import type { ProjectState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { benefitLost, nextCut } from '../systems/moscow.ts';
import { costOf, isDue, moneyBack, sunk, valueToGo } from '../systems/sunk-cost.ts';
import { FULL, weekOf, type Minutes } from '../units.ts';
import { round } from '../exact.ts';
import type { ProjectView } from '../view.ts';

type GoOn = NonNullable<ProjectView['goOn']>;

/** `left` is what an estimate made since the order leaves of the work, as likely as not. */
export function goOnView(game: Game, state: RunState, own: ProjectState, i: number, left: Minutes | undefined): Pick<ProjectView, 'goOn'> {
  const { anew, order } = own;
  if (anew === undefined || order?.sent !== true || own.live >= 0) return {};
  const { price } = must(game.rules.projects[i]?.options[order.option], 'option');
  const hasLooked = left !== undefined && (own.estimate?.made ?? -1) >= order.placed;
  return {
    goOn: {
      spent: sunk(price, own.spent),
      back: moneyBack(price),
      isDue: isDue(game, state, i),
      ...(hasLooked ? { toGo: toGo(game, state, own, i, left) } : {}),
      ...(anew.ruling === undefined ? {} : { decided: { day: anew.day, ruling: anew.ruling } }),
    },
  };
}

function toGo(game: Game, state: RunState, own: ProjectState, i: number, left: Minutes): NonNullable<GoOn['toGo']> {
  let perWeek = 0;
  let isKnown = false;
  for (const cost of game.costOfDelay[i] ?? []) {
    // What delay costs somebody nobody has asked is not known.
    if (state.stakeholders[cost.stakeholder]?.costKnown !== true) continue;
    perWeek += cost.perWeek;
    isKnown = true;
  }
  const option = must(game.rules.projects[i]?.options[own.order?.option ?? -1], 'option');
  const meets = own.compared && own.causeKnown ? option.benefit : FULL;
  const benefit = round((meets * (FULL - benefitLost(own.scope?.cut ?? 0))) / FULL);
  const cost = costOf(left);
  return isKnown ? { cost, value: valueToGo(perWeek, benefit, left, game.rules.weeks - weekOf(state.day)) } : { cost };
}

/** What could leave a project, and what has left it. */
export function scopeView(game: Game, state: RunState, own: ProjectState, i: number): Pick<ProjectView, 'scope'> {
  if (own.scope === undefined || own.order?.sent !== true) return {};
  return { scope: { cut: own.scope.cut, saves: own.live >= 0 ? 0 : nextCut(game, state, i), lost: benefitLost(own.scope.cut) } };
}
