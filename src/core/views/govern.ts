// Approvals, favours, cases and signed risks as the player sees them; absent where they are not in play.

import { RISK_KINDS, type RiskKind } from '../decision.ts';
import { asId, type AssetId, type ProjectId } from '../ids.ts';
import { freeFavours } from '../money.ts';
import { must, type Game } from '../prepare.ts';
import type { OptionRule } from '../scenario.ts';
import type { OrderState } from '../project-state.ts';
import type { RunState } from '../state.ts';
import { waitOf, waitsFor } from '../systems/approvals.ts';
import { canWrite, gapOf, isAgain, supportsOf, toWrite } from '../systems/business-case.ts';
import { expeditePrice } from '../systems/expediting.ts';
import { canJudge, isOpen, isStanding } from '../systems/risk-acceptance.ts';
import { halfHoursLeft, isOverused, isUnbriefed, recentUses, sponsorOf } from '../systems/sponsor.ts';
import type { AssetView, MoneyView, OptionView, OrderView, ProjectView, StakeholderView, View } from '../view.ts';

/** Nothing of it is in play: one for all, for views are made often. */
const NOTHING = Object.freeze({});

/** How long an option would wait for approval. */
export function waitView(game: Game, option: OptionRule): Pick<OptionView, 'approval'> {
  if (!game.on.has('approvals')) return NOTHING;
  const { quotes, all } = waitOf(game.rules, option.price);
  return all === 0 ? {} : { approval: { days: all, by: all > quotes ? 'finance' : 'quotes' } };
}

/** What an order waits for, and what haste would cost. */
export function orderExtras(game: Game, state: RunState, order: OrderState, option: OptionRule): Partial<OrderView> {
  if (order.approval === undefined && !game.on.has('expediting')) return NOTHING;
  return { ...approvalView(game, state, order, option), ...expediteView(game, order, option), ...vendorView(game, state, order, option) };
}

function approvalView(game: Game, state: RunState, order: OrderState, option: OptionRule): Pick<OrderView, 'approval'> {
  const { approval } = order;
  if (approval === undefined) return {};
  const { urgent } = approval;
  if (order.sent) {
    const step = waitsFor(state, order);
    return { approval: { urgent, on: approval.on, ...(step === undefined ? {} : { waitsFor: step }) } };
  }
  const { quotes, all } = waitOf(game.rules, option.price);
  if (urgent || all === 0) return { approval: { urgent, on: state.day } };
  return { approval: { urgent, on: state.day + all, waitsFor: quotes > 0 ? 'quotes' : 'finance' } };
}

function expediteView(game: Game, order: OrderState, option: OptionRule): Pick<OrderView, 'expedite'> {
  if (!game.on.has('expediting') || !order.sent) return {};
  const day = order.expedited?.day ?? -1;
  return {
    expedite: { price: expeditePrice(option.price), planned: order.expedited !== undefined && day < 0, ...(day >= 0 ? { day } : {}) },
  };
}

/** A call tells it, and so do three quotes once they are in. */
function vendorView(game: Game, state: RunState, order: OrderState, option: OptionRule): Pick<OrderView, 'vendor'> {
  const { approval } = order;
  if (approval === undefined || !order.sent) return {};
  if (approval.asked) return { vendor: { onTime: option.onTime, from: 'call' } };
  const quoted = !approval.urgent && waitOf(game.rules, option.price).quotes > 0 && state.day >= approval.quotes;
  return quoted ? { vendor: { onTime: option.onTime, from: 'quotes' } } : {};
}

/** The sponsor's favours (M33). */
export function sponsorView(game: Game, state: RunState): View['sponsor'] {
  const own = state.govern?.sponsor;
  const who = game.rules.stakeholders[sponsorOf(game)]?.id;
  if (own === undefined || who === undefined) return undefined;
  return {
    who,
    ...(own.briefed >= 0 ? { briefed: own.briefed } : {}),
    ...(own.counted >= 0 ? { counted: own.counted } : {}),
    toNext: halfHoursLeft(own.towards),
    uses: recentUses(own.uses, state.day),
    overused: isOverused(own.uses, state.day),
    unbriefed: isUnbriefed(own.briefed, state.day),
    free: freeFavours(state),
  };
}

/** Until when somebody accepts a ruling. */
export function ruledView(state: RunState, stakeholder: number): Pick<StakeholderView, 'ruledUntil'> {
  const until = state.govern?.sponsor?.ruled[stakeholder] ?? -1;
  return until > state.day ? { ruledUntil: until } : NOTHING;
}

/** What a need has of it. */
export const needView = (game: Game, state: RunState, project: number): Pick<ProjectView, 'case' | 'risks'> =>
  state.govern === undefined ? NOTHING : { ...caseView(game, state, project), ...needRisksView(game, state, project) };

/** A case that can be written, or was (C12). */
function caseView(game: Game, state: RunState, project: number): Pick<ProjectView, 'case'> {
  const { cases } = state.govern ?? {};
  if (cases === undefined) return {};
  const decided = cases.decided[project] ?? -1;
  const written = cases.minutes[project] ?? 0;
  const read = cases.read[project] === true;
  if (decided < 0 && written === 0 && !read && !canWrite(game, state, project)) return {};
  return {
    case: {
      written,
      left: toWrite(state, project),
      supports: supportsOf(game, state, project),
      read,
      ...(decided >= 0 ? { decided } : {}),
    },
  };
}

/** What is missing (C12). */
export function gapView(game: Game, state: RunState): Pick<MoneyView, 'gap'> {
  const { cases } = state.govern ?? {};
  if (cases === undefined) return {};
  return {
    gap: { ...gapOf(game, state), ...(cases.asked >= 0 ? { asked: cases.asked } : {}), again: isAgain(cases.asked, state.day) },
  };
}

/** Weaknesses of an asset that somebody could sign for. */
export function assetRisksView(game: Game, state: RunState, asset: number): Pick<AssetView, 'risks'> {
  if (state.govern?.risks === undefined) return NOTHING;
  return { risks: RISK_KINDS.filter((risk) => risk !== 'unmet' && isOpen(game, state, risk, asset)) };
}

/** Whether somebody could sign that a need stays open. */
function needRisksView(game: Game, state: RunState, project: number): Pick<ProjectView, 'risks'> {
  if (state.govern?.risks === undefined) return {};
  const risks: readonly RiskKind[] = isOpen(game, state, 'unmet', project) ? ['unmet'] : [];
  return { risks };
}

/** Papers, in the order in which they were written. */
export function risksView(game: Game, state: RunState): View['risks'] {
  return state.govern?.risks?.map((paper) => ({
    risk: paper.risk,
    thing:
      paper.risk === 'unmet'
        ? asId<ProjectId>(must(game.subjects.project[paper.thing], 'project'))
        : asId<AssetId>(must(game.subjects.asset[paper.thing], 'asset')),
    by: must(game.rules.stakeholders[paper.by], 'stakeholder').id,
    until: paper.until,
    wording: paper.wording,
    day: paper.day,
    signed: paper.sent,
    standing: isStanding(state, paper),
    theirs: canJudge(game, state, paper.by, paper.risk, paper.thing),
  }));
}
